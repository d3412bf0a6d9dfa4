using NewsEvents.Models;

namespace NewsEvents.Entities;

/// <summary>Gives acronyms defined in brackets the type and name of what they stand for: "National Directorate of Security (NDS)".</summary>
internal static class AcronymResolver
{
    public static void Resolve(List<EntityCandidate> kept, NameContext context)
    {
        var meanings = context.Scratch.Map<ulong, EntityCandidate>();
        foreach (var candidate in kept)
        {
            var end = candidate.FirstToken + candidate.TokenCount;
            if (candidate.TokenCount < 2 || end + 2 >= context.SentenceEnd(candidate.FirstToken) + 1 || end + 2 >= context.Table.Count)
                continue;
            if (context.Form(end)[0] == '(' && context.Form(end + 2)[0] == ')' && IsAcronymOf(context, candidate, end + 1))
                meanings.TryAdd(context.Table.Forms[end + 1], candidate);
        }

        if (meanings.Count == 0)
            return;
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].TokenCount == 1 && meanings.TryGetValue(context.Table.Forms[kept[i].FirstToken], out var meaning) && context.IsAcronym(kept[i].FirstToken))
                kept[i] = kept[i] with { Type = meaning.Type, Canonical = meaning.Canonical ?? Words(context, meaning), Subtype = meaning.Subtype, Score = meaning.Score };
        }
    }

    private static string Words(NameContext context, EntityCandidate candidate)
    {
        var span = context.Table.Span(candidate.FirstToken, candidate.TokenCount);
        return context.Text.Substring(span.Start, span.Length);
    }

    /// <summary>Whether the letters of a token are initials of a name's words, in order.</summary>
    private static bool IsAcronymOf(NameContext context, EntityCandidate candidate, int token)
    {
        var letters = context.Form(token);
        if (letters.Length is < 2 or > 8 || !context.IsAcronym(token))
            return false;
        var matched = 0;
        for (var i = candidate.FirstToken; i < candidate.FirstToken + candidate.TokenCount && matched < letters.Length; i++)
        {
            if (char.ToUpperInvariant(context.Form(i)[0]) == letters[matched])
                matched++;
        }

        return matched >= letters.Length - 1;
    }
}
