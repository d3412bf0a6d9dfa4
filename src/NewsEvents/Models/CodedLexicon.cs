using System.Globalization;

namespace NewsEvents.Models;

/// <summary>A lexicon whose second column names a code and whose third, where there is one, holds a number; both read once.</summary>
internal sealed class CodedLexicon<TCode>
    where TCode : struct, Enum
{
    private readonly Lexicon lexicon;
    private readonly TCode[] codes;
    private readonly long[] values;

    public CodedLexicon(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        codes = new TCode[lexicon.Rows];
        values = new long[lexicon.Rows];
        for (var row = 0; row < codes.Length; row++)
        {
            if (!Enum.TryParse(lexicon.Cell(row, 1), out codes[row]))
                throw new ModelFormatException($"Lexicon '{lexicon.Name}' has an unknown code '{lexicon.Cell(row, 1)}'.");
            if (lexicon.Columns > 2 && long.TryParse(lexicon.Cell(row, 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
                values[row] = value;
        }
    }

    public TCode Code(int row) => codes[row];

    public long Value(int row) => values[row];

    public string Cell(int row, int column) => lexicon.Cell(row, column);

    /// <summary>The row of the longest phrase that starts at a token; -1 where none does.</summary>
    public int Match(ReadOnlySpan<ulong> forms, int start, int end, out int length) =>
        lexicon.Match(forms, start, end, out length);

    /// <summary>The row of a one-token phrase; -1 where there is none.</summary>
    public int Find(ulong form) => lexicon.Find(form);
}
