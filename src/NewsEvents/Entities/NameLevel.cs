namespace NewsEvents.Entities;

/// <summary>How much the letters of a token speak for a name.</summary>
internal enum NameLevel : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It may stand inside a name, but makes none by itself.</summary>
    Inside,

    /// <summary>It is a name or part of one.</summary>
    Name,
}
