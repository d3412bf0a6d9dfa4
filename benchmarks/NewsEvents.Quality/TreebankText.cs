using System.Globalization;
using System.Text;

namespace NewsEvents.Quality;

/// <summary>The plain text of a CoNLL-U file, character for character as the scorer derives it.</summary>
internal static class TreebankText
{
    public static string Read(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var sentence = new StringBuilder();
        var paragraph = false;
        var space = false;
        var until = 0;
        foreach (var line in lines)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                paragraph = true;
            }
            else if (line.Length == 0)
            {
                Flush(text, sentence, paragraph);
                if (space)
                    sentence.Append(' ');
                (paragraph, until) = (false, 0);
            }
            else if (line[0] != '#' && Form(line, ref until, out var spaceAfter) is { } form)
            {
                sentence.Append(form);
                if (spaceAfter)
                    sentence.Append(' ');
                space = spaceAfter;
            }
        }

        Flush(text, sentence, paragraph);
        return text.ToString().TrimEnd(' ') + "\n";
    }

    // What stands in the buffer begins with the blank that the sentence before may have left.
    private static void Flush(StringBuilder text, StringBuilder sentence, bool paragraph)
    {
        var words = sentence.ToString();
        sentence.Clear();
        var body = words.Trim(' ');
        if (body.Length == 0)
            return;
        if (text.Length > 0)
            text.Append(paragraph ? "\n\n" : words[0] == ' ' ? " " : "");
        text.Append(body);
    }

    private static string? Form(string line, ref int until, out bool spaceAfter)
    {
        var cells = line.Split('\t');
        spaceAfter = false;
        if (cells[0].Contains('.', StringComparison.Ordinal))
            return null;
        var hyphen = cells[0].IndexOf('-', StringComparison.Ordinal);
        if (hyphen >= 0)
            until = int.Parse(cells[0].AsSpan(hyphen + 1), CultureInfo.InvariantCulture);
        else if (int.Parse(cells[0], CultureInfo.InvariantCulture) <= until)
            return null;
        spaceAfter = Array.IndexOf(cells[9].Split('|'), "SpaceAfter=No") < 0;
        return cells[1];
    }
}
