using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds the longest runs of tokens that are written as one name.</summary>
internal static class NameChunker
{
    private const int LongestChunk = 14;
    private const WordRoles TakesOf = WordRoles.Organization | WordRoles.Facility | WordRoles.Force | WordRoles.Group;

    public static List<NameChunk> Chunks(NameContext context)
    {
        var chunks = context.Scratch.List<NameChunk>();
        var table = context.Table;
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var end = table.SentenceEnd(sentence);
            for (var i = table.SentenceStarts[sentence]; i < end; i++)
            {
                if (context.Levels[i] == NameLevel.None)
                    continue;
                var chunk = Extend(context, i, Math.Min(end, i + LongestChunk));
                chunks.Add(chunk);
                i = chunk.EndToken - 1;
            }
        }

        return chunks;
    }

    private static NameChunk Extend(NameContext context, int first, int limit)
    {
        var last = first;
        var start = WithPrefix(context, first);
        var of = -1;
        while (last + 1 < limit)
        {
            var next = Next(context, last, limit, ref of);
            if (next < 0)
                break;
            last = next;
        }

        return new NameChunk(start, last + 1, of);
    }

    /// <summary>The first token of a name with "al-" or "bin" before it.</summary>
    private static int WithPrefix(NameContext context, int first)
    {
        var start = context.SentenceStart(first);
        if (first - 2 >= start && context.IsHyphen(first - 1) && context.IsJoined(first - 1) && context.IsJoined(first) && context.Has(first - 2, WordRoles.Particle))
            return first - 2;
        return first - 1 >= start && context.Has(first - 1, WordRoles.Particle) && context.Table.Lengths[first - 1] > 1 && !context.IsJoined(first - 1) && IsName(context, first) && !context.LongestAt(first, out _) ? first - 1 : first;
    }

    /// <summary>The next token of a name after one of its tokens; -1 where it ends.</summary>
    private static int Next(NameContext context, int last, int limit, ref int of)
    {
        var i = last + 1;
        if (context.Levels[i] != NameLevel.None)
            return StartsAnother(context, last, i, limit, of) ? -1 : i;
        if (context.Has(i, WordRoles.Calendar))
            return IsNameLikeMonth(context, last, i, limit) ? i : -1;
        if (context.Has(last, WordRoles.NumberPlace) && (context.Table.Shapes[i] & (TokenShape.HasDigit | TokenShape.HasLetter)) == TokenShape.HasDigit)
            return i;
        if (i + 1 >= limit)
            return -1;
        if (context.Form(i) is "'s" or "\u2019s" or "'" or "\u2019")
            return IsName(context, i + 1) && context.Has(i + 1, TakesOf) && context.Has(last, WordRoles.Common | WordRoles.AnyRoleHead) ? i + 1 : -1;
        if ((context.Table.Shapes[i] & TokenShape.Punctuation) != 0 && (context.IsJoined(i) || context.IsHyphen(i)))
            return context.IsJoined(i) ? AfterJoint(context, i, limit) : AfterSpacedHyphen(context, i);
        if (context.Has(i, WordRoles.Particle))
            return AfterParticles(context, i, limit);
        if (context.Form(i) is "&")
            return IsName(context, i + 1) ? i + 1 : -1;
        if (context.IsOf(i) || context.IsFor(i))
            return AfterOf(context, last, i, limit, ref of);
        if (context.IsAnd(i))
            return (of >= 0 ? ContinuesField(context, i + 1, limit) : JoinsFields(context, last, i + 1, limit)) ? i + 1 : -1;
        return -1;
    }

    /// <summary>"Energy" in "Ministry of Mines and Energy", where no name of its own starts.</summary>
    private static bool ContinuesField(NameContext context, int token, int limit) =>
        IsName(context, token)
        && !context.Has(token, WordRoles.AnyRoleHead | WordRoles.FirstName)
        && !context.LongestAt(token, out _)
        && !(context.Has(token, TakesOf) && token + 1 < limit && (context.IsOf(token + 1) || context.IsFor(token + 1)));

    /// <summary>Whether capitals after the head of a name are another name: a model of aircraft, a person.</summary>
    private static bool StartsAnother(NameContext context, int last, int next, int limit, int of)
    {
        if (context.Has(next, WordRoles.Topic) && context.Has(last, WordRoles.Organization | WordRoles.Force))
            return true;
        return of >= 0 && last > of && context.Has(next, WordRoles.FirstName) && !context.Has(last, WordRoles.FirstName | WordRoles.Title)
            && next + 1 < limit && IsName(context, next + 1);
    }

    /// <summary>"Al - Sabah", "Lai Shyh - bao": how some feeds write hyphens.</summary>
    private static int AfterSpacedHyphen(NameContext context, int hyphen)
    {
        if (context.Form(hyphen) is not "-")
            return -1;
        if (context.Has(hyphen - 1, WordRoles.Particle) && IsName(context, hyphen + 1))
            return hyphen + 1;
        return IsLowerPart(context, hyphen, hyphen + 1) ? hyphen + 1 : -1;
    }

    /// <summary>"Jan" in "Ikram Jan", "May" in "Mary May Simon".</summary>
    private static bool IsNameLikeMonth(NameContext context, int last, int month, int limit) =>
        context.IsCapitalized(month) && context.Has(last, WordRoles.FirstName)
        && !(month + 1 < limit && context.Table.Has(month + 1, TokenShape.HasDigit));

    /// <summary>"Food and Drug Administration": an ordinary word before "and", ordinary words and a head after it.</summary>
    private static bool JoinsFields(NameContext context, int last, int next, int limit)
    {
        if (!IsName(context, last) || !context.Has(last, WordRoles.Common | WordRoles.Portfolio) || context.Has(last, WordRoles.FirstName | WordRoles.AnyRoleHead))
            return false;
        var i = next;
        while (i < limit && IsName(context, i) && context.Has(i, WordRoles.Common | WordRoles.Portfolio))
            i++;
        return i > next && context.Has(i - 1, WordRoles.Organization) && !context.Has(next, WordRoles.FirstName);
    }

    private static bool IsName(NameContext context, int token) => context.Levels[token] == NameLevel.Name;

    /// <summary>The token after a hyphen, where the parts are written as one name.</summary>
    private static int AfterJoint(NameContext context, int joint, int limit)
    {
        if (!context.IsHyphen(joint) && context.Form(joint)[0] is not ('\u2013' or '/'))
            return -1;
        var i = joint + 1;
        if (!context.IsJoined(i))
            return -1;
        if (context.Levels[i] != NameLevel.None)
            return i;
        if (IsLowerPart(context, joint, i))
            return i;
        if (context.Has(i, WordRoles.Particle) && i + 1 < limit && IsName(context, i + 1))
            return i + 1;
        if (context.Has(i, WordRoles.Particle) && i + 2 < limit && context.IsHyphen(i + 1) && context.Levels[i + 2] != NameLevel.None)
            return i + 2;
        return -1;
    }

    /// <summary>"bao" in "Lai Shyh-bao": a short word of no other use after a capitalised syllable.</summary>
    private static bool IsLowerPart(NameContext context, int joint, int token) =>
        context.Table.Lengths[token] is >= 2 and <= 5
        && context.Table.Lengths[joint - 1] <= 5
        && (context.Table.Shapes[token] & (TokenShape.HasLetter | TokenShape.HasDigit)) == TokenShape.HasLetter
        && joint - 2 >= 0 && context.Levels[joint - 2] == NameLevel.Name
        && context.Roles[token] == WordRoles.None;

    private static int AfterParticles(NameContext context, int particle, int limit)
    {
        var i = particle;
        while (i < limit && i - particle < 3 && (context.Has(i, WordRoles.Particle) || context.IsHyphen(i)))
            i++;
        return i < limit && IsName(context, i) ? i : -1;
    }

    private static int AfterOf(NameContext context, int last, int i, int limit, ref int of)
    {
        var continues = of >= 0 && i - of <= 6 && context.IsOf(i) && context.Has(last, WordRoles.Common);
        if (!continues && (!context.Has(last, TakesOf) || (of >= 0 && i - of > 8)))
            return -1;
        var name = context.IsThe(i + 1) ? i + 2 : i + 1;
        if (name >= limit || context.Levels[name] == NameLevel.None)
            return -1;
        if (of < 0)
            of = i;
        return name;
    }
}
