using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds the public office that stands beside the name of a person, before it or as an apposition after it.</summary>
internal sealed class OfficeFinder
{
    private const int Reach = 9;
    private readonly NameContext context;
    private readonly Dictionary<int, OfficeMention> byStart;
    private readonly Dictionary<int, OfficeMention> byEnd;

    public OfficeFinder(NameContext context)
    {
        this.context = context;
        byStart = context.Scratch.Map<int, OfficeMention>();
        byEnd = context.Scratch.Map<int, OfficeMention>();
        foreach (var office in context.Offices)
        {
            if (!office.IsPublic)
                continue;
            byStart[office.FirstToken] = office;
            byEnd[office.EndToken] = office;
        }
    }

    /// <summary>The office beside a name; null where there is none.</summary>
    public OfficeMention? Beside(EntityCandidate person) => Before(person.FirstToken) ?? After(person.FirstToken + person.TokenCount);

    private OfficeMention? Before(int first)
    {
        var start = context.SentenceStart(first);
        var i = first;
        while (i > start && context.Has(i - 1, WordRoles.Title) && !byEnd.ContainsKey(i))
            i--;
        if (byEnd.TryGetValue(i, out var office) && office.FirstToken >= start)
            return office;
        return i > start && context.IsComma(i - 1) ? BeforeComma(i - 1, start) : null;
    }

    /// <summary>"police spokesman for Peshawar, X", "the mayor of Paris, X".</summary>
    private OfficeMention? BeforeComma(int comma, int start)
    {
        for (var i = comma; i > start && comma - i < Reach; i--)
        {
            if (i < comma && context.IsComma(i))
                return null;
            if (byEnd.TryGetValue(i, out var office) && office.FirstToken >= start)
                return i == comma || context.IsOf(i) || context.IsFor(i) || context.Has(i, WordRoles.Locative) ? office : null;
        }

        return null;
    }

    /// <summary>", the Pakistani foreign minister," and ", a spokesman for the governor,".</summary>
    private OfficeMention? After(int end)
    {
        var limit = Math.Min(context.SentenceEnd(end - 1), end + Reach);
        if (end >= limit || !(context.IsComma(end) || context.Form(end)[0] == '('))
            return null;
        for (var i = end + 1; i < limit; i++)
        {
            if (byStart.TryGetValue(i, out var office))
                return IsFollowedByName(office) ? null : office;
            var passes = context.Levels[i] != NameLevel.None || context.Table.Tags[i] == PartOfSpeech.Determiner || context.Form(i) is "the" or "a" or "an" or "'s" or "\u2019s" or "who" or "is" or "was";
            if (!passes && !context.Has(i, WordRoles.OfficeModifier | WordRoles.Portfolio | WordRoles.Organization))
                return null;
        }

        return null;
    }

    /// <summary>An office before the next name belongs to that one: "X, President Y".</summary>
    private bool IsFollowedByName(OfficeMention office) =>
        office.EndToken < context.SentenceEnd(office.FirstToken) && context.Levels[office.EndToken] == NameLevel.Name;
}
