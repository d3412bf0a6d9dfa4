namespace NewsEvents.Text;

/// <summary>Splits the readable blocks into tokens and sentences.</summary>
internal sealed class TokenComponent : IDocumentComponent
{
    private readonly Tokenizer tokenizer;
    private readonly SentenceSplitter splitter;

    public TokenComponent(NewsModel model)
    {
        var lexicons = new TokenLexicons(model);
        tokenizer = new Tokenizer(lexicons);
        splitter = new SentenceSplitter(lexicons, ModelOf(model));
    }

    public string Name => "tokens";

    public DocumentLayers Requires => DocumentLayers.Layout;

    public DocumentLayers Provides => DocumentLayers.Tokens;

    public void Process(DocumentDraft draft)
    {
        var buffer = TokenBuffer.Rent();
        foreach (var block in draft.Layout.Blocks)
        {
            if (block.Kind is TextBlockKind.Boilerplate or TextBlockKind.Byline or TextBlockKind.PublicationDate)
                continue;
            var first = buffer.Count;
            tokenizer.Tokenize(draft.Text, block.Span, buffer);
            splitter.Split(draft.Text, buffer, first, block.Kind);
        }

        draft.TokenTable = buffer.ToTable();
        buffer.Return();
    }

    private static SentenceModel? ModelOf(NewsModel model) =>
        model.Has("sentences") && model.Has("words") ? new SentenceModel(model.File("sentences"), model.Clusters) : null;
}
