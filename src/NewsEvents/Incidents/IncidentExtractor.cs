using System.Collections.Immutable;

namespace NewsEvents.Incidents;

/// <summary>Finds the incidents that a document tells.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class IncidentExtractor(NewsModel model)
{
    private readonly NewsModel model = model;

    /// <summary>The layers that incidents are made from.</summary>
    public static DocumentLayers Requires =>
        DocumentLayers.Layout | DocumentLayers.Tokens | DocumentLayers.Tags | DocumentLayers.Entities
        | DocumentLayers.Times | DocumentLayers.Places | DocumentLayers.Quantities;

    public ImmutableArray<Incident> Extract(Document document)
    {
        _ = model;
        _ = document;
        return [];
    }
}
