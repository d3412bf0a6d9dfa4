using NewsEvents.Learning;
using NewsEvents.Text;

namespace NewsEvents.Incidents;

/// <summary>A document with what the finders of incidents look up at a token: lexicon hits, entities, quantities, times.</summary>
/// <remarks>Most look-ups are made at first use, since many an article names no incident at all. Used by one thread.</remarks>
internal sealed class IncidentContext
{
    private readonly int[] entityAt;
    private readonly int[] quantityAt;
    private PlaceMention?[]? placeOfEntity;
    private readonly int[] timeAt;

    public IncidentContext(Document document, IncidentLexicons lexicons, Scratch scratch)
    {
        Scratch = scratch;
        Document = document;
        Lexicons = lexicons;
        Tokens = document.TokenTable;
        Triggers = LexiconHits.Scan(lexicons.Triggers, Tokens, Scratch);
        Casualties = LexiconHits.Scan(lexicons.Casualties, Tokens, Scratch);
        (entityAt, quantityAt, timeAt) = (scratch.Array(Tokens.Count, -1), scratch.Array(Tokens.Count, -1), scratch.Array(Tokens.Count, -1));
        for (var i = 0; i < document.Entities.Length; i++)
        {
            if (document.Entities[i].IsName)
                Cover(entityAt, document.Entities[i].FirstToken, document.Entities[i].EndToken, i);
        }

        for (var i = 0; i < document.Quantities.Length; i++)
            Cover(quantityAt, document.Quantities[i].FirstToken, document.Quantities[i].EndToken, i);
        for (var i = 0; i < document.Times.Length; i++)
            Cover(timeAt, document.Times[i].FirstToken, document.Times[i].EndToken, i);
    }

    public Document Document { get; }

    public IncidentLexicons Lexicons { get; }

    public TokenTable Tokens { get; }

    /// <summary>What to work with until the incidents have been found.</summary>
    public Scratch Scratch { get; }

    public LexiconHits Triggers { get; }

    public LexiconHits Casualties { get; }

    public LexiconHits People => field ??= LexiconHits.Scan(Lexicons.People, Tokens, Scratch);

    public LexiconHits Cues => field ??= LexiconHits.Scan(Lexicons.Cues, Tokens, Scratch);

    public LexiconHits Sites => field ??= LexiconHits.Scan(Lexicons.Sites, Tokens, Scratch);

    public LexiconHits ArgumentNouns => field ??= LexiconHits.Scan(Lexicons.ArgumentNouns, Tokens, Scratch);

    /// <summary>Room for the features of an argument, one at a time.</summary>
    public List<int> ArgumentFeatures => field ??= Scratch.List<int>();

    /// <summary>Weighs the places that a stretch of a sentence names.</summary>
    public PlaceEvidenceFinder PlaceEvidence => field ??= new PlaceEvidenceFinder(this);

    /// <summary>The name that covers a token; null where none does. An official without a name is words like others.</summary>
    public Entity? EntityAt(int token) => entityAt[token] < 0 ? null : Document.Entities[entityAt[token]];

    /// <summary>The place that the name which covers a token stands for; null where no name does, or one that stands for none.</summary>
    public PlaceMention? PlaceAt(int token) => entityAt[token] < 0 ? null : (placeOfEntity ??= PlacesOfEntities())[entityAt[token]];

    /// <summary>The quantity that covers a token; null where none does.</summary>
    public Quantity? QuantityAt(int token) => quantityAt[token] < 0 ? null : Document.Quantities[quantityAt[token]];

    /// <summary>The time expression that covers a token; null where none does.</summary>
    public TimeExpression? TimeAt(int token) => timeAt[token] < 0 ? null : Document.Times[timeAt[token]];

    /// <summary>The class of the cue that starts at a token.</summary>
    public CueClass CueAt(int token) => Cues.Row(token) < 0 ? CueClass.None : Lexicons.CueClasses[Cues.Row(token)];

    /// <summary>Whether a cue of a class starts in a stretch of tokens.</summary>
    public bool HasCue(int first, int end, CueClass cue)
    {
        for (var token = first; token < end; token++)
        {
            if (CueAt(token) == cue)
                return true;
        }

        return false;
    }

    /// <summary>The people noun that starts at a token; class <see cref="PeopleClass.None"/> where none does.</summary>
    public PeopleEntry PeopleAt(int token) => People.Row(token) < 0 ? default : Lexicons.PeopleEntries[People.Row(token)];

    /// <summary>Whether a noun for people stands right before a token, so that a doubtful form there is its verb: "a clerk shot".</summary>
    public bool FollowsPeople(int token) =>
        token > 0 && SentenceOf(token) == SentenceOf(token - 1) && PeopleAt(token - 1).Class is not (PeopleClass.None or PeopleClass.Pronoun) && People.Length(token - 1) == 1;

    /// <summary>The word for harm that starts at a token; null where none does.</summary>
    public CasualtyEntry? CasualtyAt(int token) => Casualties.Row(token) < 0 ? null : Lexicons.CasualtyEntries[Casualties.Row(token)];

    public PartOfSpeech TagAt(int token) => Tokens.Tags[token];

    public ReadOnlySpan<char> FormAt(int token) => Tokens.Form(Document.Text, token);

    public bool IsPossessive(int token) => FormAt(token) is "'s" or "’s" or "'" or "’";

    public bool IsOf(int token) => FormAt(token).Equals("of", StringComparison.OrdinalIgnoreCase);

    public bool Is(int token, char mark)
    {
        var form = FormAt(token);
        return form.Length == 1 && form[0] == mark;
    }

    public TextSpan Span(int first, int end) => Tokens.Span(first, end - first);

    public string Words(int first, int end)
    {
        var span = Span(first, end);
        return Document.Text.Substring(span.Start, span.Length);
    }

    public int SentenceOf(int token) => Tokens.SentenceOfToken[token];

    public Evidence Evidence(string field, int first, int end)
    {
        var span = Span(first, end);
        return new Evidence(field, span, Document.Text.Substring(span.Start, span.Length), SentenceOf(first));
    }

    private PlaceMention?[] PlacesOfEntities()
    {
        var places = Scratch.Array<PlaceMention?>(Document.Entities.Length);
        foreach (var mention in Document.Places)
            places[mention.EntityIndex] = mention;
        return places;
    }

    private void Cover(int[] cover, int first, int end, int index)
    {
        for (var token = Math.Max(first, 0); token < Math.Min(end, Tokens.Count); token++)
            cover[token] = index;
    }
}
