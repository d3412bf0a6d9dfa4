using System.Globalization;
using NewsEvents.Text;

namespace NewsEvents.Quantities;

/// <summary>Reads the quantity that starts at a token.</summary>
internal sealed class QuantityMatcher(QuantityLexicons lexicons, NumeralReader numerals)
{
    private const int LongestNoun = 3;

    private readonly QuantityKindReader kinds = new(lexicons);

    /// <summary>The quantity that starts at a token, if one does; returns the token to go on with.</summary>
    public int Match(QuantityContext context, int at, out Quantity? quantity)
    {
        quantity = null;
        var forms = context.Tokens.Forms;
        var limit = context.Limit(at);
        var skipped = lexicons.Skips.Match(forms, at, limit, out var length) >= 0 ? length : 0;
        if (MatchNumber(context, at, limit, skipped, out quantity) is var next && next > at)
            return next;
        if (skipped > 0)
            return at + skipped;
        if (MatchVague(context, at, limit, out quantity) is var afterVague && afterVague > at)
            return afterVague;
        return Math.Max(at + 1, MatchNone(context, at, limit, out quantity));
    }

    /// <summary>A numeral with the qualifiers around it.</summary>
    private int MatchNumber(QuantityContext context, int at, int limit, int skipped, out Quantity? quantity)
    {
        quantity = null;
        var qualifier = ReadBefore(context, at, limit, out var start);
        if (start == at && skipped > 0)
            return at;
        if (qualifier != QualifierWord.None && MatchVague(context, start, limit, out _) > start)
            return at;
        start = kinds.SkipCurrency(context, start, limit);
        if (TryReadPair(context, start, limit, out var amount))
            qualifier = qualifier is QualifierWord.None or QualifierWord.Exact ? QualifierWord.About : qualifier;
        else if (!numerals.TryRead(context.Text, context.Tokens, start, limit, out amount))
            return at;
        var reading = new QuantityReading(at, start, amount.Length, amount) { Qualifier = qualifier };
        ReadRange(context, limit, ref reading);
        ReadAfter(context, limit, ref reading);
        var kind = kinds.Read(context, ref reading);
        quantity = reading.ToQuantity(context, kind);
        return quantity.EndToken;
    }

    private QualifierWord ReadBefore(QuantityContext context, int at, int limit, out int next)
    {
        var qualifier = QualifierWord.None;
        next = at;
        while (lexicons.Before.Match(context.Tokens.Forms, next, limit, out var length) is var row and >= 0)
        {
            var found = lexicons.Before.Code(row);
            if (qualifier is QualifierWord.None or QualifierWord.Exact or QualifierWord.About)
                qualifier = found;
            next += length;
        }

        return qualifier;
    }

    /// <summary>A pair of words that stands for a number: "a couple of".</summary>
    private bool TryReadPair(QuantityContext context, int at, int limit, out Numeral amount)
    {
        amount = default;
        if (lexicons.Pairs.Match(context.Tokens.Forms, at, limit, out var length) is not (var row and >= 0))
            return false;
        amount = new Numeral(int.Parse(lexicons.Pairs.Cell(row, 1), CultureInfo.InvariantCulture), length, NumeralForm.Words);
        return true;
    }

    private void ReadRange(QuantityContext context, int limit, ref QuantityReading reading)
    {
        var at = reading.End;
        if (at >= limit || !reading.Low.IsCardinal || lexicons.Joins.Find(context.Tokens.Forms[at]) is not (var row and >= 0))
            return;
        var join = lexicons.Joins.Code(row);
        var second = kinds.SkipCurrency(context, at + 1, limit);
        if (!numerals.TryRead(context.Text, context.Tokens, second, limit, out var high) || !high.IsCardinal)
            return;
        if (join == JoinWord.Dash && reading.Low.Form == NumeralForm.Words && high.Form == NumeralForm.Digits)
            return;
        if (Joins(context, reading, join, high, second))
            reading = reading.WithRange(high, second + high.Length);
        else if (join == JoinWord.Dash && context.IsJoiningHyphen(at))
            reading = reading with { IsLabel = true, End = second + high.Length };
    }

