using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds known armed, political, religious and ethnic groups.</summary>
internal sealed class GroupRecognizer(NewsModel model) : INameRecognizer
{
    private const int CueWindow = 2;
    private readonly Lexicon groups = model.Lexicon("entities", "groups");
    private readonly Lexicon acronyms = model.Lexicon("entities", "acronyms");

    public void Recognize(NameContext context)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        LexiconMatch.ForEach(context, groups, (row, first, count) => AddName(context, row, first, count, named));
        LexiconMatch.ForEach(context, acronyms, (row, first, count) => AddAcronym(context, row, first, count, named));
    }

    private bool AddName(NameContext context, int row, int first, int count, HashSet<string> named)
    {
        if (!HasCapital(context, first, count))
            return false;
        var isReligious = groups.Cell(row, 2) is "religious" or "ethnic";
        if (groups.Cell(row, 4) == "context" && !HasCue(context, first, count))
            return false;
        if (!isReligious)
            named.Add(groups.Cell(row, 1));
        Add(context, groups, row, first, count, count > 1 ? 0.95f : 0.88f);
        return true;
    }

    private bool AddAcronym(NameContext context, int row, int first, int count, HashSet<string> named)
    {
        if (!LooksShort(context, first) || context.Table.Has(first, TokenShape.CaselessContext) && context.Table.Lengths[first] < 4)
            return false;
        var isNamed = named.Contains(acronyms.Cell(row, 1));
        if (acronyms.Cell(row, 4) == "context" && !isNamed && !HasCue(context, first, count))
            return false;
        Add(context, acronyms, row, first, count, isNamed ? 0.95f : 0.8f);
        return true;
    }

    private static void Add(NameContext context, Lexicon lexicon, int row, int first, int count, float score) =>
        context.Candidates.Add(new EntityCandidate(first, count, EntityType.Group, lexicon.Cell(row, 1), lexicon.Cell(row, 2), score) { Countries = lexicon.Cell(row, 3) });

    /// <summary>At least the last or the first longer word is capitalised, or the sentence has no case.</summary>
    private static bool HasCapital(NameContext context, int first, int count)
    {
        var capitals = 0;
        var words = 0;
        for (var i = first; i < first + count; i++)
        {
            if ((context.Table.Shapes[i] & TokenShape.HasLetter) == 0 || context.Table.Lengths[i] < 3)
                continue;
            words++;
            if ((context.Table.Shapes[i] & TokenShape.MayBeName) != 0)
                capitals++;
        }

        return capitals > 0 && capitals * 2 >= words;
    }

    /// <summary>At least two capitals, as in "JeM" and "ISIS".</summary>
    private static bool LooksShort(NameContext context, int token)
    {
        if (context.Table.Has(token, TokenShape.CaseRepaired))
            return context.MayBeAcronym(token);
        var capitals = 0;
        foreach (var c in context.Form(token))
        {
            if (char.IsUpper(c))
                capitals++;
        }

        return capitals >= 2;
    }

    private static bool HasCue(NameContext context, int first, int count)
    {
        var limit = Math.Min(context.SentenceEnd(first), first + count + CueWindow);
        for (var i = first + count; i < limit; i++)
        {
            if (context.Has(i, WordRoles.Cue | WordRoles.AnyRoleHead | WordRoles.OfficeModifier))
                return true;
        }

        return first > context.SentenceStart(first) && context.Has(first - 1, WordRoles.Cue);
    }
}
