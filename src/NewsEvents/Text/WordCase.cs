namespace NewsEvents.Text;

/// <summary>How a word is written.</summary>
internal enum WordCase : byte
{
    /// <summary>In small letters, or as a number or mark.</summary>
    Lower,

    /// <summary>With a capital first: "Mosul", "McDonald".</summary>
    Capitalized,

    /// <summary>In capitals, two at least: "UN".</summary>
    AllCapitals,
}
