namespace NewsEvents.Reading;

/// <summary>One line that holds text, without the blanks at its ends.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="End">Index one past its last character.</param>
/// <param name="Indent">Number of blanks before it on the line.</param>
/// <param name="AfterBlank">Whether an empty line, or the start of the text, stands before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, bool AfterBlank)
{
    public int Length => End - Start;

    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
