namespace NewsEvents.Text;

/// <summary>The trees of a document, each made when it is first asked for; thread-safe.</summary>
internal sealed class SyntaxTable(string text, TokenTable table, Lazy<Parser> parser)
{
    private readonly SentenceTree?[] trees = new SentenceTree?[table.SentenceCount];

    /// <summary>The tree of a sentence.</summary>
    public SentenceTree Tree(int sentence)
    {
        // Two threads may both parse it; they come to the same tree.
        if (Volatile.Read(ref trees[sentence]) is { } known)
            return known;
        var tree = parser.Value.Parse(text, table, sentence);
        Volatile.Write(ref trees[sentence], tree);
        return tree;
    }

    /// <summary>The head of a token; -1 where it is the root of its sentence.</summary>
    public int Head(int token)
    {
        var first = table.SentenceStarts[table.SentenceOfToken[token]];
        var head = Tree(table.SentenceOfToken[token]).Heads[token - first];
        return head < 0 ? -1 : first + head;
    }

    /// <summary>How a token depends on its head.</summary>
    public DependencyRelation Relation(int token)
    {
        var sentence = table.SentenceOfToken[token];
        return Tree(sentence).Relations[token - table.SentenceStarts[sentence]];
    }
}
