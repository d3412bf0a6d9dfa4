using AngleSharp.Dom;
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
    private readonly PageTimes times;
    private readonly HtmlHead heads;
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
        times = new PageTimes(new DateReader(lexicon), new ClockReader(lexicon));
        heads = new HtmlHead(lexicon);
        cues = new PhraseSet(model.Lexicon("reading", "class-cues"), name => (int)Enum.Parse<ClassCue>(name, ignoreCase: true));
        this.lines = lines ?? LineModel.Read(model.Lexicon("reading", "html-line-weights"), Dom.FeatureNames);
    }

    /// <summary>Reads the article of a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="id">The article's name.</param>
    /// <param name="wholeText">Whether to take all visible text for the article, menus and lists too, instead of its body.</param>
    /// <returns>
    /// The article; its text is the body, a paragraph a block, parted by empty lines, and <see cref="Article.Page"/> tells where each
    /// stands in the page. Where no body is found, it is all the visible text, and <see cref="PageInformation.Paragraphs"/> is empty; so
    /// it is, without anything else, where elements are nested thousands deep, and then <see cref="Article.Page"/> is null.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> or <paramref name="id"/> is null.</exception>
    public Article Read(string html, string id, bool wholeText = false)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(id);
        if (!NestingGuard.IsSafe(html))
            return new Article(id, TagStripper.Strip(html));
        using var document = new HtmlParser().ParseDocument(html);
        var (page, profiles, features, metadata) = Measure(document);
        var states = FindBody(page, profiles, features, lines);
        var head = heads.Read(page, profiles, states, line => features[line].Overlaps(Dom.Feature(DomFeature.IsTitle)));
        var published = Published(metadata, head.Published, head.Modified);
        var paths = new ElementPaths();
        var body = new HtmlBody(page, profiles, states, paths, wholeText);
        return new Article(id, body.Text)
        {
            Title = metadata.Title,
            Published = published?.Day,
            Source = metadata.Source,
            Url = metadata.Url,
            Page = new PageInformation
            {
                Byline = metadata.Byline ?? head.Byline,
                Published = published,
                Modified = Modified(metadata.Modified ?? head.Modified, published),
                Site = metadata.Source,
                Language = metadata.Language,
                Url = metadata.Url,
                Section = metadata.Section,
                Tags = metadata.Tags,
                Paragraphs = body.Paragraphs,
                Captions = new CaptionFinder(page, profiles, features, paths).Find(states),
            },
        };
    }

    /// <summary>The blocks of a page with all that is measured on them.</summary>
    internal (HtmlPage Page, LineProfile[] Profiles, FeatureSet[] Features, HtmlMetadata Metadata) Measure(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return Measure(document);
    }

    /// <summary>Where the lines of a page stand, by a model and what is known of its containers.</summary>
    internal static LineState[] FindBody(HtmlPage page, LineProfile[] profiles, FeatureSet[] features, LineModel model) =>
        BodyTrimmer.Trim(page, profiles, features, BodyCompleter.Complete(page, profiles, features, model.Decode(features, profiles)));

    private (HtmlPage Page, LineProfile[] Profiles, FeatureSet[] Features, HtmlMetadata Metadata) Measure(IDocument document)
    {
        var metadata = HtmlMetadata.Read(document, times);
        var page = HtmlBlockWalker.Read(document, new ClassCueReader(cues));
        var profiles = profiler.Profile(page.Text, page.Lines);
        return (page, profiles, HtmlFeatures.Extract(page, profiles, metadata), metadata);
    }

    // What readers are shown is the publisher's own day; what machines are told is often a day off, in universal time.
    private static PageTime? Published(HtmlMetadata metadata, PageTime? visible, PageTime? revised)
    {
        if (metadata.Published is not { } stated)
            return visible ?? PageTimes.FromAddress(metadata.Url);
        return visible is { } shown && shown != revised && Math.Abs(shown.Day.DayNumber - stated.Day.DayNumber) == 1 ? shown : stated;
    }

    private static PageTime? Modified(PageTime? modified, PageTime? published) => modified?.Day < published?.Day ? null : modified;

    private static class Holder
    {
        public static readonly HtmlArticleReader Instance = new();
    }
}
