using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds well-known organisations and forces by name and by acronym.</summary>
internal sealed class KnownNameRecognizer(NewsModel model) : INameRecognizer
{
    private readonly Lexicon organizations = model.Lexicon("entities", "organizations");
    private readonly Lexicon organizationAcronyms = model.Lexicon("entities", "organization-acronyms");
    private readonly Lexicon forces = model.Lexicon("entities", "forces");
    private readonly Lexicon forceAcronyms = model.Lexicon("entities", "force-acronyms");

    public void Recognize(NameContext context)
    {
        LexiconMatch.ForEach(context, organizations, (row, first, count) => AddName(context, organizations, EntityType.Organization, organizations.Cell(row, 2), row, first, count));
        LexiconMatch.ForEach(context, forces, (row, first, count) => AddName(context, forces, EntityType.Force, null, row, first, count));
        LexiconMatch.ForEach(context, organizationAcronyms, (row, first, count) => AddAcronym(context, organizationAcronyms, EntityType.Organization, row, first, count));
        LexiconMatch.ForEach(context, forceAcronyms, (row, first, count) => AddAcronym(context, forceAcronyms, EntityType.Force, row, first, count));
    }

    private static bool AddName(NameContext context, Lexicon lexicon, EntityType type, string? subtype, int row, int first, int count)
    {
        var last = first + count - 1;
        var isName = context.Table.Has(first, TokenShape.MayBeName) && (context.Levels[last] != NameLevel.None || count > 1);
        if (subtype == "company" && IsProduct(context, last + 1))
            return false;
        if (!isName && type != EntityType.Force || count == 1 && context.Levels[first] != NameLevel.Name)
            return false;
        context.Candidates.Add(new EntityCandidate(first, count, type, lexicon.Cell(row, 1), subtype, count > 1 ? 0.93f : 0.8f));
        return true;
    }

    /// <summary>Whether a model follows the name of its maker: "Boeing 737", "Toyota Camry".</summary>
    private static bool IsProduct(NameContext context, int next) =>
        next < context.SentenceEnd(next - 1)
        && (context.Table.Has(next, TokenShape.HasDigit) || (context.Levels[next] == NameLevel.Name && !context.Has(next, WordRoles.NameHead)));

    private static bool AddAcronym(NameContext context, Lexicon lexicon, EntityType type, int row, int first, int count)
    {
        var table = context.Table;
        if (!table.Has(first, TokenShape.MayBeName) || table.Has(first, TokenShape.CaselessContext) && table.Lengths[first] < 4)
            return false;
        var form = context.Form(first);
        if (form.Length < 2 || !context.MayBeAcronym(first) && (form.Length < 5 || !table.Has(first, TokenShape.Capitalized)))
            return false;
        context.Candidates.Add(new EntityCandidate(first, count, type, lexicon.Cell(row, 1), null, 0.85f));
        return true;
    }
}
