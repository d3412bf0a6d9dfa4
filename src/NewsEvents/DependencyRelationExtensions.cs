namespace NewsEvents;

/// <summary>The written form of dependency relations.</summary>
public static class DependencyRelationExtensions
{
    private static readonly string[] Names =
    [
        "dep", "root", "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "clf", "compound",
        "compound:prt", "conj", "cop", "csubj", "csubj:pass", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj",
        "list", "mark", "nmod", "nmod:poss", "nsubj", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "orphan", "parataxis", "punct",
        "reparandum", "vocative", "xcomp",
    ];

    /// <summary>The relation as Universal Dependencies writes it, such as "nsubj" or "nsubj:pass".</summary>
    /// <param name="relation">The relation.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined relation.</exception>
    public static string ToUniversalName(this DependencyRelation relation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((int)relation, Names.Length, nameof(relation));
        return Names[(int)relation];
    }
}
