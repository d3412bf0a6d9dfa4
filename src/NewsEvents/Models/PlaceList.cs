namespace NewsEvents.Models;

/// <summary>The places that bear one name, the best known first: a stretch of 32-bit numbers whose last is marked.</summary>
internal static class PlaceList
{
    /// <summary>Set on the last place of a list.</summary>
    public const int LastBit = 1 << 31;

    /// <summary>Set where the place usually goes by another name.</summary>
    public const int AlternateBit = 1 << 30;

    public const int NumberMask = AlternateBit - 1;
}
