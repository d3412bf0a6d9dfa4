namespace NewsEvents.Reading;

/// <summary>How a line ends.</summary>
internal enum LineEnding
{
    None,

    /// <summary>A full stop, question or exclamation mark, perhaps inside quotation marks.</summary>
    Sentence,

    /// <summary>A quotation mark without one.</summary>
    Quote,
    Ellipsis,
    Colon,
    Comma,
    Bracket,
}
