using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Places;

/// <summary>Collects the mentions of places of an article, their candidates, and what the words beside them tell.</summary>
internal sealed class ToponymReader(Gazetteer gazetteer, PlaceResolverLexicons lexicons)
{
    private readonly PlaceHints hints = new(gazetteer, lexicons);

    private const int MostTokensBetween = 5;
    private const int LeastProminenceOfWord = 9;
    private const int LeastProminenceOfPhrase = 7;

    public ToponymList Read(DocumentDraft draft)
    {
        var list = new ToponymList(gazetteer, draft.Scratch);
        var ranges = draft.Scratch.Map<ulong, (int First, int Count)>();
        for (var i = 0; i < draft.Entities.Count; i++)
        {
            var entity = draft.Entities[i];
            if (entity.OwnPlaces.Count > 0)
                list.Mentions.Add(OwnPlace(draft.TokenTable, i, entity, list, ranges));
            else if (entity.Type == EntityType.Place)
                list.Mentions.Add(ReadPlace(draft.TokenTable, i, entity.FirstToken, entity.TokenCount, list, ranges));
            else if (entity.Type == EntityType.Nationality && lexicons.PlaceOfNationality(entity.Canonical) is >= 0 and var place)
                list.Nationalities.Add((entity.EndToken, place));
            else if (entity.Type == EntityType.Organization || entity.Type == EntityType.Force || entity.Type == EntityType.Facility)
                ReadInside(draft.TokenTable, i, entity, list, ranges);
        }

        Connect(draft, list);
        hints.Read(draft, list);
        return list;
    }

    /// <summary>A name for which the user has places: those alone are meant.</summary>
    private static Toponym OwnPlace(TokenTable table, int index, Entity entity, ToponymList list, Dictionary<ulong, (int First, int Count)> ranges)
    {
        // A name as such may stand in the text beside it, so the user's has a key of its own.
        var key = FormHash.Combine(KeyOf(table.Forms, entity.FirstToken, entity.TokenCount), FormHash.Empty);
        if (!ranges.TryGetValue(key, out var range))
        {
            ranges[key] = range = (list.Bearers.Count, entity.OwnPlaces.Count);
            foreach (var place in entity.OwnPlaces)
                list.Bearers.Add(new NameBearer(list.Places.Add(place), IsAlternate: false));
        }

        return new Toponym
        {
            Entity = index,
            FirstToken = entity.FirstToken,
            TokenCount = entity.TokenCount,
            Key = key,
            FirstBearer = range.First,
            BearerCount = range.Count,
        };
    }

    /// <summary>Places inside another name, which tell where an article happens as well: "Kabul police", "Bank of Israel".</summary>
    private void ReadInside(TokenTable table, int index, Entity entity, ToponymList list, Dictionary<ulong, (int First, int Count)> ranges)
    {
        for (var token = entity.FirstToken; token < entity.EndToken; token++)
        {
            if (!table.Has(token, TokenShape.Capitalized)
                || !gazetteer.Names.TryMatchLongest(table.Forms, token, entity.EndToken, out var length, out var name))
                continue;
            if (IsSureInside(name, length))
                list.Mentions.Add(ReadPlace(table, index, token, length, list, ranges));
            token += length - 1;
        }
    }

    private static bool IsSureInside(NameInfo name, int length) =>
        name.Prominence >= (length > 1 ? LeastProminenceOfPhrase : LeastProminenceOfWord)
        && !name.IsOrdinaryWord
        && (name.IsArea || (!name.IsSurname && !name.IsGivenName));

