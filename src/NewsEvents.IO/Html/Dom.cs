using AngleSharp.Dom;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>Turns elements and their attributes into features; DOM features follow those of the line.</summary>
internal static class Dom
{
    /// <summary>Names of all features of a block of a page: those of the line, then those of the DOM.</summary>
    public static string[] FeatureNames { get; } = [.. LineFeatures.Names, .. Enum.GetNames<DomFeature>()];

    public static FeatureSet Feature(DomFeature feature) => FeatureSet.Of(LineFeatures.Count + (int)feature);

    public static FeatureSet Cues(uint cues, DomFeature first) => FeatureSet.Bits(cues, LineFeatures.Count + (int)first);

    /// <summary>What kind of block a tag makes; null for one that stands inside a line.</summary>
    public static DomFeature? BlockTag(string tag) => tag switch
    {
        "p" => DomFeature.TagParagraph,
        "h1" => DomFeature.TagTitle,
        "h2" or "h3" or "h4" or "h5" or "h6" => DomFeature.TagHeading,
        "li" or "dd" or "dt" => DomFeature.TagItem,
        "blockquote" or "q" or "pre" => DomFeature.TagQuote,
        "td" or "th" or "caption" => DomFeature.TagCell,
        "figcaption" => DomFeature.TagCaption,
        "div" or "section" or "article" or "main" or "center" => DomFeature.TagDivision,
        "body" or "ul" or "ol" or "dl" or "table" or "tbody" or "thead" or "tfoot" or "tr" or "nav" or "header" or "footer" or
            "aside" or "figure" or "form" or "fieldset" or "legend" or "details" or "summary" or "address" or "hr" or "hgroup" or
            "noscript" or "label" or "frameset" or "frame" or "html" or "dialog" or "menu" or "search" => DomFeature.TagOther,
        _ => null,
    };

    /// <summary>Whether what an element holds is no text of the page.</summary>
    public static bool IsSkipped(string tag) => tag is
        "script" or "style" or "noscript" or "template" or "svg" or "math" or "iframe" or "object" or "embed" or "canvas" or
        "video" or "audio" or "select" or "option" or "datalist" or "textarea" or "input" or "button" or "head" or "map";

    /// <summary>The features that an element gives to all text in it.</summary>
    public static FeatureSet Scope(IElement element)
    {
        var features = element.LocalName switch
        {
            "article" => Feature(DomFeature.InArticle),
            "main" => Feature(DomFeature.InMain),
            "nav" => Feature(DomFeature.InNavigation),
            "header" => Feature(DomFeature.InHeader),
            "footer" => Feature(DomFeature.InFooter),
            "aside" => Feature(DomFeature.InAside),
            "figure" or "figcaption" => Feature(DomFeature.InFigure),
            "form" => Feature(DomFeature.InForm),
            "ul" or "ol" or "dl" or "menu" => Feature(DomFeature.InList),
            "table" => Feature(DomFeature.InTable),
            "blockquote" => Feature(DomFeature.InQuote),
            _ => default,
        };
        if (element.Attributes.Length == 0)
            return features;
        return features | Role(element.GetAttribute("role")) | Stated(element);
    }

    private static FeatureSet Role(string? role) => role switch
    {
        "main" => Feature(DomFeature.InMain),
        "navigation" or "menu" or "menubar" => Feature(DomFeature.InNavigation),
        "banner" => Feature(DomFeature.InHeader),
        "contentinfo" => Feature(DomFeature.InFooter),
        "complementary" => Feature(DomFeature.InAside),
        "article" => Feature(DomFeature.InArticle),
        "dialog" or "alertdialog" => Feature(DomFeature.IsHidden),
        _ => default,
    };

    private static FeatureSet Stated(IElement element)
    {
        var features = default(FeatureSet);
        if (element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true)
            features |= Feature(DomFeature.InBodyProperty);
        var style = element.GetAttribute("style");
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" ||
            (style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)))
            features |= Feature(DomFeature.IsHidden);
        return features;
    }
}
