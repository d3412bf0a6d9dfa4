using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>Takes out of the body the page's title, what its elements say to be a caption, a form or a footer, and links to other articles that say so themselves.</summary>
internal static class BodyTrimmer
{
    /// <summary>Share of the body's words from which what would be taken out is the body after all.</summary>
    private const double MostOfBody = 0.5;

    private const double LeastLinks = 0.3;

    private static readonly FeatureSet Foreign =
        Dom.Feature(DomFeature.InFigure) | Dom.Feature(DomFeature.TagCaption) | Dom.Feature(DomFeature.NearSubscribe) | Dom.Feature(DomFeature.InFooter) | Dom.Feature(DomFeature.TagOther);

    /// <summary>What an "aside" inside the body holds where it is no part of it.</summary>
    private static readonly FeatureSet Asides = Dom.Feature(DomFeature.NearAdvert) | Dom.Feature(DomFeature.NearRelated) | Dom.Feature(DomFeature.NearShare);

    /// <summary>The states, trimmed in place.</summary>
    public static LineState[] Trim(HtmlPage page, LineProfile[] profiles, FeatureSet[] features, LineState[] states)
    {
        var (foreign, all) = (0, 0);
        for (var i = 0; i < states.Length; i++)
        {
            var words = states[i] == LineState.Body ? profiles[i].Words : 0;
            all += words;
            foreign += IsForeign(page, profiles, features, i) ? words : 0;
        }

        for (var i = 0; i < states.Length && foreign < MostOfBody * all; i++)
        {
            if (states[i] == LineState.Body && IsForeign(page, profiles, features, i))
                states[i] = LineState.Inside;
        }

        return states;
    }

    private static bool IsForeign(HtmlPage page, LineProfile[] profiles, FeatureSet[] features, int line)
    {
        var feature = features[line];
        return feature.Overlaps(Foreign) || IsTitle(feature) || BodySmoother.IsForeign(profiles[line])
            || (feature.Overlaps(Dom.Feature(DomFeature.InAside)) && feature.Overlaps(Asides))
            || (profiles[line].Opens(CueCategory.Related) && page.Blocks[line].LinkShare >= LeastLinks);
    }

    private static bool IsTitle(FeatureSet features) =>
        features.Overlaps(Dom.Feature(DomFeature.IsTitle)) && features.Overlaps(Dom.Feature(DomFeature.TagTitle) | Dom.Feature(DomFeature.TagHeading));
}
