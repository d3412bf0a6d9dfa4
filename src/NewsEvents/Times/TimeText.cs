using System.Buffers;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>A document's tokens with the part that each may play in a time expression.</summary>
/// <remarks>Its arrays are pooled; used by one call only.</remarks>
internal sealed class TimeText : IDisposable
{
    private static readonly string[] Prefixes = ["mid-", "post-", "pre-"];

    private readonly NumeralReader numerals;
    private readonly TimeWord[] words;
    private readonly short[] values;
    private readonly DocumentDraft draft;
    private DateOrder? order;
    private bool isOrderRead;

    public TimeText(DocumentDraft draft, TimeLexicons lexicons, NumeralReader numerals)
    {
        this.draft = draft;
        Text = draft.Text;
        Tokens = draft.TokenTable;
        Lexicons = lexicons;
        Entities = new EntityMap(draft.Entities);
        this.numerals = numerals;
        IsPost = PostDetector.IsPost(Text, Tokens, lexicons.Posts);
        words = ArrayPool<TimeWord>.Shared.Rent(Tokens.Count);
        values = ArrayPool<short>.Shared.Rent(Tokens.Count);
        for (var i = 0; i < Tokens.Count; i++)
            Classify(i);
    }

    public string Text { get; }

    public TokenTable Tokens { get; }

    public TimeLexicons Lexicons { get; }

    public EntityMap Entities { get; }

    /// <summary>Whether the text is a short message to readers.</summary>
    public bool IsPost { get; }

    /// <summary>First token of the sentence being read.</summary>
    public int Start { get; private set; }

    /// <summary>One past the last token of the sentence being read.</summary>
    public int End { get; private set; }

    public void Enter(int sentence)
    {
        Start = Tokens.SentenceStarts[sentence];
        End = Tokens.SentenceEnd(sentence);
    }

    public TimeWord Word(int token) => token >= Start && token < End ? words[token] : TimeWord.None;

    /// <summary>Whether a word stands between an amount and its unit: "two full days".</summary>
    public bool IsFiller(int token) => Word(token) is TimeWord.Filler or TimeWord.Long or TimeWord.Other;

    public int Value(int token) => values[token];

    public TimeUnit UnitAt(int token) => (TimeUnit)values[token];

    public ReadOnlySpan<char> Form(int token) => Tokens.Form(Text, token);

    /// <summary>A token without the "mid-", "post-" or "pre-" that may be written onto it: "mid-1990s", "post-1959".</summary>
    public ReadOnlySpan<char> Core(int token) => Form(token)[PrefixLength(token)..];

    /// <summary>What "mid-", "post-" and "pre-" make of the time that they are written onto.</summary>
    public TimeModifier? PrefixModifier(int token) => PrefixLength(token) switch
    {
        0 => null,
        5 => TimeModifier.After,
        _ => Form(token)[0] is 'm' or 'M' ? TimeModifier.Middle : TimeModifier.Before,
    };

    public bool IsCharacter(int token, char c) =>
        token >= Start && token < End && Tokens.Lengths[token] == 1 && Text[Tokens.Starts[token]] == c;

    public bool IsHyphen(int token) =>
        token >= Start && token < End && Tokens.Forms[token] == PhraseTable.Hyphen && Tokens.Lengths[token] == 1;

    /// <summary>The token after an optional comma.</summary>
    public int SkipComma(int token) => IsCharacter(token, ',') ? token + 1 : token;

    public int SkipHyphen(int token) => IsHyphen(token) ? token + 1 : token;

    public bool IsGlued(int token) => token > 0 && token < End && !Tokens.Has(token, TokenShape.SpaceBefore);

    public bool IsSpaced(int token) => token < End && Tokens.Has(token, TokenShape.SpaceBefore);

    /// <summary>Whether a word is written like a name, or in a line whose case says nothing.</summary>
    public bool IsCapital(int token) =>
        Tokens.Has(token, TokenShape.MayBeName) || char.IsAsciiLetterUpper(Core(token)[0]);

    public bool IsLowerWord(int token) =>
        token >= Start && token < End && Tokens.Has(token, TokenShape.HasLetter) && !Tokens.Has(token, TokenShape.Capitalized);

    public bool IsLowerNoun(int token) => IsLowerWord(token) && Tokens.Tags[token] == PartOfSpeech.Noun;

    public bool TryReadNumeral(int token, out Numeral numeral) => numerals.TryRead(Text, Tokens, token, End, out numeral);

    /// <summary>Which of two readings of a date in digits is meant.</summary>
    public DateOrder OrderOf(DateOnly monthFirst, DateOnly dayFirst)
    {
        if (!isOrderRead)
            (order, isOrderRead) = (DateOrderReader.OfDocument(draft, Lexicons.DateOrders), true);
        return order ?? DateOrderReader.OfDate(monthFirst, dayFirst, draft.Published);
    }

    public void Dispose()
    {
        ArrayPool<TimeWord>.Shared.Return(words);
        ArrayPool<short>.Shared.Return(values);
    }

    private void Classify(int token)
    {
        var row = Lexicons.Words.Find(Tokens.Forms[token]);
        if (row < 0 && PrefixLength(token) > 0)
            row = Lexicons.Words.Find(FormHash.Of(Core(token)));
        values[token] = row < 0 ? (short)0 : (short)Lexicons.Words.Value(row);
        words[token] = row >= 0 ? Lexicons.Words.Code(row)
            : Tokens.Has(token, TokenShape.HasDigit) ? TimeWord.Digits
            : numerals.IsNumberWord(Tokens.Forms[token]) ? TimeWord.Numeral
            : TimeWord.None;
    }

    private int PrefixLength(int token)
    {
        var form = Form(token);
        foreach (var prefix in Prefixes)
        {
            if (form.Length > prefix.Length && form.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return prefix.Length;
        }

        return 0;
    }
}
