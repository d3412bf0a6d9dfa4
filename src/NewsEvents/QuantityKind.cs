namespace NewsEvents;

/// <summary>What a number in the text counts or measures.</summary>
public enum QuantityKind
{
    /// <summary>A number of people or things.</summary>
    Count,

    /// <summary>An age: "aged 32", "32-year-old", ", 32,".</summary>
    Age,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A length, weight, magnitude or other measure.</summary>
    Measure,

    /// <summary>A rank in an order: "third".</summary>
    Ordinal,

    /// <summary>A part of a name, an address, a phone number, a score: not a quantity of anything.</summary>
    Label,
}
