namespace NewsEvents.Quantities;

/// <summary>What a word between two numbers does to them.</summary>
internal enum JoinWord : byte
{
    /// <summary>"30 to 40".</summary>
    To,

    /// <summary>"three or four".</summary>
    Or,

    /// <summary>"between 30 and 40".</summary>
    And,

    /// <summary>"30-40".</summary>
    Dash,

    /// <summary>"from 30 to 40": a change, not a range.</summary>
    From,
}
