namespace NewsEvents.Entities;

/// <summary>Words that name an office, rank or role: "deputy prime minister", "Lt. Col.", "spokesman".</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="IsPublic">Whether it is a public office, a rank or a spokesperson role.</param>
internal readonly record struct OfficeMention(int FirstToken, int TokenCount, bool IsPublic)
{
    public int EndToken => FirstToken + TokenCount;
}
