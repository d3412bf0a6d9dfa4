namespace NewsEvents;

/// <summary>Who stands behind a figure.</summary>
public enum ClaimStance
{
    /// <summary>The article itself, no source named.</summary>
    Unattributed,

    /// <summary>Police, hospitals, ministries, the military.</summary>
    Official,

    /// <summary>Witnesses and residents.</summary>
    Witness,

    /// <summary>News agencies and other media.</summary>
    Media,

    /// <summary>Aid and monitoring organisations.</summary>
    Monitor,

    /// <summary>The attackers themselves.</summary>
    Perpetrator,

    /// <summary>Any other named source.</summary>
    Other,
}
