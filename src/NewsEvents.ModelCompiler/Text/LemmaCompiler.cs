using System.Globalization;
using System.Text;
using NewsEvents.Learning;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>
/// Learns the dictionary forms of a treebank: for every ending the change that most words with it undergo, kept where it
/// differs from that of the shorter ending, and the words that no rule gets right.
/// </summary>
internal sealed class LemmaCompiler
{
    private const int LeastWords = 3;

    private readonly List<(string Form, int Tag, string Lemma)> words;
    private readonly Dictionary<(int Tag, string Ending), LemmaRule> rules = [];

    public LemmaCompiler(IEnumerable<ConlluSentence> treebank) =>
        words = [.. treebank
            .SelectMany(static sentence => sentence.Words)
            .Where(static word => word.Lemma != "_" && !word.Lemma.Contains('\t', StringComparison.Ordinal))
            .GroupBy(static word => (Form: word.Form.ToLowerInvariant(), Tag: (int)word.Tag))
            .Select(static group => (group.Key.Form, group.Key.Tag, Commonest(group.Select(word => word.Lemma))))
            .OrderBy(static word => word.Tag).ThenBy(static word => word.Form, StringComparer.Ordinal)];

    /// <param name="writer">Where the sections go.</param>
    /// <param name="clusters">The words that are known to be words.</param>
    /// <param name="irregular">Lines of form, part of speech and lemma that go before all others.</param>
    public void Write(ModelFileWriter writer, WordClusters clusters, IEnumerable<string> irregular)
    {
        for (var length = 0; length <= Lemmatizer.LongestEnding; length++)
            LearnRules(length);
        var ruleLines = Encoding.UTF8.GetBytes(Rules());
        var regular = new Lemmatizer(clusters, [], ruleLines);
        writer.Add("lemmas/exceptions", Encoding.UTF8.GetBytes(Exceptions(regular) + Irregular(irregular)));
        writer.Add("lemmas/rules", ruleLines);
    }

    private static string Commonest(IEnumerable<string> lemmas) =>
        lemmas.GroupBy(static lemma => lemma, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal)
            .First().Key;

    private void LearnRules(int length)
    {
        var endings = words
            .Where(word => word.Form.Length >= length && !Lemmatizer.KeepsForm((PartOfSpeech)word.Tag))
            .GroupBy(word => (word.Tag, Ending: word.Form[^length..]));
        foreach (var ending in endings)
        {
            var change = ending
                .GroupBy(static word => Change(word.Form, word.Lemma))
                .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key.Cut).ThenBy(static group => group.Key.Add, StringComparer.Ordinal).ThenBy(static group => group.Key.IsCapitalized)
                .First();
            var isFrequent = length == 0 || change.Count() >= LeastWords;
            if (isFrequent && change.Key.Cut <= length + 1 && change.Key != RuleOf(ending.Key.Ending, ending.Key.Tag))
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

    private LemmaRule RuleOf(string form, int tag)
    {
        for (var length = Math.Min(Lemmatizer.LongestEnding, form.Length); length >= 0; length--)
        {
            if (rules.TryGetValue((tag, form[^length..]), out var rule))
                return rule;
        }

        return new LemmaRule(0, "", false);
    }

    private string Exceptions(Lemmatizer regular)
    {
        var lines = new StringBuilder();
        foreach (var (form, tag, lemma) in words)
        {
            var keeps = Lemmatizer.KeepsForm((PartOfSpeech)tag);
            var isRegular = keeps ? string.Equals(form, lemma, StringComparison.OrdinalIgnoreCase) : regular.Apply(form, tag) == lemma;
            if (!isRegular)
                lines.Append(CultureInfo.InvariantCulture, $"{form}\t{tag}\t{lemma}\n");
        }

        return lines.ToString();
    }

    private static string Irregular(IEnumerable<string> irregular) =>
        string.Concat(irregular
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .Select(static cells => $"{cells[0]}\t{(int)ConlluReader.TagOf(cells[1])}\t{cells[2]}\n"));

    private string Rules()
    {
        var lines = new StringBuilder();
        foreach (var ((tag, ending), rule) in rules.OrderBy(static pair => pair.Key.Tag).ThenBy(static pair => pair.Key.Ending, StringComparer.Ordinal))
            lines.Append(CultureInfo.InvariantCulture, $"{tag}\t{ending}\t{rule.Cut}\t{rule.Add}\t{(rule.IsCapitalized ? 'A' : 'a')}\n");
        return lines.ToString();
    }
}
