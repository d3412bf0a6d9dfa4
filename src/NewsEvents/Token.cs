namespace NewsEvents;

/// <summary>One word, number or mark of a <see cref="Document"/>: a small view that copies nothing.</summary>
public readonly struct Token : IEquatable<Token>
{
    private readonly Document document;

    internal Token(Document document, int index)
    {
        this.document = document;
        Index = index;
    }

    /// <summary>Position in <see cref="Document.Tokens"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands in the original text.</summary>
    public TextSpan Span => document.TokenTable.Span(Index);

    /// <summary>The characters as they stand in the text.</summary>
    public string Text => document.Text.Substring(Span.Start, Span.Length);

    /// <summary>Its part of speech; <see cref="PartOfSpeech.X"/> where the pipeline has no tagger.</summary>
    public PartOfSpeech PartOfSpeech => document.TokenTable.Tags[Index];

    /// <summary>Its dictionary form, lower-cased unless it is a name; the word itself where the pipeline has no tagger.</summary>
    public string Lemma => document.Lemma(Index);

    /// <summary>
    /// The token that it depends on; null where it is the root of its sentence, or the pipeline has no parser. The sentence is
    /// parsed when the tree is first asked for.
    /// </summary>
    public Token? Head => document.TokenTable.Syntax?.Head(Index) is { } head and >= 0 ? new Token(document, head) : null;

    /// <summary>How it depends on <see cref="Head"/>; <see cref="DependencyRelation.Unspecified"/> where the pipeline has no parser.</summary>
    public DependencyRelation Relation => document.TokenTable.Syntax?.Relation(Index) ?? DependencyRelation.Unspecified;

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(Token other) => ReferenceEquals(document, other.document) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>Whether two views are of the same token of the same document.</summary>
    /// <param name="left">One view.</param>
    /// <param name="right">The other view.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether two views are of different tokens.</summary>
    /// <param name="left">One view.</param>
    /// <param name="right">The other view.</param>
    /// <returns>True if they are.</returns>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);
}
