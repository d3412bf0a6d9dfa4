using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>The features of the blocks of an HTML page: those of the text as a line, and those of its place in the HTML.</summary>
internal static class HtmlFeatures
{
    /// <summary>What says that a block is no part of the article: it stands among comments, other articles, menus, captions.</summary>
    public static FeatureSet Elsewhere { get; } =
        Of(DomFeature.NearComment, DomFeature.FarComment, DomFeature.NearRelated, DomFeature.FarRelated, DomFeature.NearFooter, DomFeature.FarFooter)
        | Of(DomFeature.InFooter, DomFeature.InNavigation, DomFeature.InAside, DomFeature.IsHidden, DomFeature.InForm, DomFeature.LinksMost, DomFeature.LinksAll)
        | Of(DomFeature.NearSubscribe, DomFeature.FarSubscribe, DomFeature.NearAdvert, DomFeature.NearCaption, DomFeature.InFigure);

    public static FeatureSet[] Extract(HtmlPage page, LineProfile[] profiles, HtmlMetadata metadata)
    {
        var features = LineFeatures.Extract(page.Lines, profiles);
        for (var i = 0; i < features.Length; i++)
            features[i] |= page.Blocks[i].Context.Features | Dom.Feature(Links(page.Blocks[i].LinkShare));
        AddParents(page, profiles, features);
        metadata.AddFeatures(page, features);
        return features;
    }

    private static DomFeature Links(double share) => share switch
    {
        0 => DomFeature.LinksNone,
        < 0.34 => DomFeature.LinksSome,
        < 0.9 => DomFeature.LinksMost,
        _ => DomFeature.LinksAll,
    };

    // The body's paragraphs are mostly siblings: the parent that holds most prose is a good guess at its container.
    private static void AddParents(HtmlPage page, LineProfile[] profiles, FeatureSet[] features)
    {
        var parents = new Dictionary<int, int>();
        var grandparents = new Dictionary<int, int>();
        var total = 0;
        for (var i = 0; i < profiles.Length; i++)
        {
            if (!profiles[i].IsProse || page.Blocks[i].LinkShare > 0.5)
                continue;
            total += profiles[i].Words;
            var context = page.Blocks[i].Context;
            parents[context.Parent] = parents.GetValueOrDefault(context.Parent) + profiles[i].Words;
            grandparents[context.Grandparent] = grandparents.GetValueOrDefault(context.Grandparent) + profiles[i].Words;
        }

        var top = Largest(parents);
        var grandTop = Largest(grandparents);
        for (var i = 0; i < features.Length; i++)
        {
            var context = page.Blocks[i].Context;
            var words = parents.GetValueOrDefault(context.Parent);
            if (words == 0)
                features[i] |= Dom.Feature(DomFeature.ParentNone);
            else if (words == top)
                features[i] |= Dom.Feature(DomFeature.ParentTop);
            if (words * 2 > total)
                features[i] |= Dom.Feature(DomFeature.ParentHalf);
            if (grandTop > 0 && grandparents.GetValueOrDefault(context.Grandparent) == grandTop)
                features[i] |= Dom.Feature(DomFeature.GrandparentTop);
            if (i > 0 && page.Blocks[i - 1].Context.Parent == context.Parent)
                features[i] |= Dom.Feature(DomFeature.SameParent);
        }
    }

    private static int Largest(Dictionary<int, int> counts)
    {
        var largest = 0;
        foreach (var count in counts.Values)
            largest = Math.Max(largest, count);
        return largest;
    }

    private static FeatureSet Of(params ReadOnlySpan<DomFeature> all)
    {
        var set = default(FeatureSet);
        foreach (var feature in all)
            set |= Dom.Feature(feature);
        return set;
    }
}
