using System.Globalization;
using System.Text;
using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Finds the dictionary form of a word by its part of speech: known exceptions first, then the rule of its longest known ending.</summary>
/// <remarks>
/// Section "lemmas/exceptions": lines of form, tag number, lemma; "lemmas/rules": lines of tag number, ending, letters to cut,
/// letters to add, "A" where the lemma has a capital or "a"; all parted by tabs. Immutable once read; reading happens at first use.
/// </remarks>
internal sealed class Lemmatizer
{
    /// <summary>Longest ending that rules know.</summary>
    public const int LongestEnding = 6;

    private readonly WordClusters clusters;
    private readonly Dictionary<ulong, string> exceptions = [];
    private readonly Dictionary<ulong, LemmaRule> rules = [];

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

    /// <summary>The dictionary form of a token.</summary>
    public string Lemma(string text, TokenTable table, int token)
    {
        var form = table.Form(text, token);
        var tag = table.Tags[token];
        if (tag == PartOfSpeech.Punctuation)
            return form.ToString();
        if (exceptions.TryGetValue(Key(form, (int)tag), out var known))
            return known;
        if (tag == PartOfSpeech.Numeral)
            return form.ToString().ToLowerInvariant();
        if (KeepsForm(tag))
            return form.ToString();
        if (tag == PartOfSpeech.Noun && (table.Shapes[token] & (TokenShape.AllCapitals | TokenShape.CaselessContext)) == TokenShape.AllCapitals)
            return form.ToString();
        return Apply(form, (int)tag);
    }

    /// <summary>The key of a form or ending with a tag, case aside.</summary>
    public static ulong Key(ReadOnlySpan<char> form, int tag) => FeatureHasher.Key(tag, FormHash.Of(form), (ulong)form.Length);

    /// <summary>Whether words of this kind are their own dictionary form unless the exceptions say otherwise.</summary>
    public static bool KeepsForm(PartOfSpeech tag) =>
        tag is PartOfSpeech.ProperNoun or PartOfSpeech.Numeral or PartOfSpeech.Punctuation or PartOfSpeech.Symbol or PartOfSpeech.X;

    /// <summary>
    /// What the rule of the longest known ending makes of a form, or that of a shorter one where only that gives a word
    /// that is known; a verb may have lost an "e": "provoking" is "provoke" rather than "provok".
    /// </summary>
    public string Apply(ReadOnlySpan<char> form, int tag)
    {
        string? first = null;
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            if (!rules.TryGetValue(Key(form[^length..], tag), out var rule))
                continue;
            var lemma = rule.Apply(form);
            if (clusters.PathOf(FormHash.Of(lemma)) != 0)
                return lemma;
            first ??= lemma;
        }

        if (tag == (int)PartOfSpeech.Verb && first is not null && clusters.PathOf(FormHash.Of(first + "e")) != 0)
            return first + "e";
        return first ?? form.ToString().ToLowerInvariant();
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(ReadOnlySpan<byte> section, int columns) =>
        Encoding.UTF8.GetString(section)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == columns);
}
