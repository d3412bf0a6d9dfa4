using System.Collections.Immutable;

namespace NewsEvents.Places;

/// <summary>Resolves the places named in the text to places on the map.</summary>
internal sealed class PlaceComponent : IDocumentComponent
{
    private const double StatedEnclosingConfidence = 0.5;

    private readonly ToponymReader reader;

    public PlaceComponent(NewsModel model)
    {
        var gazetteer = new Gazetteer(model);
        reader = new ToponymReader(gazetteer, new PlaceResolverLexicons(model, gazetteer));
    }

    public string Name => "places";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Entities;

    public DocumentLayers Provides => DocumentLayers.Places;

    public void Process(DocumentDraft draft)
    {
        var list = reader.Read(draft);
        PlaceResolver.Resolve(list);
        var known = draft.Scratch.Map<int, Place>();
        var places = ImmutableArray.CreateBuilder<PlaceMention>(list.Mentions.Count);
        foreach (var mention in list.Mentions)
        {
            if (Locate(draft, list, mention, known) is { } found)
                places.Add(found);
        }

        draft.Places = places.ToImmutable();
        draft.Focus = new FocusFinder(list).Find();
    }

    private static PlaceMention? Locate(DocumentDraft draft, ToponymList list, Toponym mention, Dictionary<int, Place> known)
    {
        var span = draft.TokenTable.Span(mention.FirstToken, mention.TokenCount);
        var words = draft.Text.Substring(span.Start, span.Length);
        if (mention.Chosen >= 0)
        {
            return new PlaceMention(span, words, PlaceOf(list.Places, mention.Chosen, known), Math.Round(mention.Confidence, 3), mention.Entity)
            {
                RunnerUp = mention.RunnerUp < 0 ? null : PlaceOf(list.Places, mention.RunnerUp, known),
            };
        }

        if (mention.Enclosing < 0 || list.Mentions[mention.Enclosing] is not { Chosen: >= 0 } outer)
            return null;
        var around = PlaceOf(list.Places, outer.Chosen, known);
        return new PlaceMention(span, words, Inside(words, around), Math.Round(outer.Confidence * StatedEnclosingConfidence, 3), mention.Entity);
    }

    private static Place PlaceOf(CandidatePlaces places, int number, Dictionary<int, Place> known)
    {
        if (!known.TryGetValue(number, out var place))
            known[number] = place = places.ToPlace(number);
        return place;
    }

    /// <summary>A place that no gazetteer knows, put where the text says it lies.</summary>
    private static Place Inside(string name, Place around) => new(name, around.Latitude, around.Longitude)
    {
        Kind = PlaceKind.City,
        Admin1 = around.Kind == PlaceKind.Admin1 ? around.Name : around.Admin1,
        Admin2 = around.Kind == PlaceKind.Admin2 ? around.Name : around.Admin2,
        Country = around.Country,
        CountryCode = around.CountryCode,
    };
}
