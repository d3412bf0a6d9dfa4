using System.Text;
using AngleSharp.Html.Parser;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>
/// Reads the article of an HTML page: its body without menus, lists of other articles, captions and comments, and the
/// title, date, publisher and address that the page states.
/// </summary>
/// <remarks>
/// Nothing is ever fetched or run: only the text given is read. Malformed HTML gives what can be read of it. Immutable
/// and thread-safe.
/// </remarks>
public sealed class HtmlArticleReader
{
    private readonly LineProfiler profiler;
    private readonly PhraseSet cues;
    private readonly DateReader dates;
    private readonly LineModel lines;

    /// <summary>The reader with the embedded model; made at first use.</summary>
    public static HtmlArticleReader Default => Holder.Instance;

    /// <summary>Creates a reader.</summary>
    /// <param name="model">The model that it runs on; null for the embedded one.</param>
    public HtmlArticleReader(NewsModel? model = null)
        : this(model ?? NewsModel.Default, null)
    {
    }

    internal HtmlArticleReader(NewsModel model, LineModel? lines)
    {
        var lexicon = new ReadingLexicon(model);
        profiler = new LineProfiler(lexicon);
        dates = new DateReader(lexicon);
        cues = new PhraseSet(model.Lexicon("reading", "class-cues"), name => (int)Enum.Parse<ClassCue>(name, ignoreCase: true));
        this.lines = lines ?? LineModel.Read(model.Lexicon("reading", "html-line-weights"), Dom.FeatureNames);
    }

    /// <summary>Reads the article of a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="id">The article's name.</param>
    /// <returns>
    /// The article; its text is the body, a paragraph a block, parted by empty lines. Where no body is found, it is all the
    /// visible text, and so it is, without title and date, where elements are nested thousands deep.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> or <paramref name="id"/> is null.</exception>
    public Article Read(string html, string id)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(id);
        if (!NestingGuard.IsSafe(html))
            return new Article(id, TagStripper.Strip(html));
        var (page, profiles, features, metadata) = Measure(html);
        return new Article(id, Text(page, profiles, BodyCompleter.Complete(page, profiles, lines.Decode(features))))
        {
            Title = metadata.Title,
            Published = metadata.Published,
            Source = metadata.Source,
            Url = metadata.Url,
        };
    }

    /// <summary>The blocks of a page with all that is measured on them.</summary>
    internal (HtmlPage Page, LineProfile[] Profiles, FeatureSet[] Features, HtmlMetadata Metadata) Measure(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var metadata = HtmlMetadata.Read(document, dates);
        var page = HtmlBlockWalker.Read(document, new ClassCueReader(cues));
        var profiles = profiler.Profile(page.Text, page.Lines);
        return (page, profiles, HtmlFeatures.Extract(page, profiles, metadata), metadata);
    }

    private static string Text(HtmlPage page, LineProfile[] profiles, LineState[] states)
    {
        var body = new StringBuilder();
        var hasBody = states.AsSpan().Contains(LineState.Body);
        for (var i = 0; i < states.Length; i++)
        {
            if (hasBody && (states[i] != LineState.Body || profiles[i].IsLabel))
                continue;
            if (body.Length > 0)
                body.Append("\n\n");
            body.Append(page.Text, page.Lines[i].Start, page.Lines[i].Length);
        }

        return body.ToString();
    }

    private static class Holder
    {
        public static readonly HtmlArticleReader Instance = new();
    }
}
