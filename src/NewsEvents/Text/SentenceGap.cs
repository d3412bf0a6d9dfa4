namespace NewsEvents.Text;

/// <summary>What is sure of a gap between two tokens before any model is asked.</summary>
internal enum SentenceGap : byte
{
    /// <summary>No sentence ends here.</summary>
    Inside,

    /// <summary>A sentence may end here.</summary>
    Open,

    /// <summary>A sentence ends here.</summary>
    End,
}
