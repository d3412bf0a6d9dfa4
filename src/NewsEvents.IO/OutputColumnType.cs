namespace NewsEvents.IO;

/// <summary>What the cells of a column hold.</summary>
public enum OutputColumnType
{
    /// <summary>Text of any length.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with decimals.</summary>
    Real,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A calendar day.</summary>
    Day,
}
