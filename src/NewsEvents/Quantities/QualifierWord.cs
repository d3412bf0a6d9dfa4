namespace NewsEvents.Quantities;

/// <summary>What words before or after a number say about how exactly it is meant.</summary>
internal enum QualifierWord : byte
{
    None,
    AtLeast,
    AtMost,
    About,
    Exact,

    /// <summary>"between", which opens a range.</summary>
    Between,
}
