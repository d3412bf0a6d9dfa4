using NewsEvents.Entities;
using NewsEvents.Places;
using NewsEvents.Quantities;
using NewsEvents.Reading;
using NewsEvents.Text;
using NewsEvents.Times;

namespace NewsEvents;

/// <summary>The components of the default pipeline, in running order.</summary>
internal static class DefaultComponents
{
    public static IEnumerable<IDocumentComponent> Create(NewsModel model) =>
    [
        new ReadingComponent(model),
        new TokenComponent(model),
        new CaseComponent(model),
        new TagComponent(model),
        new SyntaxComponent(model),
        new EntityComponent(model),
        new TimeComponent(model),
        new PlaceComponent(model),
        new QuantityComponent(model),
    ];
}
