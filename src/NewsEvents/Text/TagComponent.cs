namespace NewsEvents.Text;

/// <summary>Gives every token its part of speech; where the model has no tagger, they stay <see cref="PartOfSpeech.X"/>.</summary>
internal sealed class TagComponent(NewsModel model) : IDocumentComponent
{
    private readonly Tagger? tagger = model.Has("tagger") && model.Has("words") ? new Tagger(model.File("tagger"), model.Clusters) : null;

    private readonly Lazy<Lemmatizer> lemmatizer = new(() => new Lemmatizer(model.File("tagger"), model.Clusters));

    public string Name => "tags";

    public DocumentLayers Requires => DocumentLayers.Tokens;

    public DocumentLayers Provides => DocumentLayers.Tags;

    public void Process(DocumentDraft draft)
    {
        if (tagger is null)
            return;
        var table = draft.TokenTable;
        table.Lemmatizer = lemmatizer;
        var context = TagContext.Rent();
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var first = table.SentenceStarts[sentence];
            tagger.Tag(draft.Text, table, first, table.SentenceEnd(sentence) - first, context);
        }

        context.Return();
    }
}
