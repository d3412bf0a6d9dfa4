using System.Collections.Immutable;
using NewsEvents.Learning;
using NewsEvents.Text;

namespace NewsEvents;

/// <summary>A document while the components of a pipeline fill it, one after the other.</summary>
/// <remarks>Not thread-safe, and not to be kept after <see cref="IDocumentComponent.Process"/> returns.</remarks>
public sealed class DocumentDraft
{
    private readonly List<Diagnostic> diagnostics = [];
    private List<Entity> entities = [];

    internal DocumentDraft(Article article)
        : this(article, new Scratch())
    {
    }

    internal DocumentDraft(Article article, Scratch scratch)
    {
        Article = article;
        Scratch = scratch;
        Published = article.Published;
    }

    /// <summary>The article being read.</summary>
    public Article Article { get; }

    /// <summary>The original text.</summary>
    public string Text => Article.Text;

    /// <summary>The day that relative dates are resolved against; null where none is known.</summary>
    public DateOnly? Published { get; set; }

    /// <summary>How the text is built up.</summary>
    public ArticleLayout Layout { get; set; } = new([]);

    /// <summary>The named entities so far, in text order and without overlap.</summary>
    public IReadOnlyList<Entity> Entities => entities;

    /// <summary>The time expressions, in text order.</summary>
    public ImmutableArray<TimeExpression> Times { get; set; } = [];

    /// <summary>The resolved places, in text order.</summary>
    public ImmutableArray<PlaceMention> Places { get; set; } = [];

    /// <summary>The countries and provinces that the article is about.</summary>
    public PlaceFocus Focus { get; set; } = PlaceFocus.None;

    /// <summary>The quantities, in text order.</summary>
    public ImmutableArray<Quantity> Quantities { get; set; } = [];

    /// <summary>What was worth telling so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Number of tokens so far.</summary>
    public int TokenCount => TokenTable.Count;

    internal TokenTable TokenTable { get; set; } = TokenTable.Empty;

    /// <summary>What the components work with; all of it is taken back when the article has been read.</summary>
    internal Scratch Scratch { get; }

    /// <summary>Where a token stands in the original text.</summary>
    /// <param name="index">Index of the token.</param>
    /// <returns>Its span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public TextSpan GetTokenSpan(int index)
    {
        CheckToken(index);
        return TokenTable.Span(index);
    }

    /// <summary>The part of speech of a token.</summary>
    /// <param name="index">Index of the token.</param>
    /// <returns>Its tag.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public PartOfSpeech GetTag(int index)
    {
        CheckToken(index);
        return TokenTable.Tags[index];
    }

    /// <summary>Sets the part of speech of a token; for a tagger of your own.</summary>
    /// <param name="index">Index of the token.</param>
    /// <param name="tag">The tag.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public void SetTag(int index, PartOfSpeech tag)
    {
        CheckToken(index);
        TokenTable.Tags[index] = tag;
    }

    /// <summary>The token that a token depends on; its sentence is parsed when this is first asked for.</summary>
    /// <param name="index">Index of the token.</param>
    /// <returns>Index of the head; -1 for the root of a sentence, and where no component before made the layer <see cref="DocumentLayers.Syntax"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public int GetHead(int index)
    {
        CheckToken(index);
        return TokenTable.Syntax?.Head(index) ?? -1;
    }

    /// <summary>How a token depends on its head.</summary>
    /// <param name="index">Index of the token.</param>
    /// <returns>The relation; <see cref="DependencyRelation.Unspecified"/> where no component before made the layer <see cref="DocumentLayers.Syntax"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public DependencyRelation GetRelation(int index)
    {
        CheckToken(index);
        return TokenTable.Syntax?.Relation(index) ?? DependencyRelation.Unspecified;
    }

    /// <summary>Adds an entity by its place in the text; entities that it overlaps give way to it.</summary>
    /// <param name="span">Where it stands; it is widened to whole tokens.</param>
    /// <param name="type">What it is.</param>
    /// <param name="canonical">The name that all its mentions share; null for the words as they stand.</param>
    /// <param name="confidence">How sure it is, from 0 to 1.</param>
    /// <returns>The entity, or null where no token lies in the span.</returns>
    public Entity? AddEntity(TextSpan span, EntityType type, string? canonical = null, double confidence = 1)
    {
        var (first, count) = TokenTable.TokensIn(span);
        if (count == 0)
            return null;

        var covered = TokenTable.Span(first, count);
        var words = Text.Substring(covered.Start, covered.Length);
        var entity = new Entity(covered, type, words)
        {
            Canonical = canonical ?? words,
            Confidence = confidence,
            FirstToken = first,
            TokenCount = count,
        };
        entities.RemoveAll(other => other.Span.Overlaps(covered));
        var at = entities.FindIndex(other => other.Span.Start > covered.Start);
        entities.Insert(at < 0 ? entities.Count : at, entity);
        return entity;
    }

    /// <summary>Tells the user something about how this article was read.</summary>
    /// <param name="diagnostic">What to tell.</param>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        diagnostics.Add(diagnostic);
    }

    internal void SetEntities(List<Entity> all) => entities = all;

    private void CheckToken(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, TokenCount);
    }
}
