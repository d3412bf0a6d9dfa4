namespace NewsEvents.ModelCompiler.Text;

/// <summary>Reads the names of relations.</summary>
internal static class RelationNames
{
    private static readonly Dictionary<string, DependencyRelation> Relations =
        Enum.GetValues<DependencyRelation>().ToDictionary(relation => relation.ToUniversalName(), StringComparer.Ordinal);

    /// <summary>The relation of a name such as "nsubj:pass"; that of the name without subtype where the subtype is not told apart.</summary>
    public static DependencyRelation Of(string name) =>
        Relations.TryGetValue(name, out var relation) ? relation : Relations.GetValueOrDefault(name.Split(':')[0]);
}
