using System.Text;

namespace NewsEvents.Quality;

/// <summary>A document of a corpus that comes as tokens: one sentence a line in the text made of it.</summary>
internal sealed class TaggedDocument
{
    private readonly StringBuilder builder = new();
    private readonly List<(TextSpan Span, string Form, bool EndsSentence)> tokens = [];
    private string[] tags = [];

    public string Text { get; private set; } = "";

    /// <summary>Whether the corpus marks the start of this document.</summary>
    public bool Marked { get; private set; }

    public static IReadOnlyList<TaggedDocument> Read(IEnumerable<string> lines, int groupSize)
    {
        var documents = new List<TaggedDocument>();
        var current = new TaggedDocument();
        var sentences = 0;
        var marked = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                current.Close(documents);
                current = new TaggedDocument { Marked = true };
                marked = true;
            }
            else if (line.Length == 0)
            {
                current.EndSentence();
                if (!marked && ++sentences % groupSize == 0)
                {
                    current.Close(documents);
                    current = new TaggedDocument();
                }
            }
            else
            {
                current.Add(line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' ')[0]);
            }
        }

        current.Close(documents);
        return documents;
    }

    /// <summary>Marks all tokens that a span touches, unless one of them is marked already.</summary>
    public void Tag(TextSpan span, string label)
    {
        var first = tokens.FindIndex(token => token.Span.Overlaps(span));
        for (var i = first; i >= 0 && i < tokens.Count && tokens[i].Span.Overlaps(span); i++)
        {
            if (tags[i] == "O")
                tags[i] = (i == first || tokens[i - 1].EndsSentence ? "B-" : "I-") + label;
        }
    }

    public void Write(TextWriter writer)
    {
        if (Marked)
            writer.WriteLine("-DOCSTART-\tO\n");
        for (var i = 0; i < tokens.Count; i++)
        {
            writer.WriteLine($"{tokens[i].Form}\t{tags[i]}");
            if (tokens[i].EndsSentence)
                writer.WriteLine();
        }
    }

    private void Add(string form)
    {
        if (builder.Length > 0 && builder[^1] != '\n')
            builder.Append(' ');
        tokens.Add((new TextSpan(builder.Length, form.Length), form, false));
        builder.Append(form);
    }

    private void EndSentence()
    {
        if (tokens.Count == 0 || tokens[^1].EndsSentence)
            return;
        tokens[^1] = tokens[^1] with { EndsSentence = true };
        builder.Append('\n');
    }

    private void Close(List<TaggedDocument> documents)
    {
        EndSentence();
        Text = builder.ToString();
        tags = new string[tokens.Count];
        Array.Fill(tags, "O");
        if (tokens.Count > 0 || Marked)
            documents.Add(this);
    }
}
