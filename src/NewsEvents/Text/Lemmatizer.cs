using System.Globalization;
using System.Text;
using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>
/// Finds the dictionary form of a word by its part of speech and inflection: known exceptions first, then the rule of its
/// longest known ending.
/// </summary>
/// <remarks>
/// Section "lemmas/exceptions": lines of form, kind number, lemma; "lemmas/rules": lines of kind number, ending, letters to cut,
/// letters to add, "A" where the lemma has a capital or "a"; all parted by tabs. A kind is a part of speech with an inflection.
/// Safe to share between threads; the sections are read at first use.
/// </remarks>
internal sealed class Lemmatizer
{
    /// <summary>Longest ending that rules know.</summary>
    public const int LongestEnding = 6;

    /// <summary>A noun in capitals is taken for an abbreviation up to this length, and for a stressed word beyond.</summary>
    private const int LongestAcronym = 4;

    private readonly WordClusters clusters;
    private readonly Dictionary<ulong, string> exceptions = [];
    private readonly Dictionary<ulong, LemmaRule> rules = [];
    private readonly LemmaCache cache = new();

    public Lemmatizer(ModelFile file, WordClusters clusters)
        : this(clusters, file.Section("lemmas/exceptions").Bytes, file.Section("lemmas/rules").Bytes)
    {
    }

    public Lemmatizer(WordClusters clusters, ReadOnlySpan<byte> exceptions, ReadOnlySpan<byte> rules)
    {
        this.clusters = clusters;
        foreach (var cells in Rows(exceptions, 3))
            this.exceptions[Key(cells[0], Number(cells[1]))] = string.Intern(cells[2]);
        foreach (var cells in Rows(rules, 5))
            this.rules[Key(cells[1], Number(cells[0]))] = new LemmaRule(Number(cells[2]), string.Intern(cells[3]), cells[4] == "A");
    }

    /// <summary>The number of a part of speech with an inflection.</summary>
    public static int Kind(PartOfSpeech tag, Inflection inflection) => (int)tag | ((int)inflection << 5);

    /// <summary>The key of a form or ending with a kind, case aside.</summary>
    public static ulong Key(ReadOnlySpan<char> form, int kind) => FeatureHasher.Key(kind, FormHash.Of(form), (ulong)form.Length);

    /// <summary>Whether words of this kind are their own dictionary form unless the exceptions say otherwise.</summary>
    public static bool KeepsForm(PartOfSpeech tag, Inflection inflection) => tag switch
    {
        PartOfSpeech.ProperNoun or PartOfSpeech.Numeral or PartOfSpeech.Punctuation or PartOfSpeech.Symbol or PartOfSpeech.X => true,
        _ => inflection == Inflection.Name,
    };

    /// <summary>The dictionary form of a token.</summary>
    public string Lemma(string text, TokenTable table, int token)
    {
        var form = table.Form(text, token);
        var tag = table.Tags[token];
        var inflection = table.Inflections[token];
        if (inflection == Inflection.None)
            inflection = Guess(tag, form);
        var shape = table.Shapes[token] & (TokenShape.Capitalized | TokenShape.AllCapitals | TokenShape.CaselessContext | TokenShape.CaseRepaired);
        var key = FeatureHasher.Key(Kind(tag, inflection), table.Forms[token], (ulong)shape | ((ulong)form.Length << 16));
        return cache.Find(key, form) ?? cache.Add(key, form, Lemma(form, tag, inflection, shape));
    }

    /// <summary>The dictionary form as far as the exceptions and rules go, for the form as it is written.</summary>
    public string Lemma(ReadOnlySpan<char> form, PartOfSpeech tag, Inflection inflection, TokenShape shape)
    {
        var kind = Kind(tag, inflection);
        var isCapitalized = (shape & TokenShape.Capitalized) != 0;
        if (exceptions.TryGetValue(Key(form, kind), out var known))
            return isCapitalized || tag == PartOfSpeech.ProperNoun ? known : LowerFirst(known, form);
        if (tag == PartOfSpeech.ProperNoun)
            return OfName(form, inflection, shape);
        if (KeepsForm(tag, inflection))
            return tag == PartOfSpeech.Numeral ? form.ToString().ToLowerInvariant() : form.ToString();
        var isAcronym = tag == PartOfSpeech.Noun && (shape & TokenShape.AllCapitals) != 0;
        if (isAcronym && (form.Length <= LongestAcronym || clusters.PathOf(FormHash.Of(form)) == 0))
            return form.ToString();
        var lemma = Apply(form, kind);
        return isCapitalized ? lemma : LowerFirst(lemma, form);
    }

