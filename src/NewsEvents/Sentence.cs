namespace NewsEvents;

/// <summary>One sentence of a <see cref="Document"/>: a small view that copies nothing.</summary>
public readonly struct Sentence : IEquatable<Sentence>
{
    private readonly Document document;

    internal Sentence(Document document, int index)
    {
        this.document = document;
        Index = index;
    }

    /// <summary>Position in <see cref="Document.Sentences"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Index of its first token.</summary>
    public int FirstToken => document.TokenTable.SentenceStarts[Index];

    /// <summary>Number of its tokens, at least 1.</summary>
    public int TokenCount => document.TokenTable.SentenceEnd(Index) - FirstToken;

    /// <summary>Where it stands in the original text, from its first token to its last.</summary>
    public TextSpan Span => document.TokenTable.Span(FirstToken, TokenCount);

    /// <summary>What kind of block it stands in: body, headline or caption.</summary>
    public TextBlockKind BlockKind => document.TokenTable.SentenceBlocks[Index];

    /// <summary>The words as they stand in the text.</summary>
    public string Text => document.Text.Substring(Span.Start, Span.Length);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(Sentence other) => ReferenceEquals(document, other.document) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sentence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>Whether two views are of the same sentence of the same document.</summary>
    /// <param name="left">One view.</param>
    /// <param name="right">The other view.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(Sentence left, Sentence right) => left.Equals(right);

    /// <summary>Whether two views are of different sentences.</summary>
    /// <param name="left">One view.</param>
    /// <param name="right">The other view.</param>
    /// <returns>True if they are.</returns>
    public static bool operator !=(Sentence left, Sentence right) => !left.Equals(right);
}
