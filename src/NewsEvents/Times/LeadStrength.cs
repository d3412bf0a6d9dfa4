namespace NewsEvents.Times;

/// <summary>What a word right before a date says of where it lies.</summary>
internal enum LeadStrength : byte
{
    /// <summary>"until": the date lies ahead, unless what follows is past.</summary>
    Strong,

    /// <summary>"by": the date lies ahead where no verb says otherwise.</summary>
    Weak,

    /// <summary>"ended": the date lies behind.</summary>
    Behind,
}
