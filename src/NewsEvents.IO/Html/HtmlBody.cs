using System.Collections.Immutable;
using System.Text;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>The text of an article and the elements that its parts come from.</summary>
internal sealed class HtmlBody
{
    private static readonly FeatureSet Quotes = Dom.Feature(DomFeature.InQuote) | Dom.Feature(DomFeature.TagQuote);

    /// <param name="page">The page.</param>
    /// <param name="profiles">What was measured on its lines.</param>
    /// <param name="states">Where its lines stand.</param>
    /// <param name="paths">Names elements.</param>
    /// <param name="wholeText">Whether to take all lines.</param>
    public HtmlBody(HtmlPage page, LineProfile[] profiles, LineState[] states, ElementPaths paths, bool wholeText)
    {
        var hasBody = !wholeText && states.AsSpan().Contains(LineState.Body);
        var text = new StringBuilder();
        var paragraphs = ImmutableArray.CreateBuilder<PageParagraph>();
        for (var i = 0; i < states.Length; i++)
        {
            if (hasBody && (states[i] != LineState.Body || profiles[i].IsLabel))
                continue;
            text.Append(text.Length > 0 ? "\n\n" : "");
            var context = page.Blocks[i].Context;
            if (hasBody || wholeText)
                paragraphs.Add(new PageParagraph(new TextSpan(text.Length, page.Lines[i].Length), KindOf(context), paths.Of(context.Element)));
            text.Append(page.Text, page.Lines[i].Start, page.Lines[i].Length);
        }

        Text = text.ToString();
        Paragraphs = paragraphs.DrainToImmutable();
    }

    public string Text { get; }

    /// <summary>The parts; none where the text is all that the page shows because no body was found.</summary>
    public ImmutableArray<PageParagraph> Paragraphs { get; }

    private static PageParagraphKind KindOf(BlockContext context) => context.Tag switch
    {
        DomFeature.TagTitle or DomFeature.TagHeading => PageParagraphKind.Subheading,
        _ when context.Features.Overlaps(Quotes) => PageParagraphKind.Quote,
        DomFeature.TagItem => PageParagraphKind.ListItem,
        DomFeature.TagCell => PageParagraphKind.TableCell,
        _ => PageParagraphKind.Paragraph,
    };
}
