using System.Text;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Paragraphs of a treebank as running text, in the tokens that the pipeline finds in it.</summary>
internal sealed class SentenceCorpus
{
    private readonly StringBuilder builder = new();
    private readonly Random random = new(17);
    private readonly List<TextSpan> blocks = [];
    private readonly List<TextSpan> sentences = [];
    private readonly List<(int First, int End)> paragraphs = [];
    private bool[] ends = [];

    public string Text { get; private set; } = "";

    public TokenBuffer Tokens { get; } = new();

    /// <summary>First token of each paragraph and one past its last.</summary>
    public IReadOnlyList<(int First, int End)> Paragraphs => paragraphs;

    /// <summary>Spans of the sentences.</summary>
    public IReadOnlyList<TextSpan> Sentences => sentences;

    /// <summary>Lays out the paragraphs of a treebank, some of them a second time in another style.</summary>
    /// <param name="treebank">Its sentences.</param>
    /// <param name="lexicons">What the tokenizer runs on.</param>
    /// <param name="copies">The styles that paragraphs are repeated in, in turn; null where one is not.</param>
    public static SentenceCorpus Create(IEnumerable<ConlluSentence> treebank, TokenLexicons lexicons, params ParagraphStyle?[] copies)
    {
        var corpus = new SentenceCorpus();
        var number = 0;
        foreach (var paragraph in Group(treebank))
        {
            corpus.Add(paragraph, ParagraphStyle.Plain);
            if (copies.Length > 0 && copies[number++ % copies.Length] is { } style)
                corpus.Add(paragraph, style);
        }

        corpus.Complete(new Tokenizer(lexicons));
        return corpus;
    }

    /// <summary>Whether a sentence ends with a token.</summary>
    public bool EndsSentence(int token) => ends[token];

    private static IEnumerable<List<ConlluSentence>> Group(IEnumerable<ConlluSentence> treebank)
    {
        var paragraph = new List<ConlluSentence>();
        foreach (var sentence in treebank)
        {
            if (paragraph.Count > 0 && (sentence.OpensParagraph || sentence.Document != paragraph[0].Document))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(sentence);
        }

        if (paragraph.Count > 0)
            yield return paragraph;
    }

    private void Add(List<ConlluSentence> paragraph, ParagraphStyle style)
    {
        var start = builder.Length;
        var blank = "";
        foreach (var sentence in paragraph)
        {
            if (blank.Length > 0 && builder[^1] is '.' or '!' or '?' or '"' or '”' && Happens(style.MissingBlanks))
                blank = "";
            var first = builder.Length + blank.Length;
            foreach (var word in sentence.Words)
            {
                builder.Append(blank).Append(style.Write(word.Form));
                blank = !word.SpaceAfter ? "" : Happens(style.LineBreaks) ? "\n" : " ";
            }

            sentences.Add(TextSpan.FromBounds(first, builder.Length));
        }

        blocks.Add(TextSpan.FromBounds(start, builder.Length));
        builder.Append("\n\n");
    }

    private bool Happens(double share) => share > 0 && random.NextDouble() < share;

    private void Complete(Tokenizer tokenizer)
    {
        Text = builder.ToString();
        foreach (var block in blocks)
        {
            var first = Tokens.Count;
            tokenizer.Tokenize(Text, block, Tokens);
            if (Tokens.Count > first)
                paragraphs.Add((first, Tokens.Count));
        }

        var sentenceEnds = sentences.Select(static sentence => sentence.End).ToHashSet();
        ends = new bool[Tokens.Count];
        for (var token = 0; token < ends.Length; token++)
            ends[token] = sentenceEnds.Contains(Tokens.End(token));
    }
}
