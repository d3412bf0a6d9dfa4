namespace NewsEvents.Text;

/// <summary>What a UTF-16 unit is to the tokenizer.</summary>
internal enum CharacterClass : byte
{
    /// <summary>White space, control characters and invisible marks: never part of a token.</summary>
    Space,

    /// <summary>A letter that is no capital.</summary>
    Lower,

    /// <summary>A capital letter.</summary>
    Upper,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A combining mark, soft hyphen or joiner: belongs to the letter before it.</summary>
    Joiner,

    /// <summary>A straight or curly apostrophe.</summary>
    Apostrophe,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>A full stop.</summary>
    Dot,

    /// <summary>A question or exclamation mark.</summary>
    Terminal,

    /// <summary>An ellipsis of one character.</summary>
    Ellipsis,

    /// <summary>A closing bracket or closing quote.</summary>
    Closer,

    /// <summary>A quote that opens and closes alike.</summary>
    Quote,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate,

    /// <summary>Any other punctuation or symbol.</summary>
    Symbol,
}
