using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>The word lists that the tokenizer and the sentence splitter run on; empty ones where the model has no part "text".</summary>
internal sealed class TokenLexicons
{
    private readonly Lexicon? abbreviations;
    private readonly AbbreviationKind[] abbreviationKinds = [];
    private readonly Lexicon? contractions;
    private readonly int[] contractionSplits = [];
    private readonly Lexicon? prefixes;
    private readonly Lexicon? suffixes;
    private readonly Lexicon? units;
    private readonly bool[] moneyUnits = [];
    private readonly Lexicon? elisions;
    private readonly Lexicon? slashed;
    private readonly Lexicon? domains;
    private readonly Lexicon? openers;

    public TokenLexicons(NewsModel model)
    {
        if (!model.Has("text"))
            return;
        abbreviations = model.Lexicon("text", "abbreviations");
        abbreviationKinds = Column(abbreviations, static cell => Enum.Parse<AbbreviationKind>(cell, ignoreCase: true));
        contractions = model.Lexicon("text", "contractions");
        contractionSplits = Column(contractions, static cell => cell.IndexOf('|', StringComparison.Ordinal));
        prefixes = model.Lexicon("text", "prefixes");
        suffixes = model.Lexicon("text", "suffixes");
        units = model.Lexicon("text", "units");
        moneyUnits = Column(units, static cell => cell == "money");
        elisions = model.Lexicon("text", "elisions");
        slashed = model.Lexicon("text", "slashed");
        domains = model.Lexicon("text", "domains");
        openers = model.Lexicon("text", "openers");
    }

    public AbbreviationKind Abbreviation(ReadOnlySpan<char> word) =>
        abbreviations?.Find(FormHash.Of(word)) is { } row and >= 0 ? abbreviationKinds[row] : AbbreviationKind.None;

    /// <summary>Where a contraction without apostrophe ("cannot") is split; 0 where the word is none.</summary>
    public int ContractionSplit(ReadOnlySpan<char> word)
    {
        if (word.Length is < 5 or > 8 || contractions is null)
            return 0;
        var row = contractions.Find(FormHash.Of(word));
        return row >= 0 && contractions.Cell(row, 0).Length == word.Length ? contractionSplits[row] : 0;
    }

    /// <summary>Whether a hyphen after this beginning stays inside the word: "anti-", "e-".</summary>
    public bool IsPrefix(ReadOnlySpan<char> word) => Has(prefixes, word);

    /// <summary>Whether a hyphen before this end stays inside the word: "-wide", "-like".</summary>
    public bool IsSuffix(ReadOnlySpan<char> word) => Has(suffixes, word);

    /// <summary>Whether these letters after a number are a word of their own: "5|pm", "$3|m".</summary>
    public bool IsUnit(ReadOnlySpan<char> word, bool money) =>
        units?.Find(FormHash.Of(word)) is { } row and >= 0 && (money || !moneyUnits[row]);

    /// <summary>Whether a word may open with an apostrophe: "'em".</summary>
    public bool IsElision(ReadOnlySpan<char> word) => Has(elisions, word);

    /// <summary>Whether a word is whole although it holds a slash: "w/o".</summary>
    public bool IsSlashed(ReadOnlySpan<char> word) => Has(slashed, word);

    /// <summary>Whether these letters end an internet address.</summary>
    public bool IsDomain(ReadOnlySpan<char> word) => Has(domains, word);

    /// <summary>Whether a capital letter on this word shows that a sentence opens here: "The", "But".</summary>
    public bool IsOpener(ulong form) => openers?.Contains(form) ?? false;

    private static bool Has(Lexicon? lexicon, ReadOnlySpan<char> word) => lexicon?.Contains(FormHash.Of(word)) ?? false;

    private static T[] Column<T>(Lexicon lexicon, Func<string, T> convert)
    {
        var column = new T[lexicon.Rows];
        for (var row = 0; row < column.Length; row++)
            column[row] = convert(lexicon.Cell(row, 1));
        return column;
    }
}
