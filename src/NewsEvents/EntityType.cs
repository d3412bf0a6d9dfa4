using System.Diagnostics.CodeAnalysis;

namespace NewsEvents;

/// <summary>The type of an entity: an open set of names, with the ones that the default pipeline gives as statics.</summary>
/// <remarks>A component of your own may make further types; equality is by name, ordinal. Immutable and thread-safe.</remarks>
public readonly struct EntityType : IEquatable<EntityType>
{
    private readonly string? name;

    /// <summary>Makes a type with a name of your own.</summary>
    /// <param name="name">The name, by custom lower case.</param>
    /// <exception cref="ArgumentException">The name is null, empty or white space.</exception>
    public EntityType(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        this.name = string.Intern(name);
    }

    /// <summary>A named geographic location: country, province, city, district, street, river.</summary>
    public static EntityType Place { get; } = new("place");

    /// <summary>A named building or site: base, mosque, airport, school.</summary>
    public static EntityType Facility { get; } = new("facility");

    /// <summary>A named armed, militant, criminal, political, religious or ethnic group.</summary>
    public static EntityType Group { get; } = new("group");

    /// <summary>A state security force or military unit.</summary>
    public static EntityType Force { get; } = new("force");

    /// <summary>A government body, company, news outlet, aid organisation, international body.</summary>
    public static EntityType Organization { get; } = new("organization");

    /// <summary>An adjective or noun of nationality.</summary>
    public static EntityType Nationality { get; } = new("nationality");

    /// <summary>A named person.</summary>
    public static EntityType Person { get; } = new("person");

    /// <summary>An official without a name beside the office: "a police spokesman", "the minister".</summary>
    public static EntityType Official { get; } = new("official");

    /// <summary>A weapon or explosive.</summary>
    public static EntityType Weapon { get; } = new("weapon");

    /// <summary>The name, as written to output.</summary>
    public string Name => name ?? "unknown";

    /// <inheritdoc/>
    public bool Equals(EntityType other) => string.Equals(name, other.name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EntityType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Whether two types have the same name.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other type.</param>
    /// <returns>True if they have.</returns>
    public static bool operator ==(EntityType left, EntityType right) => left.Equals(right);

    /// <summary>Whether two types have different names.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other type.</param>
    /// <returns>True if they have.</returns>
    public static bool operator !=(EntityType left, EntityType right) => !left.Equals(right);
}
