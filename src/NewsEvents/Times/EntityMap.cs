using NewsEvents.Entities;

namespace NewsEvents.Times;

/// <summary>Tells which tokens belong to names, asked in any order.</summary>
internal readonly struct EntityMap(IReadOnlyList<Entity> entities)
{
    /// <summary>Whether a token belongs to the name of a person.</summary>
    public bool IsPerson(int token) => At(token)?.Type == EntityType.Person;

    /// <summary>Whether words are only a part of a longer name that is not a place: "The Sunday Times".</summary>
    public bool IsPartOfName(int first, int end) =>
        At(first) is { } entity && entity.TokenCount > end - first && entity.FirstToken + entity.TokenCount >= end
        && (entity.Type == EntityType.Organization || entity.Type == EntityType.Group || entity.Type == EntityType.Facility || entity.Type == EntityType.Person);

    private Entity? At(int token) => EntityLookup.At(entities, token);
}
