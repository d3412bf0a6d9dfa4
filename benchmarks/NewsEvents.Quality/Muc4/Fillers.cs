namespace NewsEvents.Quality.Muc4;

/// <summary>The set fills of slots by the words of a phrase; the words lie in fillers.tsv.</summary>
internal static class Fillers
{
    private static readonly Dictionary<string, List<(string Fill, HashSet<string> Words)>> Slots = Load();

    /// <summary>The fill that the words of a phrase stand for; null where no row has one of them.</summary>
    public static string? Of(string slot, string phrase)
    {
        var words = Words(phrase);
        foreach (var (fill, known) in Slots[slot])
        {
            if (Array.Exists(words, known.Contains))
                return fill;
        }

        return null;
    }

    /// <summary>Whether a whole phrase stands in the rows of a slot.</summary>
    public static bool Has(string slot, string phrase) =>
        Slots[slot].Exists(row => row.Words.Contains(phrase.ToLowerInvariant()));

    public static string[] Words(string phrase) =>
        phrase.ToLowerInvariant().Split([' ', '\n', '\t', ',', '"', '(', ')', '[', ']', '.', '\''], StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, List<(string Fill, HashSet<string> Words)>> Load()
    {
        using var stream = typeof(Fillers).Assembly.GetManifestResourceStream("fillers.tsv")!;
        using var reader = new StreamReader(stream);
        var slots = new Dictionary<string, List<(string Fill, HashSet<string> Words)>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (!slots.TryGetValue(cells[0], out var rows))
                slots[cells[0]] = rows = [];
            rows.Add((cells[1], cells[2].Split('|').ToHashSet(StringComparer.Ordinal)));
        }

        return slots;
    }
}
