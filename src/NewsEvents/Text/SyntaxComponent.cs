namespace NewsEvents.Text;

/// <summary>Makes dependency trees to be had; a sentence is parsed when its tree is first asked for.</summary>
internal sealed class SyntaxComponent(NewsModel model) : IDocumentComponent
{
    private readonly bool isThere = model.Has("syntax") && model.Has("words");
    private readonly Lazy<Parser> parser = new(() => new Parser(model.File("syntax"), model.Vectors));

    public string Name => "syntax";

    public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Tags;

    public DocumentLayers Provides => DocumentLayers.Syntax;

    public void Process(DocumentDraft draft)
    {
        if (isThere)
            draft.TokenTable.Syntax = new SyntaxTable(draft.Text, draft.TokenTable, parser);
    }
}
