namespace NewsEvents.Text;

/// <summary>What a word does in a numeral.</summary>
internal enum NumeralWord : byte
{
    None,

    /// <summary>"one" to "nine".</summary>
    Unit,

    /// <summary>"ten" to "nineteen".</summary>
    Teen,

    /// <summary>"twenty" to "ninety".</summary>
    Tens,

    Hundred,

    /// <summary>"thousand", "million".</summary>
    Scale,

    Dozen,

    /// <summary>"third", "twentieth".</summary>
    Ordinal,

    /// <summary>"thirds", "quarter": makes a fraction of the number before it.</summary>
    Fraction,

    Half,

    /// <summary>"a", "an".</summary>
    Article,

    And,

    /// <summary>A letter that scales the digits it is glued to: "5m", "20k".</summary>
    SuffixScale,

    /// <summary>A letter that makes the digits it is glued to an ordinal: "21st".</summary>
    SuffixOrdinal,

    /// <summary>A letter that makes a decade of the digits it is glued to: "1980s".</summary>
    SuffixPlural,
}
