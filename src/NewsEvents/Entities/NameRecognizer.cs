using NewsEvents.Models;

namespace NewsEvents.Entities;

/// <summary>
/// Finds persons, organisations and other names in runs of capitalised words: each is judged where it stands, then the
/// clearest mention in the document settles the others, and a known person's surname alone is that person.
/// </summary>
internal sealed class NameRecognizer : INameRecognizer
{
    private const float Threshold = 0.42f;
    private const float ClearEnough = 0.6f;

    public void Recognize(NameContext context)
    {
        var segments = new NameSplitter(context).Split(NameChunker.Chunks(context));
        var classifier = new NameClassifier(context);
        var findings = new NameFinding[segments.Count];
        var clearest = new Dictionary<ulong, NameFinding>();
        var persons = new HashSet<ulong>();
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = KnownOrJudged(context, classifier, segments[i]);
            Remember(context, segments[i], findings[i], clearest, persons);
        }

        for (var i = 0; i < findings.Length; i++)
        {
            var finding = Settled(context, segments[i], findings[i], clearest, persons);
            if (finding.Type is { } type && finding.Score >= Threshold)
                Add(context, segments[i], type, finding.Score);
        }
    }

    private static NameFinding KnownOrJudged(NameContext context, NameClassifier classifier, NameSegment segment)
    {
        var finding = classifier.Classify(segment);
        if (!context.LongestAt(segment.FirstToken, out var known) || known.TokenCount < segment.Count)
            return finding;
        var overrules = finding.Score > known.Score && finding.Type == EntityType.Person
            || known.Type == EntityType.Place && finding.Type == EntityType.Facility && !context.Has(segment.EndToken - 1, WordRoles.Place);
        return known.TokenCount > segment.Count || !overrules ? new NameFinding(known.Type, known.Score) : finding with { Score = Math.Max(finding.Score, known.Score) };
    }

    private static void Remember(NameContext context, NameSegment segment, NameFinding finding, Dictionary<ulong, NameFinding> clearest, HashSet<ulong> persons)
    {
        var key = KeyOf(context, segment);
        if (finding.Score >= ClearEnough && (!clearest.TryGetValue(key, out var best) || best.Score < finding.Score))
            clearest[key] = finding;
        if (finding.Type != EntityType.Person || finding.Score < Threshold || segment.Count < 2)
            return;
        for (var i = segment.FirstToken; i < segment.EndToken; i++)
        {
            if (context.Levels[i] == NameLevel.Name)
                persons.Add(context.Table.Forms[i]);
        }
    }

    private static NameFinding Settled(NameContext context, NameSegment segment, NameFinding finding, Dictionary<ulong, NameFinding> clearest, HashSet<ulong> persons)
    {
        if (clearest.TryGetValue(KeyOf(context, segment), out var best) && best.Score > finding.Score)
            return best with { Score = best.Score * 0.95f };
        var isUnsure = finding.Score < 0.75f && segment.OfToken < 0;
        if (isUnsure && finding.Type != EntityType.Person && persons.Contains(context.Table.Forms[segment.EndToken - 1]) && segment.Count == 1)
            return new NameFinding(EntityType.Person, 0.75f);
        if (finding.Type == EntityType.Person && segment.Count == 1 && persons.Contains(context.Table.Forms[segment.FirstToken]))
            return finding with { Score = Math.Max(finding.Score, 0.8f) };
        return finding;
    }

    private static ulong KeyOf(NameContext context, NameSegment segment)
    {
        var key = FormHash.Empty;
        for (var i = segment.FirstToken; i < segment.EndToken; i++)
            key = FormHash.Combine(key, context.Table.Forms[i]);
        return key;
    }

    private static void Add(NameContext context, NameSegment segment, EntityType type, float score)
    {
        if (context.LongestAt(segment.FirstToken, out var known) && known.TokenCount >= segment.Count && known.Type == type)
            return;
        context.Candidates.Add(new EntityCandidate(segment.FirstToken, segment.Count, type, null, null, score));
    }
}
