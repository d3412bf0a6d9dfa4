using System.Collections.Immutable;
using System.Globalization;
using NewsEvents.Learning;

namespace NewsEvents.Incidents;

/// <summary>Finds the incidents that a document tells.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class IncidentExtractor(NewsModel model)
{
    private readonly IncidentLexicons lexicons = new(model);

    /// <summary>The layers that incidents are made from.</summary>
    public static DocumentLayers Requires =>
        DocumentLayers.Layout | DocumentLayers.Tokens | DocumentLayers.Tags | DocumentLayers.Entities
        | DocumentLayers.Times | DocumentLayers.Places | DocumentLayers.Quantities;

    /// <summary>The incidents, the main one first, then background in text order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Takes what a user should know about them.</param>
    /// <param name="scratch">What to work with.</param>
    /// <param name="observer">Sees how they are made; null for nobody.</param>
    public ImmutableArray<Incident> Extract(Document document, List<Diagnostic> diagnostics, Scratch scratch, IIncidentObserver? observer)
    {
        var context = new IncidentContext(document, lexicons, scratch);
        if (!context.Triggers.Any && !context.Casualties.Any)
            return [];
        var mentions = new MentionBuilder(context).Build();
        ReportImplausibleCounts(context, mentions, diagnostics);
        var clusters = new IncidentMerger(context, lexicons.SameIncident).Merge(mentions);
        var main = SalienceRanker.Main(clusters);
        var kept = SalienceRanker.WorthARecord(context, clusters, main, lexicons.WorthARecord);
        if (main is not null)
        {
            kept.Remove(main);
            kept.Insert(0, main);
        }

        var assembler = new IncidentAssembler(context);
        var incidents = ImmutableArray.CreateBuilder<Incident>(kept.Count);
        foreach (var cluster in kept)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{document.Article.Id}#{incidents.Count + 1}");
            incidents.Add(assembler.Assemble(cluster, id, ReferenceEquals(cluster, main)));
            observer?.Add(context, cluster, incidents[^1]);
        }

        observer?.AddUnused(context, clusters, kept);
        return incidents.MoveToImmutable();
    }

    private static void ReportImplausibleCounts(IncidentContext context, List<IncidentMention> mentions, List<Diagnostic> diagnostics)
    {
        foreach (var mention in mentions)
        {
            foreach (var casualty in mention.Casualties)
            {
                if (!casualty.IsImplausible)
                    continue;
                var words = context.Words(casualty.Range.First, casualty.Range.End);
                diagnostics.Add(new Diagnostic(
                    DiagnosticCodes.ImplausibleCount, DiagnosticLevel.Warning, $"'{words}' cannot count people; the words are kept without a number.", context.Span(casualty.Range.First, casualty.Range.End)));
            }
        }
    }
}
