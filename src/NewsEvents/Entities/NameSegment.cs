namespace NewsEvents.Entities;

/// <summary>A part of a chunk that may be one name, with what stands before it.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index one past its last token.</param>
/// <param name="OfToken">Index of the "of" or "for" that follows a head in it; -1 where there is none.</param>
/// <param name="AfterTitle">Whether a personal title stands right before it.</param>
/// <param name="AfterOffice">Whether an office, rank or role stands right before it.</param>
internal readonly record struct NameSegment(int FirstToken, int EndToken, int OfToken, bool AfterTitle, bool AfterOffice)
{
    public int Count => EndToken - FirstToken;
}
