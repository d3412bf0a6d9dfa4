namespace NewsEvents.Incidents;

/// <summary>A phrase that names people and may say how many: "at least 32 people", "a soldier", "John Doe", "12 others".</summary>
internal sealed record VictimPhrase(TokenRange Range, PeopleClass Class, CountQualifier Qualifier, long? Minimum, long? Maximum)
{
    /// <summary>The word of a vague number, or the plural noun that stands without one.</summary>
    public string? Word { get; init; }

    /// <summary>The range of the head noun; empty for a bare number.</summary>
    public TokenRange Head { get; init; }

    /// <summary>The name of the person, the same for all mentions; null for people not named.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the number comes from words for a number rather than from a noun in the singular.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether it points back at people told of before: "the boy", "he".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it is a part of the people named before it: "including two children".</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it picks some out of people told of before: "two of the wounded", "six of them".</summary>
    public bool IsSubset { get; init; }

    /// <summary>Whether its number adds to one told before: "two others", "five more".</summary>
    public bool IsRemainder { get; init; }

    /// <summary>Whether its number cannot count people: "minus five".</summary>
    public bool IsImplausible { get; init; }

    /// <summary>Whether its noun is not known to name people, so that only a verb of harm right beside it makes it a victim.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether it is a noun in the plural with no number at all.</summary>
    public bool IsBarePlural { get; init; }
}
