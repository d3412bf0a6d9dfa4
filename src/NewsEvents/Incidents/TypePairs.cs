using NewsEvents.Models;

namespace NewsEvents.Incidents;

/// <summary>Numbers the types of incidents, and their pairs without order, so that each can be a feature.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TypePairs
{
    private readonly Dictionary<IncidentType, int> numbers = [];
    private readonly int[] familyOfType;
    private readonly string[] families;

    /// <param name="types">The lexicon of types.</param>
    public TypePairs(Lexicon types)
    {
        for (var row = 0; row < types.Rows; row++)
            numbers.Add(new IncidentType(types.Cell(row, 0)), row);
        families = [.. Enumerable.Range(0, types.Rows).Select(row => FamilyOf(types, row)).Distinct().Order(StringComparer.Ordinal)];
        familyOfType = [.. Enumerable.Range(0, types.Rows).Select(row => Array.IndexOf(families, FamilyOf(types, row)))];
        Names = [.. numbers.OrderBy(static type => type.Value).Select(static type => type.Key.Name)];
    }

    /// <summary>The names of the types in the order of their numbers.</summary>
    public string[] Names { get; }

    /// <summary>The number of a type; -1 for one that is not in the lexicon.</summary>
    public int Find(IncidentType type) => numbers.TryGetValue(type, out var number) ? number : -1;

    /// <summary>The names of the families.</summary>
    public IReadOnlyList<string> Families => families;

    /// <summary>The number of the family of a type; -1 for a type that is not in the lexicon.</summary>
    public int Family(IncidentType type) => Find(type) is var number and >= 0 ? familyOfType[number] : -1;

    /// <summary>The numbers of a pair of types, and of the pair of their families; -1 where a type is not in the lexicon.</summary>
    public (int Types, int Families) Find(IncidentType one, IncidentType other)
    {
        var (a, b) = (Find(one), Find(other));
        return a < 0 || b < 0 ? (-1, -1) : (Pair(a, b), PairCount(Names.Length) + Pair(familyOfType[a], familyOfType[b]));
    }

    /// <summary>The names of all pairs in the order of their numbers.</summary>
    public IEnumerable<string> PairNames() => PairNames("types", Names).Concat(PairNames("families", families));

    /// <summary>Arrests come with every kind of incident, raids with few, so that they are no family here.</summary>
    private static string FamilyOf(Lexicon types, int row) => types.Cell(row, 0) == IncidentType.Detention.Name ? types.Cell(row, 0) : types.Cell(row, 1);

    private static int PairCount(int count) => count * (count + 1) / 2;

    private static int Pair(int one, int other) => one > other ? PairCount(one) + other : PairCount(other) + one;

    private static IEnumerable<string> PairNames(string kind, string[] names)
    {
        for (var a = 0; a < names.Length; a++)
        {
            for (var b = 0; b <= a; b++)
                yield return $"{kind}.{names[a]}.{names[b]}";
        }
    }
}
