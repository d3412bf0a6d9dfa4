using System.Globalization;
using System.Text;
using NewsEvents.Learning;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>
/// Learns the dictionary forms of a treebank: for every ending the change that most words with it undergo, kept where it
/// differs from that of the shorter ending, and the words that no rule gets right. Each part of speech with an inflection is
/// learned by itself.
/// </summary>
internal sealed class LemmaCompiler
{
    private const int LeastWords = 3;

    private readonly List<(string Form, int Kind, string Lemma)> words;
    private readonly Dictionary<(int Kind, string Ending), LemmaRule> rules = [];

    public LemmaCompiler(IEnumerable<ConlluSentence> treebank) =>
        words = [.. treebank
            .SelectMany(static sentence => sentence.Words)
            .Where(static word => word.Lemma != "_" && !word.Lemma.Contains('\t', StringComparison.Ordinal))
            .GroupBy(static word => (Form: word.Form.ToLowerInvariant(), Kind: KindOf(word)))
            .Select(static group => (group.Key.Form, group.Key.Kind, Commonest(group.Select(word => word.Lemma))))
            .OrderBy(static word => word.Kind).ThenBy(static word => word.Form, StringComparer.Ordinal)];

    /// <param name="writer">Where the sections go.</param>
    /// <param name="clusters">The words that are known to be words.</param>
    /// <param name="stems">What verbs could come from.</param>
    /// <param name="irregular">Lines of form, part of speech and lemma that go before all others.</param>
    public void Write(ModelFileWriter writer, WordClusters clusters, VerbStems stems, IEnumerable<string> irregular)
    {
        for (var length = 0; length <= Lemmatizer.LongestEnding; length++)
            LearnRules(length);
        var ruleLines = Encoding.UTF8.GetBytes(Rules());
        var regular = new Lemmatizer(clusters, [], ruleLines);
        writer.Add("lemmas/exceptions", Encoding.UTF8.GetBytes(Exceptions(regular) + RareVerbs(regular, stems) + Irregular(irregular)));
        writer.Add("lemmas/rules", ruleLines);
    }

    private static string Commonest(IEnumerable<string> lemmas) =>
        lemmas.GroupBy(static lemma => lemma, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal)
            .First().Key;

    private void LearnRules(int length)
    {
        var endings = words
            .Where(word => word.Form.Length >= length && !KeepsForm(word.Kind))
            .GroupBy(word => (word.Kind, Ending: word.Form[^length..]));
        foreach (var ending in endings)
        {
            var change = ending
                .GroupBy(static word => Change(word.Form, word.Lemma))
                .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key.Cut).ThenBy(static group => group.Key.Add, StringComparer.Ordinal).ThenBy(static group => group.Key.IsCapitalized)
                .First();
            var isFrequent = length == 0 || change.Count() >= LeastWords;
            if (isFrequent && change.Key.Cut <= length + 1 && change.Key != RuleOf(ending.Key.Ending, ending.Key.Kind))
                rules[ending.Key] = change.Key;
        }
    }

    /// <summary>What is cut from the form and added for the lemma.</summary>
    private static LemmaRule Change(string form, string lemma)
    {
        var lower = lemma.ToLowerInvariant();
        var shared = 0;
        while (shared < form.Length && shared < lower.Length && form[shared] == lower[shared])
            shared++;
        return new LemmaRule(form.Length - shared, lower[shared..], char.IsUpper(lemma[0]));
    }

    private LemmaRule RuleOf(string form, int kind)
    {
        for (var length = Math.Min(Lemmatizer.LongestEnding, form.Length); length >= 0; length--)
        {
            if (rules.TryGetValue((kind, form[^length..]), out var rule))
                return rule;
        }

        return new LemmaRule(0, "", false);
    }

    private string Exceptions(Lemmatizer regular)
    {
        var lines = new StringBuilder();
        foreach (var (form, kind, lemma) in words)
        {
            var comparison = KeepsForm(kind) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            if (!string.Equals(Regular(regular, form, kind), lemma, comparison))
                lines.Append(CultureInfo.InvariantCulture, $"{form}\t{kind}\t{lemma}\n");
        }

        return lines.ToString();
    }

    private static string Regular(Lemmatizer regular, string form, int kind) =>
        regular.Lemma(form, TagOf(kind), (Inflection)(kind >> 5), TokenShape.Capitalized);

    /// <summary>Verbs that the treebanks lack and the rules get wrong, by how frequent the words are that they could come from.</summary>
    private string RareVerbs(Lemmatizer regular, VerbStems stems)
    {
        var seen = words.Select(static word => (word.Form, word.Kind)).ToHashSet();
        var lines = new StringBuilder();
        foreach (var (form, inflection, lemma) in stems.Verbs())
        {
            var kind = Lemmatizer.Kind(PartOfSpeech.Verb, inflection);
            if (!seen.Contains((form, kind)) && Regular(regular, form, kind) != lemma)
                lines.Append(CultureInfo.InvariantCulture, $"{form}\t{kind}\t{lemma}\n");
        }

        return lines.ToString();
    }

    private static int KindOf(ConlluWord word) => Lemmatizer.Kind(word.Tag, Inflections.Of(word));

    private static PartOfSpeech TagOf(int kind) => (PartOfSpeech)(kind & 31);

    private static bool KeepsForm(int kind) => Lemmatizer.KeepsForm(TagOf(kind), (Inflection)(kind >> 5));

    private static string Irregular(IEnumerable<string> irregular) =>
        string.Concat(irregular
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .SelectMany(static cells => Inflections.OfIrregular(cells[0], ConlluReader.TagOf(cells[1]))
                .Select(inflection => $"{cells[0]}\t{Lemmatizer.Kind(ConlluReader.TagOf(cells[1]), inflection)}\t{cells[2]}\n")));

    private string Rules()
    {
        var lines = new StringBuilder();
        foreach (var ((kind, ending), rule) in rules.OrderBy(static pair => pair.Key.Kind).ThenBy(static pair => pair.Key.Ending, StringComparer.Ordinal))
            lines.Append(CultureInfo.InvariantCulture, $"{kind}\t{ending}\t{rule.Cut}\t{rule.Add}\t{(rule.IsCapitalized ? 'A' : 'a')}\n");
        return lines.ToString();
    }
}
