using System.Collections.Immutable;
using AngleSharp.Dom;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>Finds the captions of the pictures between headline and end of the body.</summary>
/// <param name="page">The page.</param>
/// <param name="profiles">What was measured on its lines.</param>
/// <param name="features">The features of its lines.</param>
/// <param name="paths">Names elements.</param>
internal sealed class CaptionFinder(HtmlPage page, LineProfile[] profiles, FeatureSet[] features, ElementPaths paths)
{
    private const int MostWords = 120;

    /// <summary>Characters from which no further line of its picture is added to a caption.</summary>
    private const int LongestCaption = 800;

    /// <summary>Blanks that part the words of a caption at least: buttons such as "Close" and numbers stand beside pictures too.</summary>
    private const int LeastBlanks = 2;

    /// <summary>How far around a caption without a figure its picture may stand, in elements.</summary>
    private const int MostLevels = 3;

    private static readonly FeatureSet Elsewhere =
        Dom.Feature(DomFeature.InNavigation) | Dom.Feature(DomFeature.InAside) | Dom.Feature(DomFeature.InFooter) | Dom.Feature(DomFeature.IsHidden);

    private static readonly FeatureSet Signs = Dom.Feature(DomFeature.TagCaption) | Dom.Feature(DomFeature.NearCaption);

    // Elements are asked once each for the pictures in them, so that no page costs more than linear time.
    private readonly Dictionary<IElement, IElement?> images = [];

    /// <summary>The captions in the page's order.</summary>
    /// <param name="states">Where its lines stand.</param>
    public ImmutableArray<PageCaption> Find(LineState[] states)
    {
        var first = Array.IndexOf(states, LineState.Body);
        if (first < 0)
            return [];
        var last = Array.LastIndexOf(states, LineState.Body);
        var captions = new List<(IElement Figure, PageCaption Caption)>();
        for (var i = Top(first); i <= last; i++)
        {
            if (states[i] == LineState.Body || profiles[i].Words > MostWords || profiles[i].IsLabel || FigureOf(i) is not { } figure)
                continue;
            var text = page.Lines[i].Span.In(page.Text).ToString();
            // A caption and its credit are lines of one picture.
            if (captions.Count > 0 && captions[^1].Figure == figure && captions[^1].Caption.Text.Length > LongestCaption)
                continue;
            if (captions.Count > 0 && captions[^1].Figure == figure)
                captions[^1] = (figure, captions[^1].Caption with { Text = $"{captions[^1].Caption.Text} {text}" });
            else
                captions.Add((figure, CaptionOf(figure, text, paths.Of(page.Blocks[i].Context.Element))));
        }

        return [.. captions.Select(static found => found.Caption).Where(static caption => caption.Text.Count(static c => c == ' ') >= LeastBlanks).DistinctBy(static caption => caption.Text)];
    }

    private int Top(int first)
    {
        for (var i = first; i >= 0; i--)
        {
            if (features[i].Overlaps(Dom.Feature(DomFeature.IsTitle)))
                return i + 1;
        }

        return first;
    }

    private IElement? FigureOf(int line)
    {
        if (features[line].Overlaps(Elsewhere))
            return null;
        var element = page.Blocks[line].Context.Element;
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.LocalName == "figure")
                return at;
        }

        if (!features[line].Overlaps(Signs))
            return null;
        for (var (at, level) = (element, 0); at is not null && level <= MostLevels; (at, level) = (at.ParentElement, level + 1))
        {
            if (ImageIn(at) is not null)
                return at;
        }

        return null;
    }

    private IElement? ImageIn(IElement element)
    {
        if (!images.TryGetValue(element, out var image))
            images[element] = image = element.GetElementsByTagName("img") is { Length: > 0 } found ? found[0] : null;
        return image;
    }

    private PageCaption CaptionOf(IElement figure, string text, string path)
    {
        var image = ImageIn(figure);
        return new PageCaption(text, Attribute(image, "alt"), AddressOf(image), path);
    }

    // Pictures that are fetched late have a placeholder, most often of data, for their address.
    private static string? AddressOf(IElement? image) =>
        Attribute(image, "src") is { } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? source : Attribute(image, "data-src");

    private static string? Attribute(IElement? element, string name) => element?.GetAttribute(name)?.Trim() is { Length: > 0 } value ? value : null;
}
