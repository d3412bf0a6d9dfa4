namespace NewsEvents.Quality.Muc4;

/// <summary>An article with its noun phrases and triggers, and what has been decided about them so far.</summary>
internal sealed class Report
{
    private readonly ILookup<int, Trigger> triggersBySentence;
    private readonly ILookup<int, Phrase> phrasesBySentence;

    public Report(ExtractionResult result)
    {
        Document = result.Document;
        Incidents = result.Incidents;
        Phrases = PhraseReader.Read(Document);
        Referents = ReferentFinder.Find(Document, Phrases);
        Triggers = TriggerFinder.Find(Document, Incidents);
        triggersBySentence = Triggers.ToLookup(trigger => trigger.Sentence);
        phrasesBySentence = Phrases.ToLookup(phrase => phrase.Sentence);
        Dependents = Document.Tokens.Where(token => token.Head is not null).ToLookup(token => token.Head!.Value.Index);
        Times = [.. Document.Times.Where(time => time.Range is not null && time.Span.Start >= PlaceFinder.DatelineEnd(Document) && SentenceAt(time.Span) >= 0)];
        Relevance = new float[Document.Sentences.Count];
    }

    public Document Document { get; }

    /// <summary>The incidents that the library found.</summary>
    public IReadOnlyList<Incident> Incidents { get; }

    public IReadOnlyList<Phrase> Phrases { get; }

    public IReadOnlyList<Referent> Referents { get; }

    public IReadOnlyList<Trigger> Triggers { get; }

    /// <summary>The tokens that depend on a token.</summary>
    public ILookup<int, Token> Dependents { get; }

    /// <summary>How likely each sentence tells of an incident of the task.</summary>
    public float[] Relevance { get; }

    /// <summary>How likely the article has an incident of each type.</summary>
    public Dictionary<string, float> TopicProbabilities { get; } = new(StringComparer.Ordinal);

    /// <summary>The same, decided anew with the members known.</summary>
    public Dictionary<string, float> TemplateProbabilities { get; } = new(StringComparer.Ordinal);

    /// <summary>The set fills of whole templates, by slot and type.</summary>
    public Dictionary<(string Slot, string Topic), Distribution> TemplateFills { get; } = [];

    /// <summary>What may have a role in the incidents of a type.</summary>
    public IReadOnlyList<Membership> Memberships { get; set; } = [];

    /// <summary>Which members of the same type may belong to the same incident.</summary>
    public IReadOnlyList<MemberPair> Pairs { get; set; } = [];

    /// <summary>The single incidents.</summary>
    public IReadOnlyList<Cluster> Clusters { get; set; } = [];

    /// <summary>The places named, countries apart.</summary>
    public IReadOnlyList<PlaceCandidate> Places { get; set; } = [];

    /// <summary>The days told.</summary>
    public IReadOnlyList<TimeExpression> Times { get; }

    /// <summary>The words that may say what named persons are.</summary>
    public IReadOnlyList<Description> Descriptions { get; set; } = [];

    public IEnumerable<Trigger> TriggersIn(int sentence) => triggersBySentence[sentence];

    public IEnumerable<Phrase> PhrasesIn(int sentence) => phrasesBySentence[sentence];

    /// <summary>The number of the sentence that holds a span; -1 where none does.</summary>
    public int SentenceAt(TextSpan span)
    {
        foreach (var sentence in Document.Sentences)
        {
            if (sentence.Span.Contains(span))
                return sentence.Index;
        }

        return -1;
    }

    public float RelevanceOf(int sentence) => sentence >= 0 && sentence < Relevance.Length ? Relevance[sentence] : 0;
}
