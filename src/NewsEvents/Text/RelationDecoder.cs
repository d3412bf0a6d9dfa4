namespace NewsEvents.Text;

/// <summary>Chooses the relation of each token to its head, so that no head has two subjects; reused, not thread-safe.</summary>
internal sealed class RelationDecoder
{
    private static readonly int RelationCount = Enum.GetValues<DependencyRelation>().Length;

    /// <summary>The subject of each head; 0 where it has none.</summary>
    private int[] subjects = [];

    /// <summary>Chooses the relations.</summary>
    /// <param name="scores">Row of <paramref name="stride"/> entries a token, a column a relation.</param>
    /// <param name="stride">Distance of rows.</param>
    /// <param name="heads">Head of each token, entry 0 being the root.</param>
    /// <param name="relations">Relation of each token; entry 0 is not used.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, ReadOnlySpan<int> heads, Span<DependencyRelation> relations)
    {
        if (subjects.Length < heads.Length)
            subjects = new int[heads.Length];
        subjects.AsSpan(0, heads.Length).Clear();
        for (var token = 1; token < heads.Length; token++)
        {
            relations[token] = heads[token] == 0 ? DependencyRelation.Root : Best(Row(scores, stride, token), maySubject: true);
            if (IsSubject(relations[token]))
                TakeSubject(scores, stride, token, heads[token], relations);
        }
    }

    /// <summary>Gives a head its subject; of two, the surer one stays and the other becomes what else it may be.</summary>
    private void TakeSubject(ReadOnlySpan<float> scores, int stride, int token, int head, Span<DependencyRelation> relations)
    {
        var other = subjects[head];
        subjects[head] = token;
        if (other == 0)
            return;
        var loser = Sureness(Row(scores, stride, token), relations[token]) > Sureness(Row(scores, stride, other), relations[other]) ? other : token;
        subjects[head] = loser == other ? token : other;
        relations[loser] = Best(Row(scores, stride, loser), maySubject: false);
    }

    private static ReadOnlySpan<float> Row(ReadOnlySpan<float> scores, int stride, int token) => scores.Slice(token * stride, RelationCount);

    /// <summary>How much better a token does as subject than as anything else.</summary>
    private static float Sureness(ReadOnlySpan<float> scores, DependencyRelation subject) =>
        scores[(int)subject] - scores[(int)Best(scores, maySubject: false)];

    private static DependencyRelation Best(ReadOnlySpan<float> scores, bool maySubject)
    {
        var best = DependencyRelation.Unspecified;
        for (var relation = DependencyRelation.AdjectivalClause; (int)relation < scores.Length; relation++)
        {
            if (scores[(int)relation] > scores[(int)best] && (maySubject || !IsSubject(relation)))
                best = relation;
        }

        return best;
    }

    private static bool IsSubject(DependencyRelation relation) =>
        relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveNominalSubject;
}
