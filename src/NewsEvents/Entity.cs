using System.Collections.Immutable;

namespace NewsEvents;

/// <summary>One mention of a named place, group, person or the like.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Entity
{
    /// <summary>Creates a mention.</summary>
    /// <param name="span">Where it stands in the original text.</param>
    /// <param name="type">What it is.</param>
    /// <param name="text">The words as they stand.</param>
    public Entity(TextSpan span, EntityType type, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span = span;
        Type = type;
        Text = text;
        Canonical = text;
    }

    /// <summary>Where it stands in the original text, without article, possessive or personal title.</summary>
    public TextSpan Span { get; }

    /// <summary>What it is.</summary>
    public EntityType Type { get; }

    /// <summary>The words as they stand.</summary>
    public string Text { get; }

    /// <summary>A finer kind, such as "jihadist" of a group or "explosive" of a weapon; null where none is known.</summary>
    public string? Subtype { get; init; }

    /// <summary>
    /// The name that all mentions of the same thing share: the full name of a person named by surname, the country of a
    /// nationality, the usual name of a group ("Islamic State" for "ISIS"), the person whom "the minister" refers back to.
    /// </summary>
    public string Canonical { get; init; }

    /// <summary>The countries that a group or a name of your own belongs to, as ISO 3166-1 codes of two letters where the lists have them; empty where none is known.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>The public office, rank or spokesperson role of a person or an official without a name, as written; null where the text gives none.</summary>
    public string? Office { get; init; }

    /// <summary>Where the office stands, if it stands beside this mention or is it; else null.</summary>
    public TextSpan? OfficeSpan { get; init; }

    /// <summary>How sure the finding is, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Index of its first token in <see cref="Document.Tokens"/>.</summary>
    public int FirstToken { get; init; }

    /// <summary>Number of tokens it covers.</summary>
    public int TokenCount { get; init; } = 1;

    /// <summary>The places that a user's gazetteer gives its name; empty where there is none.</summary>
    internal IReadOnlyList<Place> OwnPlaces { get; init; } = [];

    /// <summary>Index one past its last token.</summary>
    internal int EndToken => FirstToken + TokenCount;

    /// <summary>Whether its words are a name or a thing, and not those of an office.</summary>
    internal bool IsName => Type != EntityType.Official;

    /// <inheritdoc/>
    public override string ToString() => $"{Text} ({Type})";
}
