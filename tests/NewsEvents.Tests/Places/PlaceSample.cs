using NewsEvents.Entities;
using NewsEvents.Places;
using NewsEvents.Tests.Text;

namespace NewsEvents.Tests.Places;

/// <summary>Runs the recogniser and the resolver of places on a string, as one paragraph.</summary>
internal static class PlaceSample
{
    private static readonly PlaceRecognizer Recognizer = new(NewsModel.Default);
    private static readonly PlaceComponent Component = new(NewsModel.Default);

    public static DocumentDraft Read(string text)
    {
        var draft = TextSample.Tokenize(text);
        var candidates = new List<EntityCandidate>();
        Recognizer.Recognize(draft, candidates);
        draft.SetEntities([.. candidates.OrderBy(candidate => candidate.FirstToken).Select(candidate => ToEntity(draft, candidate))]);
        Component.Process(draft);
        return draft;
    }

    /// <summary>The names found as places, parted by "; ".</summary>
    public static string Names(string text) => Entities(text, EntityType.Place);

    public static string Entities(string text, EntityType type) =>
        string.Join("; ", Read(text).Entities.Where(entity => entity.Type == type).Select(entity => entity.Text));

    /// <summary>Where the first mention of some words was put on the map.</summary>
    public static PlaceMention? Resolve(string text, string words) =>
        Read(text).Places.FirstOrDefault(mention => mention.Text == words);

    private static Entity ToEntity(DocumentDraft draft, EntityCandidate candidate)
    {
        var span = draft.TokenTable.Span(candidate.FirstToken, candidate.TokenCount);
        return new Entity(span, candidate.Type, span.In(draft.Text).ToString())
        {
            Canonical = candidate.Canonical ?? span.In(draft.Text).ToString(),
            FirstToken = candidate.FirstToken,
            TokenCount = candidate.TokenCount,
        };
    }
}
