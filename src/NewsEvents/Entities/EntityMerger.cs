using NewsEvents.Models;

namespace NewsEvents.Entities;

/// <summary>Chooses among overlapping candidates and gives every name one type in a document.</summary>
internal static class EntityMerger
{
    private const float TokenWeight = 0.25f;

    /// <summary>The candidates kept, in text order and without overlap.</summary>
    public static List<EntityCandidate> Merge(List<EntityCandidate> candidates, int tokenCount)
    {
        var order = new int[candidates.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => Compare(candidates[a], candidates[b], a, b));
        var taken = new bool[tokenCount];
        var kept = new List<EntityCandidate>();
        foreach (var index in order)
        {
            var candidate = candidates[index];
            var tokens = taken.AsSpan(candidate.FirstToken, candidate.TokenCount);
            if (tokens.Contains(true))
                continue;
            tokens.Fill(true);
            kept.Add(candidate);
        }

        kept.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return kept;
    }

    /// <summary>Gives all mentions of one name the type that the document holds it for most surely.</summary>
    public static void UnifyTypes(List<EntityCandidate> kept, NameContext context)
    {
        var votes = new Dictionary<ulong, Dictionary<EntityType, float>>();
        foreach (var candidate in kept)
        {
            if (!IsName(candidate.Type))
                continue;
            var key = KeyOf(context, candidate);
            if (!votes.TryGetValue(key, out var byType))
                votes[key] = byType = [];
            byType[candidate.Type] = byType.GetValueOrDefault(candidate.Type) + (candidate.Score * candidate.Score);
        }

        for (var i = 0; i < kept.Count; i++)
        {
            if (!IsName(kept[i].Type) || votes[KeyOf(context, kept[i])] is not { Count: > 1 } byType)
                continue;
            var best = kept[i].Type;
            foreach (var (type, vote) in byType)
            {
                if (vote > byType[best] || vote == byType[best] && string.CompareOrdinal(type.Name, best.Name) < 0)
                    best = type;
            }

            if (best != kept[i].Type)
                kept[i] = kept[i] with { Type = best, Canonical = null, Subtype = null };
        }
    }

    private static int Compare(EntityCandidate a, EntityCandidate b, int indexA, int indexB)
    {
        var byWeight = Weight(b).CompareTo(Weight(a));
        return byWeight != 0 ? byWeight : indexA.CompareTo(indexB);
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
