using NewsEvents.Learning;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>
/// Lets the trained tagger and the rules settle together which names stand in a text: what the rules found adds to the tagger's scores, the
/// best labels are taken, and a name's finer type, usual form and countries are those that the rules know of it.
/// </summary>
internal sealed class NameJudge(NewsModel model)
{
    /// <summary>Longer sentences are labelled in pieces, so that memory stays small.</summary>
    private const int LongestPiece = 400;

    private const int Rooms = 4;

    /// <summary>What a name that the rules are sure of adds to the scores of its labels; these weights did best on development corpora.</summary>
    private const float RuleWeight = 3;

    /// <summary>
    /// The same of groups and forces, which come from lists (most corpora that the tagger has learnt from part "U.S. military" in two), and of
    /// bodies that the document has told in full elsewhere or that have long names.
    /// </summary>
    private const float ListWeight = 8;

    /// <summary>Tokens of a long name.</summary>
    private const int LongName = 4;

    /// <summary>Added to the score of no name where the rules found none.</summary>
    private const float OutsideWeight = 0.5f;

    /// <summary>Added to the score of no name where the rules know a thing that has no coarse type, or that it is none.</summary>
    private const float CertainlyOutside = 100;

    private static FloatRooms? spare;

    private readonly Lazy<NameTagger>? tagger = model.Has("names") ? new(() => new NameTagger(model.File("names"), model.Vectors)) : null;

    /// <summary>The names of a document, in text order and without overlap.</summary>
    /// <param name="context">The document.</param>
    /// <param name="found">What the rules found, in text order and without overlap.</param>
    public List<EntityCandidate> Judge(NameContext context, List<EntityCandidate> found)
    {
        if (tagger is null)
            return found;
        var sight = new NameTagContext(context, found, model.Clusters, tagger.Value.Kin);
        var verdict = new NameVerdict(context, found);
        var rooms = Interlocked.Exchange(ref spare, null) ?? new FloatRooms(Rooms);
        for (var sentence = 0; sentence < context.Table.SentenceCount; sentence++)
        {
            var (start, end) = (context.Table.SentenceStarts[sentence], context.Table.SentenceEnd(sentence));
            if (!MayHoldNames(context, start, end))
                continue;
            for (var first = start; first < end; first += LongestPiece)
                Judge(sight, first, Math.Min(LongestPiece, end - first), verdict, rooms);
        }

        Volatile.Write(ref spare, rooms);
        return verdict.Names();
    }

    private void Judge(NameTagContext sight, int first, int count, NameVerdict verdict, FloatRooms rooms)
    {
        var stride = tagger!.Value.Stride;
        var scores = tagger.Value.Score(sight, first, count, rooms);
        Span<byte> labels = stackalloc byte[LongestPiece];
        labels = labels[..count];
        for (var i = 0; i < count; i++)
            AddRules(sight.Names, verdict.FoundAt(first + i), first + i, scores.Slice(i * stride, NameLabel.Count));
        NameDecoder.Decode(scores, stride, labels);
        verdict.Take(labels, first, scores, stride);
    }

    private static void AddRules(NameContext context, EntityCandidate? known, int token, Span<float> scores)
    {
        if (known is not { } candidate)
            scores[NameLabel.Outside] += context.IsBracketedNote(token) ? CertainlyOutside : OutsideWeight;
        else if (NameVerdict.TypeOf(candidate) is >= 0 and var type)
            scores[NameLabel.Of(type, token - candidate.FirstToken, candidate.TokenCount)] += WeightOf(candidate);
        else
            scores[NameLabel.Outside] += CertainlyOutside;
    }

    private static float WeightOf(EntityCandidate candidate)
    {
        var isBody = candidate.Type == EntityType.Organization || candidate.Type == EntityType.Facility;
        var isListed = candidate.Type == EntityType.Group || candidate.Type == EntityType.Force
            || (isBody && (candidate.Canonical is not null || candidate.TokenCount >= LongName));
        return isListed ? ListWeight * candidate.Score : RuleWeight * candidate.Score * candidate.Score;
    }

    /// <summary>Whether any word of a sentence is written like a name.</summary>
    private static bool MayHoldNames(NameContext context, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (context.Levels[i] != NameLevel.None)
                return true;
        }

        return false;
    }
}