    private Toponym ReadPlace(TokenTable table, int index, int first, int count, ToponymList list, Dictionary<ulong, (int First, int Count)> ranges)
    {
        var (firstToken, tokenCount) = (first, count);
        var kind = KindAfter(table, first + count);
        var isKnown = gazetteer.Names.TryMatchExact(table.Forms, first, count, out var info);
        if (!isKnown && count > 1 && lexicons.KindOfDivision(table.Forms[first + count - 1]) is { } last)
        {
            // "Helmand Province" where only "Helmand" is known.
            (kind, count) = (last, count - 1);
            isKnown = gazetteer.Names.TryMatchExact(table.Forms, first, count, out info);
        }

        if (!isKnown && count > 1 && lexicons.IsDirection(table.Forms[first]))
        {
            // "Northeast Baltimore", "Western Mosul": a part of a town lies in the town.
            (first, count) = (first + 1, count - 1);
            isKnown = gazetteer.Names.TryMatchExact(table.Forms, first, count, out info);
        }

        var key = KeyOf(table.Forms, first, count);
        if (!ranges.TryGetValue(key, out var range))
        {
            range = (list.Bearers.Count, 0);
            if (isKnown)
                gazetteer.AddBearers(info, list.Bearers);
            range.Count = list.Bearers.Count - range.First;
            ranges[key] = range;
        }

        return new Toponym
        {
            Entity = index,
            FirstToken = firstToken,
            TokenCount = tokenCount,
            Key = key,
            FirstBearer = range.First,
            BearerCount = range.Count,
            WantedKind = kind,
        };
    }

    private PlaceKind? KindAfter(TokenTable table, int token) =>
        token < table.Count && !table.Has(token, TokenShape.SentenceStart) ? lexicons.KindOfDivision(table.Forms[token]) : null;

    /// <summary>Joins each mention to a larger one right after it, and to the country named right before it.</summary>
    private void Connect(DocumentDraft draft, ToponymList list)
    {
        var table = draft.TokenTable;
        var nationality = 0;
        for (var i = 0; i < list.Mentions.Count; i++)
        {
            var mention = list.Mentions[i];
            var sentence = table.SentenceOfToken[mention.FirstToken];
            if (i + 1 < list.Mentions.Count && AreJoined(table, mention, list.Mentions[i + 1]))
                mention.Enclosing = i + 1;
            while (nationality < list.Nationalities.Count && list.Nationalities[nationality].Token <= mention.FirstToken)
                nationality++;
            if (nationality > 0)
            {
                var (token, country) = list.Nationalities[nationality - 1];
                if (mention.FirstToken - token <= MostTokensBetween && table.SentenceOfToken[token - 1] == sentence
                    && AreAllContainmentWords(table, token, mention.FirstToken))
                    mention.ToldCountry = country;
            }
        }

        for (var i = 1; i < list.Mentions.Count; i++)
        {
            if (list.Mentions[i].Enclosing < 0 && StandsFirst(table, list.Mentions[i - 1], list.Mentions[i]))
                list.Mentions[i].Enclosing = i - 1;
        }
    }

    /// <summary>Whether the larger place stands first: "Pakistan's Charsadda", "the Texas town of Paris", "Nigeria's northern Borno state".</summary>
    private bool StandsFirst(TokenTable table, Toponym outer, Toponym inner) =>
        AreJoined(table, outer, inner)
        && (PlaceResolverLexicons.IsPossessive(table.Forms[outer.EndToken])
            || (inner.FirstToken - outer.EndToken > 1 && lexicons.KindOfDivision(table.Forms[inner.FirstToken - 2]) is not null
                && PlaceResolverLexicons.IsPartitive(table.Forms[inner.FirstToken - 1])));

    /// <summary>Whether only words that say that one place lies in another stand between two mentions.</summary>
    private bool AreJoined(TokenTable table, Toponym left, Toponym right) =>
        right.FirstToken - left.EndToken is > 0 and <= MostTokensBetween
        && table.SentenceOfToken[left.FirstToken] == table.SentenceOfToken[right.FirstToken]
        && AreAllContainmentWords(table, left.EndToken, right.FirstToken);

    private bool AreAllContainmentWords(TokenTable table, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!lexicons.IsContainmentWord(table.Forms[i]))
                return false;
        }

        return true;
    }

    private static ulong KeyOf(ReadOnlySpan<ulong> forms, int first, int count)
    {
        var key = FormHash.Empty;
        for (var i = first; i < first + count; i++)
        {
            if (i == first || forms[i] != PhraseTable.Hyphen)
                key = FormHash.Combine(key, forms[i]);
        }

        return key;
    }
}
