using NewsEvents.Quality.Muc4.Features;

namespace NewsEvents.Quality.Muc4;

/// <summary>Finds the words that may say what a person is: "priest" before the name, "the rector" after it, "the victim" in the next sentence.</summary>
internal sealed class DescriptionFinder(Report report)
{
    private const float LeastRole = 0.1f;
    private const int NearSentences = 2;

    public static IReadOnlyList<Description> Find(Report report)
    {
        var finder = new DescriptionFinder(report);
        var persons = report.Referents.Where(referent => referent.IsPerson && referent.Mentions.Max(name => name.Roles[Roles.Human]) >= LeastRole).ToArray();
        return [.. persons.SelectMany(finder.Of), .. finder.Later(persons)];
    }

    private IEnumerable<Description> Of(Referent person)
    {
        foreach (var name in person.Mentions)
        {
            if (Title(name) is { } title)
                yield return new Description(person, title, "title");
            foreach (var phrase in report.PhrasesIn(name.Sentence).Where(phrase => !phrase.IsPerson))
            {
                if (Pattern(name, phrase) is { } pattern)
                    yield return new Description(person, phrase, pattern);
            }
        }
    }

    // The run of nouns and adjectives before a name.
    private Phrase? Title(Phrase name)
    {
        var first = name.First;
        var start = report.Document.Sentences[name.Sentence].FirstToken;
        while (first > start && IsTitleWord(report.Document.Tokens[first - 1]))
            first--;
        if (first == name.First)
            return null;
        var tokens = report.Document.Tokens;
        var span = TextSpan.FromBounds(tokens[first].Span.Start, tokens[name.First - 1].Span.End);
        return new Phrase(span.In(report.Document.Text).ToString(), span, tokens[name.First - 1], first, name.First - 1, null, name.Sentence) { Roles = name.Roles };
    }

    private static bool IsTitleWord(Token token) => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;

    private string? Pattern(Phrase name, Phrase phrase)
    {
        if (IsUnder(phrase.Head, name) || IsUnder(name.Head, phrase))
            return phrase.First < name.First ? "apposition before" : "apposition after";
        if (IsBetween(name.Last + 1, phrase.First))
            return "after";
        if (IsBetween(phrase.Last + 1, name.First))
            return "before";
        var isSubject = name.Head is { Relation: DependencyRelation.NominalSubject, Head: { } governor } && governor == phrase.Head;
        return isSubject ? "copula" : null;
    }

    private static bool IsUnder(Token token, Phrase of) =>
        token is { Relation: DependencyRelation.Apposition, Head: { } head } && head.Index >= of.First && head.Index <= of.Last;

    // Only a comma, a dash or an article stands between.
    private bool IsBetween(int from, int to)
    {
        if (to < from || to - from > 2)
            return false;
        for (var i = from; i < to; i++)
        {
            if (report.Document.Tokens[i].PartOfSpeech is not (PartOfSpeech.Punctuation or PartOfSpeech.Determiner))
                return false;
        }

        return true;
    }

    // A noun for one person, after the name.
    private IEnumerable<Description> Later(Referent[] persons)
    {
        foreach (var phrase in report.Phrases.Where(phrase => phrase.Entity is null && phrase.Roles[Roles.Human] >= LeastRole && !TargetNumber.IsPlural(phrase.Words)))
        {
            var nearest = persons.SelectMany(person => person.Mentions.Select(name => (Person: person, Name: name)))
                .Where(pair => pair.Name.Last < phrase.First && phrase.Sentence - pair.Name.Sentence <= NearSentences)
                .OrderByDescending(pair => pair.Name.First).Select(pair => pair.Person).FirstOrDefault();
            if (nearest is not null)
                yield return new Description(nearest, phrase, "later");
        }
    }
}
