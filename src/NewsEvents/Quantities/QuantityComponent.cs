using NewsEvents.Text;

namespace NewsEvents.Quantities;

/// <summary>Finds numbers with their qualifiers: "at least 32", "between 30 and 40", "dozens", "no one".</summary>
/// <remarks>Numbers inside time expressions are left to those.</remarks>
internal sealed class QuantityComponent(NewsModel model) : IDocumentComponent
{
    private readonly QuantityMatcher matcher = new(new QuantityLexicons(model), new NumeralReader(model));

    public string Name => "quantities";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Tags | DocumentLayers.Times;

    public DocumentLayers Provides => DocumentLayers.Quantities;

    public void Process(DocumentDraft draft)
    {
        var tokens = draft.TokenTable;
        var found = new List<Quantity>();
        var times = new TimeCursor(draft.Times);
        for (var sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            var end = tokens.SentenceEnd(sentence);
            for (var at = tokens.SentenceStarts[sentence]; at < end;)
                at = Step(draft, times, at, end, found);
        }

        draft.Quantities = [.. found];
    }

    /// <summary>Reads what starts at a token; returns the token to go on with.</summary>
    private int Step(DocumentDraft draft, TimeCursor times, int at, int end, List<Quantity> found)
    {
        if (times.IsInside(at, out var timeEnd))
            return Math.Max(at + 1, Math.Min(timeEnd, end));
        var context = new QuantityContext(draft, times, end);
        var next = matcher.Match(context, at, out var quantity);
        if (quantity is not null)
            found.Add(quantity);
        return next;
    }
}
