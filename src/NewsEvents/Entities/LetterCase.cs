using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Judges from capitals which tokens may be names, knowing sentence starts, headlines and lines in capitals.</summary>
internal static class LetterCase
{
    private const WordRoles Never = WordRoles.Stop | WordRoles.Calendar | WordRoles.Furniture;
    private const WordRoles Structural = WordRoles.NameHead | WordRoles.Title | WordRoles.AnyRoleHead | WordRoles.OfficeModifier | WordRoles.PlaceFirst | WordRoles.FacilityFirst;

    public static NameLevel[] LevelsOf(NameContext context)
    {
        var levels = context.Scratch.Array<NameLevel>(context.Table.Count);
        var doubtful = context.Scratch.Map<ulong, bool>();
        var insideNames = context.Scratch.Set<ulong>();
        for (var sentence = 0; sentence < context.Table.SentenceCount; sentence++)
            Judge(context, sentence, levels, doubtful, insideNames);
        if (doubtful.Count != 0)
            Settle(context, levels, doubtful, insideNames);
        return levels;
    }

    private static void Judge(NameContext context, int sentence, NameLevel[] levels, Dictionary<ulong, bool> doubtful, HashSet<ulong> insideNames)
    {
        var table = context.Table;
        var start = table.SentenceStarts[sentence];
        var end = table.SentenceEnd(sentence);
        var plain = !IsTitleCase(context, start, end);
        for (var i = start; i < end; i++)
        {
            var shape = table.Shapes[i];
            if ((shape & TokenShape.HasLetter) == 0 || (shape & TokenShape.MayBeName) == 0 || context.Has(i, Never))
                continue;
            if ((shape & (TokenShape.CaseRepaired | TokenShape.Capitalized)) == TokenShape.CaseRepaired)
            {
                levels[i] = BuildsName(context, i, start, end) ? NameLevel.Inside : NameLevel.None;
                continue;
            }

            var caseTells = plain && (shape & TokenShape.CaselessContext) == 0 && !OpensStatement(context, i, start);
            if (caseTells)
            {
                levels[i] = NameLevel.Name;
                insideNames.Add(table.Forms[i]);
                continue;
            }

            levels[i] = WithoutCase(context.Roles[i]);
            if (plain)
                doubtful[table.Forms[i]] = false;
        }
    }

    /// <summary>"MINISTRY OF AGRICULTURE": words that belong to names though the repair of letter case takes them for others.</summary>
    private static bool BuildsName(NameContext context, int token, int start, int end)
    {
        if (context.Has(token, WordRoles.NameHead))
            return token + 1 < end && context.IsOf(token + 1);
        return token - 2 >= start && context.Has(token, WordRoles.Portfolio) && context.IsOf(token - 1) && context.Has(token - 2, WordRoles.NameHead);
    }

    private static NameLevel WithoutCase(WordRoles roles)
    {
        if ((roles & Structural) != 0)
            return NameLevel.Inside;
        if ((roles & WordRoles.Speech) != 0)
            return NameLevel.None;
        if ((roles & WordRoles.FirstName) != 0)
            return NameLevel.Name;
        return (roles & (WordRoles.Common | WordRoles.Cue | WordRoles.Locative | WordRoles.Portfolio)) != 0 ? NameLevel.None : NameLevel.Name;
    }

    /// <summary>Settles words at sentence starts by how the rest of the document writes them, then by their tags.</summary>
    private static void Settle(NameContext context, NameLevel[] levels, Dictionary<ulong, bool> doubtful, HashSet<ulong> insideNames)
    {
        var table = context.Table;
        for (var i = 0; i < table.Count; i++)
        {
            if ((table.Shapes[i] & (TokenShape.HasLetter | TokenShape.Capitalized)) == TokenShape.HasLetter && doubtful.ContainsKey(table.Forms[i]))
                doubtful[table.Forms[i]] = true;
        }

        for (var i = 0; i < table.Count; i++)
        {
            if (!context.IsCapitalized(i) || context.Has(i, Never) || !doubtful.TryGetValue(table.Forms[i], out var isLowered))
                continue;
            if (!OpensStatement(context, i, context.SentenceStart(i)))
                continue;
            if (isLowered && !context.Has(i, Structural))
                levels[i] = NameLevel.None;
            else if (levels[i] != NameLevel.Name && insideNames.Contains(table.Forms[i]) && !isLowered)
                levels[i] = NameLevel.Name;
            else if (levels[i] == NameLevel.Name && !insideNames.Contains(table.Forms[i]) && !context.Has(i, WordRoles.FirstName) && !IsNominal(table.Tags[i]))
                levels[i] = NameLevel.None;
        }
    }

    private static bool IsNominal(PartOfSpeech tag) => tag is PartOfSpeech.X or PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective;

    /// <summary>The first word of a sentence, of a quotation or of a line after a colon or dash.</summary>
    private static bool OpensStatement(NameContext context, int token, int start)
    {
        var i = token;
        while (i > start && IsOpener(context, i - 1))
            i--;
        if (i == start)
            return true;
        return i < token && !context.IsJoined(i) && i > start && context.Form(token - 1)[0] is '"' or '\u201c' or ':' or '\u2022';
    }

    private static bool IsOpener(NameContext context, int token) =>
        (context.Table.Shapes[token] & TokenShape.Punctuation) != 0 && context.Form(token)[0] is not (',' or ')' or ';' or '.' or '-' or '&' or '/' or '\'' or '\u2019');

    /// <summary>Whether nearly all longer words are capitalised, as in headlines, so that capitals tell nothing.</summary>
    private static bool IsTitleCase(NameContext context, int start, int end)
    {
        var capitals = 0;
        var lower = 0;
        var commonCapitals = 0;
        for (var i = start; i < end; i++)
        {
            if ((context.Table.Shapes[i] & TokenShape.HasLetter) == 0 || context.Table.Lengths[i] < 4)
                continue;
            if ((context.Table.Shapes[i] & TokenShape.Capitalized) == 0)
                lower++;
            else if (++capitals > 0 && i > start && context.Has(i, WordRoles.Common) && !context.Has(i, Structural))
                commonCapitals++;
        }

        return (commonCapitals >= 2 && capitals >= 4 * lower) || (commonCapitals >= 1 && capitals >= 4 && lower == 0);
    }
}
