using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Reads numerals in digits and words: "1,200", "1.5 million", "two hundred and five", "half a dozen", "21st".</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class NumeralReader(NewsModel model)
{
    private static readonly ulong Hyphen = FormHash.Of("-");
    private static readonly ulong OneHalf = FormHash.Of("1/2");

    private readonly CodedLexicon<NumeralWord> words = new(model.Lexicon("quantities", "numerals"));

    /// <summary>The longest numeral that starts at a token.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">One past the last token that may be used.</param>
    /// <param name="numeral">The numeral.</param>
    /// <returns>False where none starts here.</returns>
    public bool TryRead(string text, TokenTable tokens, int start, int end, out Numeral numeral)
    {
        numeral = default;
        if (start >= end)
            return false;
        return tokens.Has(start, TokenShape.HasDigit)
            ? TryReadDigits(text, tokens, start, end, out numeral)
            : WordAt(tokens, start, end, out _) != NumeralWord.None && TryReadWords(tokens, start, end, out numeral);
    }

    /// <summary>Whether a numeral in words may start with a word.</summary>
    public bool IsNumberWord(ulong form) =>
        words.Find(form) is var row and >= 0 && words.Code(row) is not (NumeralWord.And or >= NumeralWord.SuffixScale);

    private bool TryReadDigits(string text, TokenTable tokens, int start, int end, out Numeral numeral)
    {
        numeral = default;
        var form = tokens.Form(text, start);
        if (!DigitReader.TryRead(form, out var value, out var length))
            return false;
        if (length == form.Length)
        {
            numeral = ReadScales(tokens, start, end, value);
            return true;
        }

        return char.IsAsciiLetter(form[length]) && TryReadSuffix(form[length..], value, out numeral);
    }

    private bool TryReadSuffix(ReadOnlySpan<char> suffix, decimal value, out Numeral numeral)
    {
        numeral = default;
        foreach (var c in suffix)
        {
            if (!char.IsAsciiLetter(c) && c != '.')
                return false;
        }

        var hash = FormHash.Of(suffix);
        var row = words.Find(hash);
        numeral = (row < 0 ? NumeralWord.None : words.Code(row)) switch
        {
            NumeralWord.SuffixScale => new Numeral(value * words.Value(row), 1, NumeralForm.Digits, hash, Scaled: true),
            NumeralWord.SuffixOrdinal => new Numeral(value, 1, NumeralForm.Ordinal),
            NumeralWord.SuffixPlural => new Numeral(value, 1, NumeralForm.Plural),
            _ => new Numeral(value, 1, NumeralForm.Digits, hash),
        };
        return true;
    }

    /// <summary>Adds the words that scale a number in digits: "1.5 million", "20 dozen".</summary>
    private Numeral ReadScales(TokenTable tokens, int start, int end, decimal value)
    {
        var at = start + 1;
        var scaled = false;
        if (at < end && tokens.Forms[at] == OneHalf)
        {
            value += 0.5m;
            at++;
        }

        while (true)
        {
            var next = at < end && tokens.Forms[at] == Hyphen ? at + 1 : at;
            var word = WordAt(tokens, next, end, out var scale);
            if (!scaled && IsGluedScale(tokens, at, end, out var glued))
                (word, scale) = (NumeralWord.Scale, glued);
            if (word is not (NumeralWord.Scale or NumeralWord.Hundred or NumeralWord.Dozen) || value > 1_000_000_000_000_000)
                return new Numeral(value, at - start, NumeralForm.Digits, Scaled: scaled);
            value *= scale;
            at = next + 1;
            scaled = true;
        }
    }

    /// <summary>A letter that scales the digits it is glued to: "5m", tokenized apart.</summary>
    private bool IsGluedScale(TokenTable tokens, int at, int end, out long scale)
    {
        scale = 0;
        if (at >= end || tokens.Has(at, TokenShape.SpaceBefore) || words.Find(tokens.Forms[at]) is not (var row and >= 0))
            return false;
        scale = words.Value(row);
        return words.Code(row) == NumeralWord.SuffixScale;
    }

    private bool TryReadWords(TokenTable tokens, int start, int end, out Numeral numeral)
    {
        var at = start;
        numeral = default;
        if (TryReadHalf(tokens, ref at, end, out var half))
        {
            numeral = new Numeral(half, at - start, half == 0 ? NumeralForm.Fraction : NumeralForm.Words, Scaled: half != 0);
            return true;
        }

        var sum = default(NumeralSum);
        var form = NumeralForm.Words;
        while (TryTake(tokens, ref at, end, ref sum, ref form))
        {
        }

        if (!sum.HasNumber)
            return false;
        if (form == NumeralForm.Words && TryReadAndAHalf(tokens, ref at, end))
            sum.Total = (sum.Value + 0.5m) * ReadLastScale(tokens, ref at, end);
        else
            sum.Total = sum.Value;
        numeral = new Numeral(sum.Total, at - start, form);
        return true;
    }

    /// <summary>Takes one more word into a sum, with the "and" or hyphen before it; false where the numeral ends.</summary>
    private bool TryTake(TokenTable tokens, ref int at, int end, ref NumeralSum sum, ref NumeralForm form)
    {
        var next = at;
        if (form != NumeralForm.Words)
            return false;
        if (sum.HasNumber && next < end && tokens.Forms[next] == Hyphen && !tokens.Has(next, TokenShape.SpaceBefore))
            next++;
        var word = WordAt(tokens, next, end, out var value);
        if (word == NumeralWord.And && sum.MayTakeAnd && next == at)
        {
            word = WordAt(tokens, ++next, end, out value);
            if (word is not (NumeralWord.Unit or NumeralWord.Teen or NumeralWord.Tens or NumeralWord.Ordinal))
                return false;
        }

        if (word == NumeralWord.Article)
        {
            if (next != at || sum.HasNumber || WordAt(tokens, next + 1, end, out _) is not (NumeralWord.Hundred or NumeralWord.Scale or NumeralWord.Dozen))
                return false;
        }
        else if (sum.IsFractionBefore(word, value) && (next > at || !IsQuarter(word, value)))
        {
            form = NumeralForm.Fraction;
        }
        else if (word == NumeralWord.Ordinal)
        {
            form = NumeralForm.Ordinal;
        }

        if (form != NumeralForm.Fraction && !sum.TryAdd(word, value))
        {
            form = NumeralForm.Words;
            return false;
        }

        at = next + 1;
        return true;
    }

    /// <summary>"two quarters" are parts of a year, "three-quarters" a fraction.</summary>
    private static bool IsQuarter(NumeralWord word, long value) => word == NumeralWord.Fraction && value == 4;

    /// <summary>"half a million", "half-dozen", "a half dozen"; a bare "half" is 0 and a fraction.</summary>
    private bool TryReadHalf(TokenTable tokens, ref int at, int end, out decimal value)
    {
        value = 0;
        var next = WordAt(tokens, at, end, out _) == NumeralWord.Article ? at + 1 : at;
        if (WordAt(tokens, next, end, out _) != NumeralWord.Half)
            return false;
        var after = next + 1;
        if (after < end && (tokens.Forms[after] == Hyphen || WordAt(tokens, after, end, out _) == NumeralWord.Article))
            after++;
        if (WordAt(tokens, after, end, out var scale) is NumeralWord.Scale or NumeralWord.Hundred or NumeralWord.Dozen)
        {
            value = scale * 0.5m;
            at = after + 1;
            return true;
        }

        at = next + 1;
        return true;
    }

    private bool TryReadAndAHalf(TokenTable tokens, ref int at, int end)
    {
        if (WordAt(tokens, at, end, out _) != NumeralWord.And
            || WordAt(tokens, at + 1, end, out _) != NumeralWord.Article
            || WordAt(tokens, at + 2, end, out _) != NumeralWord.Half)
            return false;
        at += 3;
        return true;
    }

    private long ReadLastScale(TokenTable tokens, ref int at, int end)
    {
        if (WordAt(tokens, at, end, out var scale) is not (NumeralWord.Scale or NumeralWord.Hundred or NumeralWord.Dozen))
            return 1;
        at++;
        return scale;
    }

    private NumeralWord WordAt(TokenTable tokens, int at, int end, out long value)
    {
        value = 0;
        if (at >= end)
            return NumeralWord.None;
        var row = words.Find(tokens.Forms[at]);
        if (row < 0)
            return NumeralWord.None;
        value = words.Value(row);
        var word = words.Code(row);
        return word >= NumeralWord.SuffixScale ? NumeralWord.None : word;
    }
}
