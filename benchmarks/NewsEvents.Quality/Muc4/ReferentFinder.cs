namespace NewsEvents.Quality.Muc4;

/// <summary>Joins the phrases that name the same thing: the same person by surname, the same noun with no other modifiers or figure.</summary>
internal static class ReferentFinder
{
    public static IReadOnlyList<Referent> Find(Document document, IReadOnlyList<Phrase> phrases)
    {
        var referents = new List<Referent>();
        foreach (var phrase in phrases)
        {
            var number = TargetNumber.Of(document, phrase);
            number = TargetNumber.IsFigure(number) ? number : null;
            var known = referents.FindLast(referent => IsSame(referent, phrase, number));
            if (known is null)
                referents.Add(new Referent(phrase, number));
            else
                known.Add(phrase, number);
        }

        return referents;
    }

    private static bool IsSame(Referent referent, Phrase phrase, string? number)
    {
        if (referent.IsPerson != phrase.IsPerson || phrase.Stems.Length == 0)
            return false;
        if (phrase.IsPerson)
            return phrase.Stems.All(referent.Stems.Contains) || referent.Stems.All(phrase.Stems.Contains) || IsSameName(referent, phrase);
        var isSameFigure = number is null || referent.Number is null || number == referent.Number;
        return isSameFigure && (KeyWords.EndsWith(referent.Stems, phrase.Stems) || KeyWords.EndsWith(phrase.Stems, referent.Stems) || IsSameName(referent, phrase));
    }

    private static bool IsSameName(Referent referent, Phrase phrase) =>
        phrase.Entity is { } entity && referent.Mentions.Any(mention => mention.Entity?.Type == entity.Type && mention.Entity.Canonical == entity.Canonical);
}