    private bool Joins(QuantityContext context, QuantityReading reading, JoinWord join, Numeral high, int second)
    {
        var rises = high.Value > reading.Low.Value;
        var isPhone = context.IsHyphen(second + high.Length) && context.StartsWithDigit(second + high.Length + 1);
        return rises && join switch
        {
            JoinWord.To => reading.Qualifier == QualifierWord.Between || !IsAfterFrom(context, reading.Start),
            JoinWord.Or => true,
            JoinWord.And => reading.Qualifier == QualifierWord.Between,
            JoinWord.Dash => !isPhone && !(context.IsHyphen(reading.Start - 1) && context.StartsWithDigit(reading.Start - 2)),
            _ => false,
        };
    }

    private bool IsAfterFrom(QuantityContext context, int start) =>
        start > 0 && lexicons.Joins.Find(context.Tokens.Forms[start - 1]) is var row and >= 0 && lexicons.Joins.Code(row) == JoinWord.From;

    private void ReadAfter(QuantityContext context, int limit, ref QuantityReading reading)
    {
        var at = reading.End;
        var forms = context.Tokens.Forms;
        if (lexicons.After.Match(forms, at, limit, out var length) is var row and >= 0)
        {
            reading = reading with { Qualifier = lexicons.After.Code(row), End = at + length };
            return;
        }

        if (reading.Qualifier == QualifierWord.None && ReadTrailing(context, at, limit) is var trailing and not QualifierWord.None)
        {
            reading = reading with { Qualifier = trailing };
            return;
        }

        var glued = context.IsHyphen(at) ? at + 1 : at;
        if (glued >= limit || lexicons.Glued.Match(forms, glued, limit, out length) is not (var ending and >= 0))
            return;
        if (glued == at && numerals.TryRead(context.Text, context.Tokens, at + length, limit, out _))
            return;
        reading = reading with { Qualifier = lexicons.Glued.Code(ending), End = glued + length };
    }

    /// <summary>"10 fighters at least": the qualifier stands behind the noun.</summary>
    private QualifierWord ReadTrailing(QuantityContext context, int at, int limit)
    {
        for (var i = at + 1; i < limit && i <= at + LongestNoun && context.Tokens.Has(i - 1, TokenShape.HasLetter); i++)
        {
            if (lexicons.Trailing.Match(context.Tokens.Forms, i, limit, out var length) is var row and >= 0)
                return numerals.TryRead(context.Text, context.Tokens, i + length, limit, out _) ? QualifierWord.None : lexicons.Trailing.Code(row);
        }

        return QualifierWord.None;
    }

    private int MatchVague(QuantityContext context, int at, int limit, out Quantity? quantity)
    {
        quantity = null;
        ReadBefore(context, at, limit, out var start);
        if (lexicons.Vague.Match(context.Tokens.Forms, start, limit, out var length) is not (var row and >= 0)
            || context.Tokens.Tags[start] == PartOfSpeech.Verb)
            return at;
        var end = start + length;
        var span = context.Tokens.Span(at, end - at);
        quantity = new Quantity(span, span.In(context.Text).ToString(), CountQualifier.Vague)
        {
            Kind = kinds.OfVague(context, end),
            Word = lexicons.Vague.Cell(row, 1),
            FirstToken = at,
            TokenCount = end - at,
        };
        return end;
    }

    private int MatchNone(QuantityContext context, int at, int limit, out Quantity? quantity)
    {
        quantity = null;
        if (lexicons.None.Match(context.Tokens.Forms, at, limit, out var length) is not (var row and >= 0))
            return at;
        var end = at + length;
        if (lexicons.None.Code(row) == NoneWord.Skip || !IsNegation(context, at, end))
            return end;
        var span = context.Tokens.Span(at, length);
        quantity = new Quantity(span, span.In(context.Text).ToString(), CountQualifier.Exact)
        {
            Minimum = 0,
            Maximum = 0,
            FirstToken = at,
            TokenCount = length,
        };
        return end;
    }

    /// <summary>A "no" with its noun; not the answer "No, ..." or the "No." of a number.</summary>
    private static bool IsNegation(QuantityContext context, int at, int end)
    {
        if (end - at > 1 || context.Tokens.Lengths[at] > 2)
            return true;
        return end < context.End && context.Tokens.Has(end, TokenShape.HasLetter) && !context.IsHyphen(at - 1);
    }
}
