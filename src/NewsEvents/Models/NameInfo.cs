namespace NewsEvents.Models;

/// <summary>What the gazetteer knows of one name, packed in 32 bits.</summary>
/// <remarks>
/// Bits 0-20: the place, or where its list of places starts; 21: one place only; 22: that place has another usual name;
/// 23-26: prominence of its strongest bearer; 27-30: what else the word is; 31: only the beginning of names.
/// </remarks>
internal readonly struct NameInfo(uint bits)
{
    public const int ReferenceMask = (1 << 21) - 1;
    public const uint SinglePlace = 1u << 21;
    public const uint SingleIsAlternate = 1u << 22;
    public const int ProminenceShift = 23;
    public const int MaximumProminence = 15;
    public const uint OrdinaryWordBit = 1u << 27;
    public const uint GivenNameBit = 1u << 28;
    public const uint SurnameBit = 1u << 29;
    public const uint AreaBit = 1u << 30;
    public const uint BeginningBit = 1u << 31;

    private readonly uint bits = bits;

    /// <summary>Only the beginning of longer names.</summary>
    public bool IsBeginning => (bits & BeginningBit) != 0;

    /// <summary>Also an ordinary word of English: "Reading", "Nice", "Of".</summary>
    public bool IsOrdinaryWord => (bits & OrdinaryWordBit) != 0;

    /// <summary>Also a given name: "Jordan", "Paris".</summary>
    public bool IsGivenName => (bits & GivenNameBit) != 0;

    /// <summary>Also a surname: "Lincoln", "Houston".</summary>
    public bool IsSurname => (bits & SurnameBit) != 0;

    /// <summary>A country, province, continent or region is among its strongest bearers.</summary>
    public bool IsArea => (bits & AreaBit) != 0;

    /// <summary>How well known its strongest bearer is: 0 a hamlet, 8 a town of 10,000, 12 a city of a million, 15 a country.</summary>
    public int Prominence => (int)(bits >> ProminenceShift) & MaximumProminence;

    public bool HasSinglePlace => (bits & SinglePlace) != 0;

    /// <summary>The only place of the name is usually called otherwise.</summary>
    public bool IsAlternate => (bits & SingleIsAlternate) != 0;

    /// <summary>The place, or where its list of places starts.</summary>
    public int Reference => (int)(bits & ReferenceMask);
}
