namespace NewsEvents;

/// <summary>What a document can hold; components declare which of these they read and write.</summary>
[Flags]
public enum DocumentLayers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Headline, byline, publication date, paragraphs, captions, boilerplate.</summary>
    Layout = 1,

    /// <summary>Tokens and sentences.</summary>
    Tokens = 2,

    /// <summary>Parts of speech.</summary>
    Tags = 4,

    /// <summary>Named entities.</summary>
    Entities = 8,

    /// <summary>Time expressions.</summary>
    Times = 16,

    /// <summary>Resolved places.</summary>
    Places = 32,

    /// <summary>Numbers with their qualifiers.</summary>
    Quantities = 64,

    /// <summary>Dependency trees.</summary>
    Syntax = 128,
}
