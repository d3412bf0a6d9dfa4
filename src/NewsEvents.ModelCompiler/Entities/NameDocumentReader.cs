using NewsEvents.Entities;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Runs the stages before the name tagger over documents, with the model as it is embedded.</summary>
internal sealed class NameDocumentReader
{
    private readonly TokenComponent tokens = new(NewsModel.Default);
    private readonly CaseComponent letterCase = new(NewsModel.Default);
    private readonly TagComponent tags = new(NewsModel.Default);
    private readonly NameRules rules = new(NewsModel.Default);

    public NameDocument[] Read(IReadOnlyList<NameText> texts)
    {
        var documents = new NameDocument[texts.Count];
        Parallel.For(0, texts.Count, i => documents[i] = Read(texts[i]));
        return documents;
    }

    private NameDocument Read(NameText source)
    {
        var draft = new DocumentDraft(new Article("", source.Text)) { Layout = new ArticleLayout([.. Lines(source.Text)]) };
        tokens.Process(draft);
        letterCase.Process(draft);
        tags.Process(draft);
        var names = rules.Read(draft);
        return new NameDocument(names, rules.Find(names), source);
    }

    private static IEnumerable<TextBlock> Lines(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', start))
        {
            yield return new TextBlock(TextSpan.FromBounds(start, end), TextBlockKind.Paragraph);
            start = end + 1;
        }
    }
}
