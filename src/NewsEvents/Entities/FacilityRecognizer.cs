using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds buildings and sites of which the name alone is capitalised: "Kraft factory", "Rafah crossing", "Qatari embassy".</summary>
internal sealed class FacilityRecognizer(NewsModel model) : INameRecognizer
{
    private readonly Lexicon nouns = model.Lexicon("entities", "facility-nouns");

    public void Recognize(NameContext context)
    {
        var table = context.Table;
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var start = table.SentenceStarts[sentence];
            var end = table.SentenceEnd(sentence);
            for (var i = start + 1; i < end; i++)
            {
                if (context.Levels[i] != NameLevel.None || context.Levels[i - 1] != NameLevel.Name)
                    continue;
                var row = nouns.Match(table.Forms, i, end, out var count);
                if (row < 0)
                    continue;
                var first = NameStart(context, i, start);
                if (MakesFacility(context, nouns.Cell(row, 1), first, i))
                    context.Candidates.Add(new EntityCandidate(first, i + count - first, EntityType.Facility, null, null, 0.75f));
                i += count - 1;
            }
        }
    }

    private static int NameStart(NameContext context, int noun, int start)
    {
        var first = noun;
        while (first > start && (context.Levels[first - 1] == NameLevel.Name || first - 1 > start && context.IsHyphen(first - 1) && context.IsJoined(first - 1) && context.Levels[first - 2] == NameLevel.Name))
            first--;
        return first;
    }

    /// <summary>A nationality makes one of embassies alone, a place of what a town has one of ("Karachi airport").</summary>
    private static bool MakesFacility(NameContext context, string after, int first, int noun)
    {
        if (!context.LongestAt(first, out var known) || first + known.TokenCount < noun)
            return true;
        if (known.Type == EntityType.Nationality)
            return after == "nationality";
        if (known.Type == EntityType.Group || known.Type == EntityType.Force || known.Type == EntityType.Weapon)
            return false;
        return known.Type != EntityType.Place || after is "place" or "nationality";
    }
}
