using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Quantities;

/// <summary>Tells from the words around a number what it counts or measures.</summary>
internal sealed class QuantityKindReader(QuantityLexicons lexicons)
{
    private const int OldestAge = 120;
    private const int LongestStreetName = 3;

    private static readonly ulong Possessive = FormHash.Of("'s");

    /// <summary>Passes over a sign of money that stands before a number.</summary>
    public int SkipCurrency(QuantityContext context, int at, int limit) =>
        at < limit && SignKind(context, at) == QuantityKind.Money ? at + 1 : at;

    /// <summary>The kind of a number; takes the unit into the reading.</summary>
    public QuantityKind Read(QuantityContext context, ref QuantityReading reading)
    {
        if (reading.IsLabel || IsLabel(context, reading))
            return QuantityKind.Label;
        if (SignBefore(context, reading.Start) is { } sign)
            return sign == QuantityKind.Age && reading.High.Value > OldestAge ? QuantityKind.Count : TakeSign(ref reading, sign);
        if (TryReadUnit(context, ref reading, out var unit))
            return unit;
        if (AgeReader.IsAge(context, reading))
            return QuantityKind.Age;
        return OfForm(context, reading);
    }

    /// <summary>The kind of a vague number by what follows it.</summary>
    public QuantityKind OfVague(QuantityContext context, int end) =>
        lexicons.Units.Match(context.Tokens.Forms, end, context.End, out _) is var row and >= 0 ? lexicons.Units.Code(row) : QuantityKind.Count;

    private static QuantityKind TakeSign(ref QuantityReading reading, QuantityKind sign)
    {
        if (sign == QuantityKind.Money && reading.First == reading.Start)
            reading = reading with { First = reading.Start - 1 };
        return sign;
    }

    private static QuantityKind OfForm(QuantityContext context, QuantityReading reading) => reading.Low.Form switch
    {
        NumeralForm.Ordinal => QuantityKind.Ordinal,
        NumeralForm.Fraction => QuantityKind.Label,
        NumeralForm.Plural => QuantityKind.Label,
        _ when reading.Low.Suffix != 0 && !reading.Low.Scaled => QuantityKind.Label,
        _ when !reading.Low.IsWhole => QuantityKind.Measure,
        _ when IsCompound(context, reading) => QuantityKind.Label,
        _ => QuantityKind.Count,
    };

    /// <summary>A number that opens a compound adjective: "two-car collision".</summary>
    private static bool IsCompound(QuantityContext context, QuantityReading reading) =>
        context.IsJoiningHyphen(reading.End) && context.Tokens.Has(reading.End + 1, TokenShape.HasLetter);

    private bool IsLabel(QuantityContext context, QuantityReading reading)
    {
        var start = reading.Start;
        if (context.IsHyphen(start - 1) && context.IsGlued(start) && context.IsGlued(start - 1) && reading.First == start)
            return true;
        if (context.IsGlued(start) && context.IsCharacter(start - 1, '/'))
            return true;
        if (IsAreaCode(context, reading))
            return true;
        if (context.IsJoiningHyphen(reading.End) && context.StartsWithDigit(reading.End + 1))
            return true;
        return reading.Low.Form == NumeralForm.Digits && !reading.IsRange && IsAddress(context, reading.End)
            || IsInsideName(context, reading);
    }

    /// <summary>The "(317)" of "(317) 444-6123".</summary>
    private static bool IsAreaCode(QuantityContext context, QuantityReading reading) =>
        context.IsCharacter(reading.Start - 1, '(') && context.IsCharacter(reading.End, ')')
        && context.StartsWithDigit(reading.End + 1) && context.IsHyphen(reading.End + 2) && context.StartsWithDigit(reading.End + 3);

    /// <summary>"120 Main Street": capitalised words up to the word for a street.</summary>
    private bool IsAddress(QuantityContext context, int at)
    {
        for (var i = at; i < context.End && i <= at + LongestStreetName; i++)
        {
            if (!context.Tokens.Has(i, TokenShape.Capitalized) && !context.StartsWithDigit(i))
                return false;
            if (i > at && lexicons.Streets.Contains(context.Tokens.Forms[i]))
                return true;
        }

        return false;
    }

    /// <summary>A number that belongs to a name; one that only stands before its head noun in lower case counts on.</summary>
    private static bool IsInsideName(QuantityContext context, QuantityReading reading)
    {
        var entity = context.EntityAt(reading.Start);
        return entity is not null
            && (entity.FirstToken < reading.Start
                || (entity.TokenCount > reading.Length && context.Tokens.Has(reading.End, TokenShape.Capitalized)));
    }

    private QuantityKind? SignBefore(QuantityContext context, int start)
    {
        var at = context.IsHyphen(start - 1) ? start - 2 : start - 1;
        return at < 0 ? null : SignKind(context, at);
    }

    private QuantityKind? SignKind(QuantityContext context, int at)
    {
        if (lexicons.Signs.Find(context.Tokens.Forms[at]) is not (var row and >= 0))
            return null;
        var needsCapital = lexicons.Signs.Cell(row, 2) == "Name";
        if (needsCapital && (!context.Tokens.Has(at, TokenShape.Capitalized) || context.Tokens.Has(at, TokenShape.SentenceStart)))
            return null;
        return lexicons.Signs.Code(row);
    }

    private bool TryReadUnit(QuantityContext context, ref QuantityReading reading, out QuantityKind kind)
    {
        kind = QuantityKind.Count;
        if (!reading.Low.IsCardinal)
            return false;
        if (reading.Low.Suffix != 0 && lexicons.Units.Find(reading.Low.Suffix) is var glued and >= 0 && !reading.Low.Scaled)
        {
            kind = lexicons.Units.Code(glued);
            return true;
        }

        var at = context.IsHyphen(reading.End) ? reading.End + 1 : reading.End;
        if (lexicons.Units.Match(context.Tokens.Forms, at, context.End, out var length) is not (var row and >= 0))
            return false;
        if (lexicons.Units.Cell(row, 2) == "Hyphen" && at == reading.End)
            return false;
        kind = lexicons.Units.Code(row);
        reading = reading with { End = at + length };
        if (kind == QuantityKind.Label && context.Tokens.Has(reading.End - 1, TokenShape.Punctuation))
            reading = reading with { End = at };
        return !context.Tokens.Forms[at].Equals(Possessive);
    }
}
