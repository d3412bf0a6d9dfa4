using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds the names of a user's gazetteer; an entity found before stands only where it is longer than the name inside it.</summary>
internal sealed class GazetteerComponent(EntityGazetteer gazetteer, string name) : IDocumentComponent
{
    public string Name => name;

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Entities;

    public DocumentLayers Provides => DocumentLayers.Entities;

    public void Process(DocumentDraft draft)
    {
        var table = draft.TokenTable;
        var found = new List<Entity>();
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var end = table.SentenceEnd(sentence);
            for (var at = table.SentenceStarts[sentence]; at < end;)
            {
                var known = gazetteer.Trie.Longest(table.Forms, at, end, (entry, count) => Fits(draft, entry, at, count), out var length);
                if (known is not null)
                    found.Add(MakeEntity(draft, known, at, length));
                at += Math.Max(1, length);
            }
        }

        if (found.Count > 0)
            draft.SetEntities(Merge(draft.Entities, found));
    }

    private static bool Fits(DocumentDraft draft, GazetteerEntry entry, int first, int count)
    {
        var table = draft.TokenTable;
        if (!entry.Name.Any(char.IsUpper))
            return true;
        for (var i = first; i < first + count; i++)
        {
            if (table.Has(i, TokenShape.MayBeName) || char.IsUpper(table.Form(draft.Text, i)[^1]))
                return true;
        }

        return false;
    }

    private static Entity MakeEntity(DocumentDraft draft, GazetteerName known, int first, int count)
    {
        var entry = known.Entry;
        var span = draft.TokenTable.Span(first, count);
        return new Entity(span, entry.Type, span.In(draft.Text).ToString())
        {
            Canonical = entry.Canonical ?? entry.Name,
            Subtype = entry.Subtype,
            Countries = (entry.Country ?? entry.Place?.CountryCode) is { } country ? [country] : [],
            OwnPlaces = known.Places,
            FirstToken = first,
            TokenCount = count,
        };
    }

    /// <summary>Both lists in the order of the text: where they overlap, the longer name stays, of equals the user's.</summary>
    private static List<Entity> Merge(IReadOnlyList<Entity> before, List<Entity> found)
    {
        var merged = new List<Entity>(before.Count + found.Count);
        var at = 0;
        foreach (var entity in found)
        {
            while (at < before.Count && before[at].EndToken <= entity.FirstToken)
                merged.Add(before[at++]);
            var isInside = at < before.Count && before[at].FirstToken <= entity.FirstToken && before[at].EndToken >= entity.EndToken && before[at].TokenCount > entity.TokenCount;
            if (isInside)
                continue;
            while (at < before.Count && before[at].FirstToken < entity.EndToken)
                at++;
            merged.Add(entity);
        }

        while (at < before.Count)
            merged.Add(before[at++]);
        return merged;
    }
}
