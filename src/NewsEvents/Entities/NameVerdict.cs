using NewsEvents.Learning;

namespace NewsEvents.Entities;

/// <summary>What was settled of the names of a document so far.</summary>
internal sealed class NameVerdict
{
    private static readonly EntityType[] Types = [EntityType.Person, EntityType.Organization, EntityType.Place, EntityType.Nationality];

    /// <summary>How sure the rules are of a name that the tagger takes for one of another kind.</summary>
    private const float OtherShare = 0.8f;

    private readonly NameContext context;
    private readonly List<EntityCandidate> found;
    private readonly int[] foundAt;
    private readonly List<EntityCandidate> names;

    /// <summary>The first candidate that starts at each token, and for each candidate the next one that starts there; -1 for none. Made when asked for.</summary>
    private int[]? firstAt;
    private int[] nextOf = [];

    public NameVerdict(NameContext context, List<EntityCandidate> found)
    {
        this.context = context;
        this.found = found;
        names = context.Scratch.List<EntityCandidate>();
        foundAt = context.Scratch.Array(context.Table.Count, -1);
        for (var i = 0; i < found.Count; i++)
            foundAt.AsSpan(found[i].FirstToken, found[i].TokenCount).Fill(i);
    }

    /// <summary>Coarse type of what the rules found; -1 where it has none.</summary>
    public static int TypeOf(EntityCandidate candidate) => candidate.Subtype is "religious" or "ethnic" ? NameLabel.Nationality : NameLabel.TypeOf(candidate.Type);

    /// <summary>What the rules found at a token.</summary>
    public EntityCandidate? FoundAt(int token) => foundAt[token] < 0 ? null : found[foundAt[token]];

    /// <summary>Takes the names that labels tell of.</summary>
    /// <param name="labels">The label of each token.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="scores">A row of scores a token.</param>
    /// <param name="stride">Distance of rows.</param>
    public void Take(ReadOnlySpan<byte> labels, int first, ReadOnlySpan<float> scores, int stride)
    {
        var start = 0;
        var confidence = 1f;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabel.Outside)
                continue;
            var position = NameLabel.PositionOf(labels[i]);
            if (position is NameLabel.Begin or NameLabel.Unit)
                (start, confidence) = (i, 1f);
            confidence = Math.Min(confidence, Probability(scores.Slice(i * stride, NameLabel.Count), labels[i]));
            if (position is NameLabel.Last or NameLabel.Unit)
                Add(first + start, i - start + 1, NameLabel.TypeOf(labels[i]), confidence);
        }
    }

    /// <summary>The names, and what the rules found that has no coarse type, in text order.</summary>
    public List<EntityCandidate> Names()
    {
        foreach (var candidate in found)
        {
            if (TypeOf(candidate) < 0)
                names.Add(candidate);
        }

        names.Sort(static (a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return names;
    }

    /// <summary>Adds a name. What the tagger takes for a name of some other kind is one only where the rules found it and know its type.</summary>
    private void Add(int first, int count, int type, float confidence)
    {
        if (count > 1 && IsArticle(first))
            (first, count) = (first + 1, count - 1);
        if (type != NameLabel.Other)
            names.Add(NameOf(first, count, type, confidence));
        else if (FoundAt(first) is { } same && same.FirstToken == first && same.TokenCount == count && TypeOf(same) >= 0)
            names.Add(same with { Score = same.Score * OtherShare });
    }

    /// <summary>"A Clifton man": a capital that the sentence gives is part of no name.</summary>
    private bool IsArticle(int token) => token == context.SentenceStart(token) && context.Form(token) is "A" or "An";

    private EntityCandidate NameOf(int first, int count, int type, float confidence)
    {
        if (FoundAt(first) is { } same && same.FirstToken == first && same.TokenCount == count && (TypeOf(same) == type || (same.Type == EntityType.Group && type == NameLabel.Organization)))
            return same with { Score = confidence };
        return (Proposed(first, count, type) ?? new EntityCandidate(first, count, Types[type], null, null, 0)) with { Score = confidence };
    }

    /// <summary>The surest candidate of a type with just these tokens, the first of equals; null where there is none.</summary>
    private EntityCandidate? Proposed(int first, int count, int type)
    {
        var heads = firstAt ??= IndexCandidates();
        var best = default(EntityCandidate?);
        for (var i = heads[first]; i >= 0; i = nextOf[i])
        {
            var candidate = context.Candidates[i];
            if (candidate.TokenCount == count && TypeOf(candidate) == type && (best is null || candidate.Score > best.Value.Score))
                best = candidate;
        }

        return best;
    }

    private int[] IndexCandidates()
    {
        var heads = context.Scratch.Array(context.Table.Count, -1);
        nextOf = context.Scratch.Array(context.Candidates.Count, -1);
        // From the last one on, so that each chain is in the order of the candidates.
        for (var i = context.Candidates.Count - 1; i >= 0; i--)
        {
            ref var head = ref heads[context.Candidates[i].FirstToken];
            nextOf[i] = head;
            head = i;
        }

        return heads;
    }

    private static float Probability(ReadOnlySpan<float> scores, int label)
    {
        var sum = 0f;
        foreach (var score in scores)
            sum += Activations.Exponential(score - scores[label]);
        return 1 / sum;
    }
}
