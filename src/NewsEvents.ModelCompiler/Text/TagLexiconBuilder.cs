using System.Runtime.InteropServices;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Collects the labels that words have in training sentences into the sections of a <see cref="TagLexicon"/>.</summary>
internal sealed class TagLexiconBuilder
{
    private const int LeastCount = 3;

    /// <summary>A label that a word has less often than once in so many times is taken for a slip.</summary>
    private const int RareShare = 20;

    private readonly SortedDictionary<ulong, int[]> counts = [];

    public void Add(TaggedSentence sentence, int[] labels, int labelCount)
    {
        for (var i = 0; i < labels.Length; i++)
            Add(sentence.Table.Forms[i], labels[i], 1, labelCount);
    }

    /// <summary>Adds a word that a list tells of, as if it had been seen often enough.</summary>
    public void Add(ulong form, int label, int labelCount) => Add(form, label, LeastCount, labelCount);

    /// <summary>Writes the classes of the words that were seen often, and those of the vectors by the words most like them.</summary>
    public void Write(ModelFileWriter writer, string name, VectorSource vectors)
    {
        var classes = Number(counts.Where(static pair => pair.Value.Sum() >= LeastCount).Select(static pair => (pair.Key, SetOf(pair.Value))));
        var kinds = Number(new KinTags(vectors, counts).Kinds());
        var forms = classes.Keys.Union(kinds.Keys).Order().ToList();
        var table = new FingerprintTableBuilder(forms.Count);
        var entries = new ushort[table.Size];
        foreach (var form in forms)
        {
            var slot = table.Add(form);
            if (slot >= 0)
                entries[slot] = (ushort)((kinds.GetValueOrDefault(form) << 8) | classes.GetValueOrDefault(form));
        }

        writer.Add(name + "/words", table.ToBytes());
        writer.Add(name + "/classes", MemoryMarshal.AsBytes<ushort>(entries).ToArray());
    }

    /// <summary>Adds a word that was seen with a label so many times.</summary>
    public void Add(ulong form, int label, int count, int labelCount)
    {
        if (!counts.TryGetValue(form, out var ofWord))
            counts[form] = ofWord = new int[labelCount];
        ofWord[label] += count;
    }

    /// <summary>Numbers the commonest groups from 1; words of the others have no number.</summary>
    private static Dictionary<ulong, byte> Number(IEnumerable<(ulong Form, ulong Group)> words)
    {
        var byForm = words.DistinctBy(static word => word.Form).ToList();
        var numbers = byForm
            .GroupBy(static word => word.Group)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key)
            .Take(byte.MaxValue)
            .Select(static (group, number) => (group.Key, Number: (byte)(number + 1)))
            .ToDictionary(static pair => pair.Key, static pair => pair.Number);
        return byForm.Where(word => numbers.ContainsKey(word.Group)).ToDictionary(static word => word.Form, word => numbers[word.Group]);
    }

    private static ulong SetOf(int[] counts)
    {
        var set = 0UL;
        var sum = counts.Sum();
        for (var label = 0; label < counts.Length; label++)
        {
            if (counts[label] * RareShare > sum)
                set |= 1UL << label;
        }

        return set;
    }
}
