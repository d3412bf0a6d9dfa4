namespace NewsEvents.Quantities;

/// <summary>What a phrase with "no" counts.</summary>
internal enum NoneWord : byte
{
    /// <summary>"no", "nobody": nothing of what follows.</summary>
    Zero,

    /// <summary>"no longer": nothing is counted.</summary>
    Skip,
}
