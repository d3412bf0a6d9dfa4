namespace NewsEvents.Text;

/// <summary>A number read from one or more tokens.</summary>
/// <param name="Value">The number.</param>
/// <param name="Length">Number of tokens.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Suffix">Form hash of letters glued to the digits that are no part of the number ("5km"); 0 where there are none.</param>
/// <param name="Scaled">Whether a word or letter scales the digits: "1.5 million".</param>
internal readonly record struct Numeral(decimal Value, int Length, NumeralForm Form, ulong Suffix = 0, bool Scaled = false)
{
    public bool IsWhole => Value == decimal.Truncate(Value);

    public bool IsCardinal => Form is NumeralForm.Digits or NumeralForm.Words;

    /// <summary>The number without its fraction, at most <see cref="long.MaxValue"/>.</summary>
    public long Whole => Value >= long.MaxValue ? long.MaxValue : (long)Value;
}
