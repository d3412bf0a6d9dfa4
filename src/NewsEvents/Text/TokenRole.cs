namespace NewsEvents.Text;

/// <summary>What a token is to the sentence splitter.</summary>
internal enum TokenRole : byte
{
    /// <summary>A word, number or mark inside a sentence.</summary>
    None,

    /// <summary>A full stop of its own.</summary>
    Period,

    /// <summary>Question and exclamation marks.</summary>
    Terminal,

    /// <summary>Three dots.</summary>
    Ellipsis,

    /// <summary>An abbreviation, acronym or initial with its period, which may end a sentence too.</summary>
    Abbreviation,

    /// <summary>A closing bracket or quote.</summary>
    Closer,

    /// <summary>A quote that opens and closes alike.</summary>
    Quote,
}
