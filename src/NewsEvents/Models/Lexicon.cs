using System.Text;

namespace NewsEvents.Models;

/// <summary>A table of phrases with columns of text, compiled from one file of data/lexicons.</summary>
/// <remarks>Sections: "NAME/phrases" (a <see cref="PhraseTable"/>) and "NAME/cells" (counts, lengths, UTF-8). Immutable.</remarks>
internal sealed class Lexicon
{
    private readonly PhraseTable phrases;
    private readonly string[] cells;

    public Lexicon(ModelFile file, string name)
    {
        Name = name;
        phrases = new PhraseTable(file.Section(name + "/phrases"));
        var section = file.Section(name + "/cells");
        var header = section.As<int>();
        Rows = header[0];
        Columns = header[1];
        cells = new string[Rows * Columns];
        var text = section.Bytes[(8 + (cells.Length * 4))..];
        for (var i = 0; i < cells.Length; i++)
        {
            var length = header[2 + i];
            cells[i] = length == 0 ? "" : string.Intern(Encoding.UTF8.GetString(text[..length]));
            text = text[length..];
        }
    }

    public string Name { get; }

    public int Rows { get; }

    /// <summary>Number of columns; column 0 is the phrase as written in the source.</summary>
    public int Columns { get; }

    public string Cell(int row, int column) => cells[(row * Columns) + column];

    /// <summary>The row of the longest phrase that starts at a token; -1 where none does.</summary>
    public int Match(ReadOnlySpan<ulong> forms, int start, int end, out int length) =>
        phrases.TryMatchLongest(forms, start, end, out length, out var row) ? row : -1;

    /// <summary>The row of a one-token phrase; -1 where there is none.</summary>
    public int Find(ulong form) =>
        phrases.TryGet(FormHash.Combine(FormHash.Empty, form), out var row) && row >= 0 ? row : -1;

    public bool Contains(ulong form) => Find(form) >= 0;
}
