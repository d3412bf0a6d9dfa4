namespace NewsEvents;

/// <summary>
/// A stretch of the original article text, in UTF-16 units, half-open: it holds the characters from
/// <see cref="Start"/> up to but not including <see cref="End"/>.
/// </summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="Length">Number of characters, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>Index one past the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">Index of the first character.</param>
    /// <param name="end">Index one past the last character.</param>
    /// <returns>The span.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the character at an index is inside the span.</summary>
    /// <param name="index">An index into the original text.</param>
    /// <returns>True if it is inside.</returns>
    public bool Contains(int index) => index >= Start && index < End;

    /// <summary>Whether another span lies inside this one, ends included.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True if it does.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether two spans share at least one character.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True if they do.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words of the span.</summary>
    /// <param name="text">The original text.</param>
    /// <returns>A view over the text; nothing is copied.</returns>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders spans by start, then by end.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether one span stands before another.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether one span stands before another or is the same.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one span stands after another.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether one span stands after another or is the same.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
