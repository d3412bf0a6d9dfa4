namespace NewsEvents;

/// <summary>One reading of one field: words of the text, what they may mean, and whether the record states it.</summary>
/// <param name="Evidence">The field and the words.</param>
/// <param name="Value">What the words would give the field: a type, a date, a place, a count or a name.</param>
/// <param name="Verdict">Whether the record states it, or why not.</param>
/// <param name="Weight">How much speaks for it, on a scale that holds inside one field of one incident; null where readings are told apart by rules alone.</param>
public sealed record FieldReading(Evidence Evidence, string Value, ReadingVerdict Verdict, double? Weight)
{
    /// <summary>The field, by its name in the output.</summary>
    public string Field => Evidence.Field;
}
