using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds weapons and explosives, named or not.</summary>
internal sealed class WeaponRecognizer(NewsModel model) : INameRecognizer
{
    private readonly Lexicon weapons = model.Lexicon("entities", "weapons");
    private readonly Lexicon acronyms = model.Lexicon("entities", "weapon-acronyms");
    private readonly Lexicon others = model.Lexicon("entities", "not-weapons");

    public void Recognize(NameContext context)
    {
        var table = context.Table;
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var end = table.SentenceEnd(sentence);
            for (var i = table.SentenceStarts[sentence]; i < end; i++)
            {
                if (others.Match(table.Forms, i, end, out var skipped) >= 0)
                    i += skipped - 1;
                else if (Add(context, i, end) is > 0 and var count)
                    i += count - 1;
            }
        }
    }

    private int Add(NameContext context, int first, int end)
    {
        var lexicon = weapons;
        var row = weapons.Match(context.Table.Forms, first, end, out var count);
        if (row < 0)
        {
            lexicon = acronyms;
            row = acronyms.Match(context.Table.Forms, first, end, out count);
            if (row < 0 || !context.MayBeAcronym(first))
                return 0;
        }
        else if (IsVerb(context, first, count) || IsPartOfName(context, first, count, end))
        {
            return 0;
        }

        context.Candidates.Add(new EntityCandidate(first, count, EntityType.Weapon, lexicon.Cell(row, 1), lexicon.Cell(row, 2), 0.8f));
        return count;
    }

    /// <summary>"to bomb", "shells the city".</summary>
    private static bool IsVerb(NameContext context, int first, int count) =>
        count == 1 && context.Table.Tags[first] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    /// <summary>A capitalised word inside a name: "Shell" the company, "Gun Lake".</summary>
    private static bool IsPartOfName(NameContext context, int first, int count, int end)
    {
        if (context.Levels[first] != NameLevel.Name || count > 1 || context.Table.Has(first, TokenShape.HasDigit))
            return false;
        return first > context.SentenceStart(first) && context.Levels[first - 1] == NameLevel.Name || first + 1 < end && context.Levels[first + 1] == NameLevel.Name || context.Has(first, WordRoles.Common);
    }
}
