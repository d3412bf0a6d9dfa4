namespace NewsEvents.Quality.Muc4;

/// <summary>Joins the descriptions of people with their names: "the priest" beside a name is no second person.</summary>
internal static class DescriptionLinker
{
    public static IReadOnlyList<SlotTarget> Link(IReadOnlyList<SlotTarget> targets)
    {
        var named = targets.Where(target => target.Role == "human" && target.Best.IsPerson).ToArray();
        foreach (var person in named)
            person.Description = person.Mentions.Select(mention => mention.Entity?.Office).FirstOrDefault(office => office is not null);
        return [.. targets.Where(target => !IsDescription(target, named))];
    }

    private static bool IsDescription(SlotTarget target, SlotTarget[] named)
    {
        if (target.Role != "human" || target.Best.IsPerson)
            return false;
        var person = Array.Find(named, person => person.Mentions.Any(name => target.Mentions.Any(words => IsBeside(name, words))));
        if (person is not null)
            person.Description ??= target.Words;
        return person is not null || Array.Exists(named, named => Head(named.Description) is { } head && head == Head(target.Words));
    }

    private static string? Head(string? words) => words is null ? null : Fillers.Words(words).LastOrDefault();

    // "priest Ignacio Ellacuria", "Ignacio Ellacuria, the rector"
    private static bool IsBeside(Phrase name, Phrase words) =>
        words.Last + 1 == name.First
        || IsApposition(words.Head, name)
        || IsApposition(name.Head, words);

    private static bool IsApposition(Token token, Phrase of) =>
        token.Relation is DependencyRelation.Apposition && token.Head is { } head && head.Index >= of.First && head.Index <= of.Last;
}
