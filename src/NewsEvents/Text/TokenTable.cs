namespace NewsEvents.Text;

/// <summary>The tokens and sentences of a document as columns, the one source of truth of all token positions.</summary>
/// <remarks>Sentences hold consecutive tokens; a token's form hash is <see cref="Models.FormHash.Of"/> of its characters.</remarks>
internal sealed class TokenTable
{
    public static readonly TokenTable Empty = new([], [], [], [], [], [], [0], []);

    public TokenTable(
        int[] starts,
        int[] lengths,
        ulong[] forms,
        TokenShape[] shapes,
        PartOfSpeech[] tags,
        int[] sentenceOfToken,
        int[] sentenceStarts,
        TextBlockKind[] sentenceBlocks)
    {
        Starts = starts;
        Lengths = lengths;
        Forms = forms;
        Shapes = shapes;
        Tags = tags;
        SentenceOfToken = sentenceOfToken;
        SentenceStarts = sentenceStarts;
        SentenceBlocks = sentenceBlocks;
        Inflections = new Inflection[starts.Length];
    }

    /// <summary>Number of tokens.</summary>
    public int Count => Starts.Length;

    /// <summary>Start of each token in the original text.</summary>
    public int[] Starts { get; }

    /// <summary>Length of each token.</summary>
    public int[] Lengths { get; }

    /// <summary>Hash of each token's form, case and accents folded; what lexicons are looked up by.</summary>
    public ulong[] Forms { get; }

    /// <summary>Letter shape of each token.</summary>
    public TokenShape[] Shapes { get; }

    /// <summary>Part of speech of each token.</summary>
    public PartOfSpeech[] Tags { get; }

    /// <summary>What the form of each token tells besides its part of speech; the tagger fills it.</summary>
    public Inflection[] Inflections { get; }

    /// <summary>Index of the sentence that each token belongs to.</summary>
    public int[] SentenceOfToken { get; }

    /// <summary>First token of each sentence, with one more entry that holds the number of tokens.</summary>
    public int[] SentenceStarts { get; }

    /// <summary>Kind of the block that each sentence stands in.</summary>
    public TextBlockKind[] SentenceBlocks { get; }

    /// <summary>Number of sentences.</summary>
    public int SentenceCount => SentenceBlocks.Length;

    /// <summary>Finds dictionary forms when they are asked for; null where nothing has tagged the tokens.</summary>
    public Lazy<Lemmatizer>? Lemmatizer { get; set; }

    /// <summary>The dependency trees; null where the pipeline has no parser.</summary>
    public SyntaxTable? Syntax { get; set; }

    public int SentenceEnd(int sentence) => SentenceStarts[sentence + 1];

    public TextSpan Span(int token) => new(Starts[token], Lengths[token]);

    public TextSpan Span(int first, int count)
    {
        var last = first + count - 1;
        return TextSpan.FromBounds(Starts[first], Starts[last] + Lengths[last]);
    }

    public ReadOnlySpan<char> Form(string text, int token) => text.AsSpan(Starts[token], Lengths[token]);

    public bool Has(int token, TokenShape shape) => (Shapes[token] & shape) != 0;

    public string Lemma(string text, int token) =>
        Lemmatizer?.Value.Lemma(text, this, token) ?? text.Substring(Starts[token], Lengths[token]);

    /// <summary>The tokens that share at least one character with a span.</summary>
    public (int First, int Count) TokensIn(TextSpan span)
    {
        var first = Array.BinarySearch(Starts, span.Start);
        if (first < 0)
        {
            first = ~first;
            if (first > 0 && Starts[first - 1] + Lengths[first - 1] > span.Start)
                first--;
        }

        var end = first;
        while (end < Count && Starts[end] < span.End)
            end++;
        return (first, end - first);
    }
}
