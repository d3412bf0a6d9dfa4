using System.Collections.Immutable;

namespace NewsEvents.Reading;

/// <summary>Finds headline, byline, publication date, body and captions in an article or a page dump.</summary>
internal sealed class ReadingComponent : IDocumentComponent
{
    private readonly LineProfiler profiler;
    private readonly PageReader pages;
    private readonly ArticleReader articles;
    private readonly DatelineReader datelines;
    private readonly ReleaseDateReader releases;
    private readonly RevisionDateReader revisions;
    private readonly ClockReader clocks;

    public ReadingComponent(NewsModel model)
    {
        var lexicon = new ReadingLexicon(model);
        profiler = new LineProfiler(lexicon);
        pages = new PageReader(lexicon, LineModel.Read(model.Lexicon("reading", "line-weights"), LineFeatures.Names));
        articles = new ArticleReader(lexicon);
        datelines = new DatelineReader(lexicon);
        releases = new ReleaseDateReader(lexicon);
        revisions = new RevisionDateReader(lexicon);
        clocks = new ClockReader(lexicon);
    }

    public string Name => "reading";

    public DocumentLayers Requires => DocumentLayers.None;

    public DocumentLayers Provides => DocumentLayers.Layout;

    public void Process(DocumentDraft draft)
    {
        var page = TextCheck.Report(draft) ? Read(draft) : new Page(draft.Text, [], []);
        draft.Layout = Layout(page);
        draft.Published ??= draft.Layout.Published;
        if (draft.Published is null)
            draft.Report(new Diagnostic(DiagnosticCodes.NoPublicationDate, DiagnosticLevel.Information, "No publication date is known; relative dates stay unresolved.", default));
    }

    private ArticleLayout Layout(Page page)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>(page.Count);
        for (var i = 0; i < page.Count; i++)
            blocks.Add(new TextBlock(page.Lines[i].Span, page.Kinds[i]));
        return new ArticleLayout(blocks.MoveToImmutable())
        {
            Headline = page.Headline,
            Byline = page.Byline,
            PublishedTime = clocks.Read(page, page.Published),
            PublishedSpan = page.Published?.Span,
            ModifiedTime = clocks.Read(page, page.Modified),
            ModifiedSpan = page.Modified?.Span,
            Dateline = page.Dateline,
        };
    }

    private Page Read(DocumentDraft draft)
    {
        var lines = WrappedLines.Join(draft.Text, LineSplitter.Split(draft.Text));
        var page = new Page(draft.Text, lines, profiler.Profile(draft.Text, lines));
        if (!PageDetector.IsPage(page.Profiles))
            articles.Read(page, draft.Article.Title);
        else if (!pages.Read(page, draft.Article.Title))
            draft.Report(new Diagnostic(DiagnosticCodes.NoArticleBody, DiagnosticLevel.Warning, "No part of the page reads as an article.", default));
        ReadDateline(page);
        page.Published ??= releases.Find(page);
        page.Modified = revisions.Find(page);
        return page;
    }

    private void ReadDateline(Page page)
    {
        var first = page.First(TextBlockKind.Paragraph);
        if (first < 0)
            return;
        page.Dateline = datelines.Read(page.Text, page.Lines[first].Span);
        if (page.Dateline is { Date: { } day, DateSpan: { } span })
            page.Published ??= new StatedDate(day, span);
    }
}
