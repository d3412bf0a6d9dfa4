namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What stands around a word in the dependency tree.</summary>
internal static class Syntax
{
    private const int LongestPath = 4;

    public static string Lemma(Token token) => token.Lemma.ToLowerInvariant();

    /// <summary>The verb or noun that a word depends on, and how.</summary>
    public static IEnumerable<string> Governor(Report report, Token token)
    {
        var head = Effective(token);
        yield return "r=" + head.Relation;
        if (head.Head is not { } governor)
            yield break;
        yield return $"g={Lemma(governor)}|{head.Relation}";
        foreach (var marker in Markers(report, head))
            yield return $"p={Lemma(marker)}|{Lemma(governor)}";
        if (governor.Head is { } above)
            yield return $"gg={Lemma(governor)}|{governor.Relation}|{Lemma(above)}";
    }

    /// <summary>The prepositions of a word.</summary>
    public static IEnumerable<Token> Markers(Report report, Token token) =>
        report.Dependents[token.Index].Where(dependent => dependent.Relation == DependencyRelation.CaseMarker);

    /// <summary>A conjunct has the role of the first of its row.</summary>
    public static Token Effective(Token token)
    {
        while (token.Relation == DependencyRelation.Conjunct && token.Head is { } head)
            token = head;
        return token;
    }

    /// <summary>The relations from a word up to the nearest trigger above it, and that trigger; null where none is near.</summary>
    public static (string Path, Trigger Trigger)? PathToTrigger(IReadOnlyDictionary<int, Trigger> triggers, Token token)
    {
        var path = "";
        var at = Effective(token);
        for (var steps = 0; steps < LongestPath && at.Head is { } above; steps++)
        {
            path += at.Relation + "/";
            if (triggers.TryGetValue(above.Index, out var trigger))
                return (path, trigger);
            at = above;
        }

        return null;
    }

    public static bool IsArgument(DependencyRelation relation) =>
        relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveNominalSubject or DependencyRelation.DirectObject
            or DependencyRelation.Oblique or DependencyRelation.ObliqueAgent;
}
