namespace NewsEvents.Reading;

/// <summary>How a line starts.</summary>
internal enum LineOpening
{
    Upper,
    Lower,
    Digit,
    Quote,
    Bracket,
    Symbol,
}
