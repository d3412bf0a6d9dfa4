using System.Collections.Immutable;
using NewsEvents.Text;

namespace NewsEvents;

/// <summary>An article with all its layers: layout, tokens, sentences, entities, times, places, quantities.</summary>
/// <remarks>
/// The one owner of the text and of all positions in it; <see cref="Token"/> and <see cref="Sentence"/> are views over it.
/// Immutable and thread-safe.
/// </remarks>
public sealed class Document
{
    internal Document(DocumentDraft draft)
    {
        Article = draft.Article;
        Published = draft.Published;
        Layout = draft.Layout;
        TokenTable = draft.TokenTable;
        Tokens = new TokenList(this);
        Sentences = new SentenceList(this);
        Entities = [.. draft.Entities];
        Times = draft.Times;
        Places = draft.Places;
        Focus = draft.Focus;
        Quantities = draft.Quantities;
        Diagnostics = [.. draft.Diagnostics];
    }

    /// <summary>The article that was read.</summary>
    public Article Article { get; }

    /// <summary>The original text.</summary>
    public string Text => Article.Text;

    /// <summary>
    /// The headline: the article's own title, or the one found in the page; null where neither is there.
    /// </summary>
    public string? Title => Article.Title ?? (Layout.Headline is { } span ? span.In(Text).ToString() : null);

    /// <summary>The day that relative dates were resolved against; null where none is known.</summary>
    public DateOnly? Published { get; }

    /// <summary>How the text is built up.</summary>
    public ArticleLayout Layout { get; }

    /// <summary>The tokens of headline, body and captions, in text order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The sentences of headline, body and captions, in text order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The named entities, in text order and without overlap.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>The time expressions, in text order.</summary>
    public ImmutableArray<TimeExpression> Times { get; }

    /// <summary>The resolved places, in text order.</summary>
    public ImmutableArray<PlaceMention> Places { get; }

    /// <summary>The countries and provinces that the article is about.</summary>
    public PlaceFocus Focus { get; }

    /// <summary>The quantities, in text order.</summary>
    public ImmutableArray<Quantity> Quantities { get; }

    /// <summary>What a user should know about how the article was read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    internal TokenTable TokenTable { get; }

    internal string Lemma(int token) => TokenTable.Lemma(Text, token);
}
