namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>One fill of a key: its alternatives, and those of the target that it is about.</summary>
internal sealed record KeyFill(string[] Values, string[] References)
{
    /// <summary>The alternatives as noun phrases.</summary>
    public string[][] Stems { get; } = [.. Values.Select(KeyWords.NounPhrase)];

    /// <summary>Whether it is about a target; the description of a named target refers to the name.</summary>
    public bool IsAbout(KeyFill target) => References.Intersect(target.Values.Concat(target.References)).Any();
}
