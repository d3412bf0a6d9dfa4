using NewsEvents.Models;

namespace NewsEvents.Entities;

/// <summary>Chooses among overlapping candidates and gives every name one type in a document.</summary>
internal static class EntityMerger
{
    private const float TokenWeight = 0.25f;

    /// <summary>The candidates kept, in text order and without overlap.</summary>
    public static List<EntityCandidate> Merge(List<EntityCandidate> candidates, NameContext context)
    {
        var order = context.Scratch.List<(float Weight, int Index)>();
        for (var i = 0; i < candidates.Count; i++)
            order.Add((Weight(candidates[i]), i));
        order.Sort(static (a, b) => b.Weight.CompareTo(a.Weight) is not 0 and var byWeight ? byWeight : a.Index.CompareTo(b.Index));
        var taken = context.Scratch.Array<bool>(context.Table.Count);
        var kept = context.Scratch.List<EntityCandidate>();
        foreach (var (_, index) in order)
        {
            var candidate = candidates[index];
            var tokens = taken.AsSpan(candidate.FirstToken, candidate.TokenCount);
            if (tokens.Contains(true))
                continue;
            tokens.Fill(true);
            kept.Add(candidate);
        }

        kept.Sort(static (a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return kept;
    }

    /// <summary>Gives all mentions of one name the type that the document holds it for most surely.</summary>
    public static void UnifyTypes(List<EntityCandidate> kept, NameContext context)
    {
        var votes = context.Scratch.Map<(ulong Key, EntityType Type), float>();
        var types = context.Scratch.Map<ulong, List<EntityType>>();
        foreach (var candidate in kept)
        {
            if (!IsName(candidate.Type))
                continue;
            var key = KeyOf(context, candidate);
            if (!types.TryGetValue(key, out var told))
                types[key] = told = context.Scratch.List<EntityType>();
            if (votes.TryAdd((key, candidate.Type), 0))
                told.Add(candidate.Type);
            votes[(key, candidate.Type)] += candidate.Score * candidate.Score;
        }

        for (var i = 0; i < kept.Count; i++)
        {
            var key = KeyOf(context, kept[i]);
            if (!IsName(kept[i].Type) || types[key] is not { Count: > 1 } told)
                continue;
            var best = kept[i].Type;
            foreach (var type in told)
            {
                var (vote, most) = (votes[(key, type)], votes[(key, best)]);
                if (vote > most || vote == most && string.CompareOrdinal(type.Name, best.Name) < 0)
                    best = type;
            }

            if (best != kept[i].Type)
                kept[i] = kept[i] with { Type = best, Canonical = null, Subtype = null };
        }
    }

    /// <summary>The longest name wins unless it is much less sure.</summary>
    private static float Weight(EntityCandidate candidate) => candidate.Score + (TokenWeight * Math.Min(candidate.TokenCount, 6));

    private static bool IsName(EntityType type) => type != EntityType.Weapon && type != EntityType.Nationality;

    private static ulong KeyOf(NameContext context, EntityCandidate candidate)
    {
        var key = FormHash.Empty;
        for (var i = candidate.FirstToken; i < candidate.FirstToken + candidate.TokenCount; i++)
            key = FormHash.Combine(key, context.Table.Forms[i]);
        return key;
    }
}
