using NewsEvents.Models;

namespace NewsEvents.Reading;

/// <summary>Phrases of a lexicon, keyed by the words that <see cref="WordScanner"/> sees, with a number each.</summary>
internal sealed class PhraseSet
{
    private const int Beginning = -1;
    private readonly Dictionary<ulong, int> values = [];

    /// <summary>Takes the phrases of a lexicon; the number of a row comes from its second column.</summary>
    public PhraseSet(Lexicon lexicon, Func<string, int> valueOf)
    {
        for (var row = 0; row < lexicon.Rows; row++)
        {
            var value = lexicon.Columns > 1 ? valueOf(lexicon.Cell(row, 1)) : 0;
            foreach (var form in lexicon.Cell(row, 0).Split('|'))
                Add(form, value);
        }
    }

    /// <summary>The number of a one-word phrase; -1 where it is none.</summary>
    public int Find(ulong form) =>
        values.TryGetValue(FormHash.Combine(FormHash.Empty, form), out var value) ? value : -1;

    public bool Contains(ulong form) => Find(form) >= 0;

    /// <summary>The number of the longest phrase that starts at a word; -1 where none does.</summary>
    public int Match(List<LineWord> words, int start, out int length)
    {
        var best = -1;
        length = 0;
        var hash = FormHash.Empty;
        for (var i = start; i < words.Count; i++)
        {
            hash = FormHash.Combine(hash, words[i].Form);
            if (!values.TryGetValue(hash, out var value))
                break;
            if (value == Beginning)
                continue;
            best = value;
            length = i - start + 1;
        }

        return best;
    }

    private void Add(string form, int value)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(form, new TextSpan(0, form.Length), words, int.MaxValue);
        var hash = FormHash.Empty;
        for (var i = 0; i < words.Count; i++)
        {
            hash = FormHash.Combine(hash, words[i].Form);
            if (i == words.Count - 1)
                values[hash] = value;
            else
                values.TryAdd(hash, Beginning);
        }
    }
}
