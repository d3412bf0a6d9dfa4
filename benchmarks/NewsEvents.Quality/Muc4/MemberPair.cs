namespace NewsEvents.Quality.Muc4;

/// <summary>Two members of incidents of a type, which may belong to the same one.</summary>
internal sealed record MemberPair(Membership First, Membership Second)
{
    /// <summary>How likely they belong to the same incident.</summary>
    public float Same { get; set; } = 1;
}
