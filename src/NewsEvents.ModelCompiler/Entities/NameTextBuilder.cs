using System.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Builds documents from lines of a token and its IOB2 tag.</summary>
internal sealed class NameTextBuilder(Func<string, int> typeOf, int groupSize, NameScheme scheme)
{
    private readonly List<NameText> documents = [];
    private readonly StringBuilder text = new();
    private readonly List<(TextSpan Span, int Type)> names = [];
    private bool isMarked;
    private int sentences;
    private (int Start, int End, int Type) open = (-1, -1, -1);

    public void Add(string line)
    {
        if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
        {
            CloseDocument();
            isMarked = true;
        }
        else if (line.Length == 0)
        {
            CloseSentence();
            if (!isMarked && ++sentences % groupSize == 0)
                CloseDocument();
        }
        else
        {
            var parts = line.Split('\t');
            AddToken(parts[0], parts[^1]);
        }
    }

    public IReadOnlyList<NameText> Finish()
    {
        CloseDocument();
        return documents;
    }

    private void AddToken(string form, string tag)
    {
        if (text.Length > 0 && text[^1] != '\n')
            text.Append(' ');
        var start = text.Length;
        text.Append(form);
        if (tag.StartsWith("I-", StringComparison.Ordinal) && open.Start >= 0)
        {
            open.End = text.Length;
            return;
        }

        CloseName();
        var type = tag.Length > 2 ? typeOf(tag[2..]) : -1;
        if (tag.Length > 2)
            open = (start, text.Length, type);
    }

    private void CloseName()
    {
        if (open.Start >= 0 && open.Type >= 0)
            names.Add((TextSpan.FromBounds(open.Start, open.End), open.Type));
        open = (-1, -1, -1);
    }

    private void CloseSentence()
    {
        CloseName();
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    private void CloseDocument()
    {
        CloseSentence();
        if (text.Length > 0)
            documents.Add(new NameText(text.ToString(), [.. names], scheme));
        text.Clear();
        names.Clear();
    }
}
