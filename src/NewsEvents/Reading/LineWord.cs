namespace NewsEvents.Reading;

/// <summary>A run of letters and digits in a line, with its folded hash.</summary>
internal readonly record struct LineWord(int Start, int Length, ulong Form)
{
    public int End => Start + Length;
}
