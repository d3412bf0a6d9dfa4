namespace NewsEvents.Text;

/// <summary>How a numeral is written and what kind it is of.</summary>
internal enum NumeralForm : byte
{
    /// <summary>"32", "1,200", "1.5 million".</summary>
    Digits,

    /// <summary>"thirty-two", "a hundred".</summary>
    Words,

    /// <summary>"third", "21st".</summary>
    Ordinal,

    /// <summary>"two-thirds", "half".</summary>
    Fraction,

    /// <summary>"30s", "1980s".</summary>
    Plural,
}
