using System.Text;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>A sentence of a treebank laid out as the pipeline would see it, with its tags in the token table.</summary>
internal sealed class TaggedSentence
{
    private TaggedSentence(string text, TokenTable table)
    {
        Text = text;
        Table = table;
    }

    public string Text { get; }

    public TokenTable Table { get; }

    public int Count => Table.Count;

    /// <summary>Lays out the words of a sentence.</summary>
    /// <param name="words">The words; none of them is empty.</param>
    /// <param name="letterCase">How to write each word.</param>
    /// <param name="caseless">Whether case says nothing in it.</param>
    public static TaggedSentence Create(IReadOnlyList<ConlluWord> words, Func<string, string> letterCase, bool caseless)
    {
        var line = new StringBuilder();
        foreach (var word in words)
            line.Append(letterCase(word.Form)).Append(word.SpaceAfter ? " " : "");
        var text = line.ToString();
        var buffer = new TokenBuffer();
        var start = 0;
        foreach (var word in words)
        {
            buffer.Add(text, start, start + word.Form.Length, TokenRole.None);
            start += word.Form.Length + (word.SpaceAfter ? 1 : 0);
        }

        buffer.SentenceStarts.Add(0);
        buffer.SentenceBlocks.Add(TextBlockKind.Paragraph);
        var table = buffer.ToTable();
        table.Shapes[0] |= TokenShape.SentenceStart;
        for (var i = 0; i < words.Count; i++)
        {
            table.Tags[i] = words[i].Tag;
            table.Inflections[i] = Inflections.Of(words[i]);
            if (caseless)
                table.Shapes[i] |= TokenShape.CaselessContext;
        }

        return new TaggedSentence(text, table);
    }
}
