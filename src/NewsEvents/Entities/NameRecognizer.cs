namespace NewsEvents.Entities;

/// <summary>
/// Finds persons, organisations and other names in runs of capitalised words: each is judged where it stands, then the
/// clearest mention in the document settles the others, and a known person's surname alone is that person.
/// </summary>
internal sealed class NameRecognizer : INameRecognizer
{
    private const float Threshold = 0.42f;

    public void Recognize(NameContext context)
    {
        var segments = new NameSplitter(context).Split(NameChunker.Chunks(context));
        var classifier = new NameClassifier(context);
        var memory = new NameMemory(context);
        var findings = context.Scratch.Array<NameFinding>(segments.Count);
        for (var i = 0; i < segments.Count; i++)
        {
            findings[i] = KnownOrJudged(context, classifier, segments[i]);
            memory.Learn(segments[i], findings[i], Threshold);
        }

        for (var i = 0; i < segments.Count; i++)
        {
            var finding = memory.Settle(segments[i], findings[i], out var longName);
            if (finding.Type is { } type && finding.Score >= Threshold)
                Add(context, segments[i], type, finding.Score, longName);
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

    private static void Add(NameContext context, NameSegment segment, EntityType type, float score, NameSegment? longName)
    {
        if (context.LongestAt(segment.FirstToken, out var known) && known.TokenCount >= segment.Count && known.Type == type)
            return;
        var canonical = longName is { } full ? context.Table.Span(full.FirstToken, full.Count).In(context.Text).ToString() : null;
        context.Candidates.Add(new EntityCandidate(segment.FirstToken, segment.Count, type, canonical, null, score));
    }
}
