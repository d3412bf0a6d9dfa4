using System.Text;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Paragraphs of a treebank as running text, in the tokens that the pipeline finds in it.</summary>
internal sealed class SentenceCorpus(TokenLexicons lexicons)
{
    private readonly Tokenizer tokenizer = new(lexicons);
    private readonly StringBuilder builder = new();
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

    /// <summary>Whether a sentence ends with a token.</summary>
    public bool EndsSentence(int token) => ends[token];

    /// <summary>Groups sentences into the paragraphs that they stand in.</summary>
    public static IEnumerable<List<ConlluSentence>> Group(IEnumerable<ConlluSentence> sentences)
    {
        var paragraph = new List<ConlluSentence>();
        var document = "";
        foreach (var sentence in sentences)
        {
            if (paragraph.Count > 0 && (sentence.OpensParagraph || sentence.Document != document))
            {
                yield return paragraph;
                paragraph = [];
            }

            document = sentence.Document;
            paragraph.Add(sentence);
        }

        if (paragraph.Count > 0)
            yield return paragraph;
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="paragraph">Its sentences.</param>
    /// <param name="letterCase">How to write each word.</param>
    /// <param name="space">Tells what to write for each blank.</param>
    public void Add(IReadOnlyList<ConlluSentence> paragraph, Func<string, string> letterCase, Func<char> space)
    {
        var start = builder.Length;
        var spaceAfter = false;
        foreach (var sentence in paragraph)
        {
            var first = builder.Length + (spaceAfter ? 1 : 0);
            foreach (var word in sentence.Words)
            {
                if (spaceAfter)
                    builder.Append(space());
                builder.Append(letterCase(word.Form));
                spaceAfter = word.SpaceAfter;
            }

            sentences.Add(TextSpan.FromBounds(first, builder.Length));
        }

        blocks.Add(TextSpan.FromBounds(start, builder.Length));
        builder.Append("\n\n");
    }

    /// <summary>Finds the tokens of all that was added.</summary>
    public void Complete()
    {
        Text = builder.ToString();
        foreach (var block in blocks)
        {
            var first = Tokens.Count;
            tokenizer.Tokenize(Text, block, Tokens);
            if (Tokens.Count > first)
                paragraphs.Add((first, Tokens.Count));
        }

        ends = new bool[Tokens.Count];
        var sentence = 0;
        for (var token = 0; token < ends.Length; token++)
        {
            while (sentence < sentences.Count && sentences[sentence].End < Tokens.End(token))
                sentence++;
            ends[token] = sentence < sentences.Count && sentences[sentence].End == Tokens.End(token);
        }
    }
}