    /// <summary>
    /// What the rule of the longest known ending makes of a form, or that of a shorter one where only that gives a word
    /// that is known; a verb may have lost an "e": "provoking" is "provoke" rather than "provok".
    /// </summary>
    public string Apply(ReadOnlySpan<char> form, int kind)
    {
        string? first = null;
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            if (!rules.TryGetValue(Key(form[^length..], kind), out var rule))
                continue;
            var lemma = rule.Apply(form);
            if (IsWord(lemma))
                return lemma;
            first ??= lemma;
        }

        if ((kind & 31) == (int)PartOfSpeech.Verb && first is not null && IsWord(first + "e"))
            return first + "e";
        return first ?? form.ToString().ToLowerInvariant();
    }

    /// <summary>A name in small letters gets its capital, one in the plural loses its ending.</summary>
    private string OfName(ReadOnlySpan<char> form, Inflection inflection, TokenShape shape)
    {
        var name = inflection == Inflection.Plural ? Singular(form) : form.ToString();
        if ((shape & TokenShape.CaseRepaired) != 0 && (shape & TokenShape.AllCapitals) == 0)
            name = name.ToLowerInvariant();
        return IsPlainWord(name) ? LemmaRule.Capitalize(name) : name;
    }

    private string Singular(ReadOnlySpan<char> form)
    {
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(Key(form[^length..], Kind(PartOfSpeech.Noun, Inflection.Plural)), out var rule))
                return rule.ApplyToName(form);
        }

        return form.ToString();
    }

    private static bool IsPlainWord(string name)
    {
        foreach (var c in name)
        {
            if (CharacterClasses.Of(c) != CharacterClass.Lower)
                return false;
        }

        return true;
    }

    /// <summary>The dictionary form of a word in small letters that is mostly seen with a capital.</summary>
    private static string LowerFirst(string lemma, ReadOnlySpan<char> form)
    {
        if (lemma.Length < 2 || !char.IsUpper(lemma[0]) || form.Length == 0 || !char.IsLower(form[0]))
            return lemma;
        return lemma.ToLowerInvariant();
    }

    /// <summary>The inflection of a word that something else than the tagger has tagged, by its ending alone.</summary>
    private Inflection Guess(PartOfSpeech tag, ReadOnlySpan<char> form)
    {
        if (tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            return GuessVerb(tag, form);
        if (tag != PartOfSpeech.Noun)
            return Inflection.None;
        var isPlural = IsKnown(form, tag, Inflection.Plural) || form.EndsWith("s", StringComparison.OrdinalIgnoreCase);
        return isPlural ? Inflection.Plural : Inflection.Base;
    }

    private Inflection GuessVerb(PartOfSpeech tag, ReadOnlySpan<char> form)
    {
        for (var inflection = Inflection.Past; inflection <= Inflection.ThirdPerson; inflection++)
        {
            if (IsKnown(form, tag, inflection))
                return inflection;
        }

        if (form.EndsWith("ed", StringComparison.OrdinalIgnoreCase))
            return Inflection.PastParticiple;
        if (form.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            return Inflection.Ing;
        return form.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? Inflection.ThirdPerson : Inflection.Base;
    }

    private bool IsKnown(ReadOnlySpan<char> form, PartOfSpeech tag, Inflection inflection) => exceptions.ContainsKey(Key(form, Kind(tag, inflection)));

    private bool IsWord(string lemma) => clusters.PathOf(FormHash.Of(lemma)) != 0;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(ReadOnlySpan<byte> section, int columns) =>
        Encoding.UTF8.GetString(section)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == columns);
}
