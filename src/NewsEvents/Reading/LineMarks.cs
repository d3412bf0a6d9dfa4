namespace NewsEvents.Reading;

/// <summary>Telling characters in a line.</summary>
[Flags]
internal enum LineMarks
{
    None = 0,
    Pipe = 1,
    Copyright = 2,

    /// <summary>An at sign or a slash after a colon: a handle or an address.</summary>
    Address = 4,

    /// <summary>Arrows and angle quotation marks that point on.</summary>
    Arrow = 8,
    Bullet = 16,
    Slash = 32,
    Dash = 64,
    Quote = 128,
}
