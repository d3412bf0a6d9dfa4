namespace NewsEvents.Text;

/// <summary>What the parser sees of a sentence: numbers of embeddings, one entry a token behind that of the root; reused.</summary>
internal sealed class SyntaxInput
{
    /// <summary>Tokens, the root included.</summary>
    public int Count { get; private set; }

    /// <summary>Number of each word's vector; -1 where it has none.</summary>
    public int[] Vectors { get; private set; } = [];

    public int[] Forms { get; private set; } = [];

    public int[] Suffixes { get; private set; } = [];

    public int[] Shapes { get; private set; } = [];

    public int[] Tags { get; private set; } = [];

    public int[] Inflections { get; private set; } = [];

    /// <summary>Makes room for a sentence.</summary>
    public void Resize(int tokens)
    {
        Count = tokens + 1;
        if (Forms.Length >= Count)
            return;
        Vectors = new int[Count];
        Forms = new int[Count];
        Suffixes = new int[Count];
        Shapes = new int[Count];
        Tags = new int[Count];
        Inflections = new int[Count];
    }
}
