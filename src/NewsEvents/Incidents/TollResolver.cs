using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsEvents.Incidents;

/// <summary>Settles the toll of one incident from all that its mentions say, by the conventions of the readme.</summary>
internal sealed class TollResolver(IncidentContext context)
{
    private const int TollOfMore = 20;
    private const int LeastStated = 2;

    // Never added to: most kinds of harm are in no incident.
    private static readonly List<CasualtyMention> None = [];

    /// <summary>The count of one kind; null where nothing is said.</summary>
    public CasualtyCount? Resolve(IncidentCluster cluster, CasualtyKind kind)
    {
        var claims = Sided(cluster, Claims(cluster, Harm(kind)), kind);
        if (kind == CasualtyKind.PerpetratorsKilled && claims.TrueForAll(static claim => claim.Qualifier == CountQualifier.Vague))
            return SuicideReader.Read(context, cluster) ?? Settle(claims, kind);
        if (kind != CasualtyKind.Injured)
            return Settle(claims, kind);

        var killed = Claims(cluster, HarmKind.Killed);
        var injured = Settle(claims, kind);
        return WithStruck(injured, Living(Claims(cluster, HarmKind.Struck), killed), killed);
    }

    /// <summary>Every statement of a figure, in text order; a plural without a number says nothing beside a figure.</summary>
    public ImmutableArray<CasualtyClaim> AllClaims(IncidentCluster cluster)
    {
        var figured = 0;
        foreach (var mention in cluster.Mentions)
        {
            foreach (var casualty in mention.Casualties)
                figured |= casualty.IsBarePlural ? 0 : 1 << (int)casualty.Kind;
        }

        var told = context.Scratch.List<CasualtyMention>();
        foreach (var mention in cluster.Mentions)
        {
            foreach (var casualty in mention.Casualties)
            {
                if (casualty.Kind != HarmKind.Struck && !(casualty.IsDefinite && casualty.IsIndividual) && !(casualty.IsBarePlural && (figured & (1 << (int)casualty.Kind)) != 0))
                    Insert(told, casualty);
            }
        }

        if (told.Count == 0)
            return [];
        var claims = new CasualtyClaim[told.Count];
        for (var i = 0; i < claims.Length; i++)
            claims[i] = ToClaim(told[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(claims);
    }

    /// <summary>Every statement that may give the count of one kind, and whether the count rests on it.</summary>
    /// <param name="cluster">The incident.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="count">The count that was settled; null where none was.</param>
    public IEnumerable<(CasualtyMention Claim, ReadingVerdict Verdict)> Readings(IncidentCluster cluster, CasualtyKind kind, CasualtyCount? count)
    {
        var sided = Sided(cluster, Claims(cluster, Harm(kind)), kind);
        var hit = kind == CasualtyKind.Injured ? HarmKind.Struck : Harm(kind);
        return cluster.Mentions.SelectMany(static mention => mention.Casualties)
            .Where(claim => claim.Kind == Harm(kind) || claim.Kind == hit || sided.Contains(claim))
            .OrderBy(static claim => claim.Range.First)
            .Select(claim => (claim, !claim.IsCumulative && claim.Kind == Harm(kind) && !sided.Contains(claim) ? ReadingVerdict.AttackersSide : Verdict(claim, count)));
    }

    private ReadingVerdict Verdict(CasualtyMention claim, CasualtyCount? count)
    {
        if (claim.IsCumulative)
            return ReadingVerdict.Cumulative;
        if (count?.Evidence.Span == context.Span(claim.Range.First, claim.Range.End))
            return ReadingVerdict.Chosen;
        if (claim.IsDefinite && claim.IsIndividual)
            return ReadingVerdict.PointsBack;
        if (claim.Qualifier == CountQualifier.Vague)
            return ReadingVerdict.Vague;
        if (count is not null && (claim.Minimum == count.Minimum || (claim.Maximum == count.Maximum && claim.Maximum is not null)))
            return ReadingVerdict.Supports;
        if (claim.IsSubset || claim.IsIndividual)
            return ReadingVerdict.PartOfFigure;
        return claim.Stance == ClaimStance.Perpetrator ? ReadingVerdict.PerpetratorClaim : ReadingVerdict.Superseded;
    }

    private static List<CasualtyMention> Claims(IncidentCluster cluster, HarmKind kind) =>
        Among(cluster, kind) ?? None;

    /// <summary>The claims of one kind in text order, those at one place in the order of the mentions; null where there are none.</summary>
    private static List<CasualtyMention>? Among(IncidentCluster cluster, HarmKind kind)
    {
        List<CasualtyMention>? claims = null;
        foreach (var mention in cluster.Mentions)
        {
            foreach (var claim in mention.Casualties)
            {
                if (claim.Kind == kind && !claim.IsCumulative)
                    Insert(claims ??= [], claim);
            }
        }

        return claims;
    }

    // Mentions come in text order but for few, so that the place is near the end.
    private static void Insert(List<CasualtyMention> claims, CasualtyMention claim)
    {
        var at = claims.Count;
        while (at > 0 && claims[at - 1].Range.First > claim.Range.First)
            at--;
        claims.Insert(at, claim);
    }

    /// <summary>Dead fighters told apart from other dead are the attackers' own, unless the incident was an operation against them.</summary>
    private List<CasualtyMention> Sided(IncidentCluster cluster, List<CasualtyMention> claims, CasualtyKind kind)
    {
        if (kind is not (CasualtyKind.Killed or CasualtyKind.PerpetratorsKilled) || !IsAttack(cluster))
            return claims;
        var killed = kind == CasualtyKind.Killed ? claims : Claims(cluster, HarmKind.Killed);
        if (!killed.Exists(static claim => claim.AreFighters) || !killed.Exists(claim => !claim.AreFighters && claim.Qualifier != CountQualifier.Vague))
            return claims;
        return kind == CasualtyKind.Killed ? claims.FindAll(claim => !claim.AreFighters) : [.. claims, .. killed.FindAll(claim => claim.AreFighters)];
    }

    private bool IsAttack(IncidentCluster cluster) =>
        cluster.Type is { } type
        && (type == IncidentType.Bombing || (context.Lexicons.IsArmed(type) && type != IncidentType.Airstrike && type != IncidentType.DroneStrike));

    private static HarmKind Harm(CasualtyKind kind) => kind switch
    {
        CasualtyKind.Killed => HarmKind.Killed,
        CasualtyKind.Injured => HarmKind.Injured,
        CasualtyKind.Missing => HarmKind.Missing,
        CasualtyKind.Abducted => HarmKind.Abducted,
        CasualtyKind.Detained => HarmKind.Detained,
        CasualtyKind.Displaced => HarmKind.Displaced,
        _ => HarmKind.PerpetratorsKilled,
    };

    private static CasualtyKind? Kind(HarmKind kind) => kind switch
    {
        HarmKind.Killed => CasualtyKind.Killed,
        HarmKind.Injured => CasualtyKind.Injured,
        HarmKind.Missing => CasualtyKind.Missing,
        HarmKind.Abducted => CasualtyKind.Abducted,
        HarmKind.Detained => CasualtyKind.Detained,
        HarmKind.Displaced => CasualtyKind.Displaced,
        HarmKind.PerpetratorsKilled => CasualtyKind.PerpetratorsKilled,
        _ => null,
    };

    private CasualtyCount? Settle(List<CasualtyMention> claims, CasualtyKind kind)
    {
        if (claims.Count == 0)
            return null;
        var stated = claims.FindAll(claim => !claim.IsIndividual && claim.Qualifier != CountQualifier.Vague);
        if (stated.Exists(claim => !claim.IsSubset))
            stated.RemoveAll(claim => claim.IsSubset);
        var people = Individuals(claims);
        var best = Stated(stated);
        if (best is { IsRemainder: true } && kind == CasualtyKind.Killed && stated.TrueForAll(static claim => claim.IsRemainder) && IsRightAfterNames(claims, best))
            return Make(best with { Minimum = best.Minimum + people, Maximum = best.Maximum + people }, kind, null);
        if (best is not null && (best.Minimum ?? best.Maximum ?? 0) >= people)
            return Make(best, kind, Disputed(stated, best));
        if (people > 0)
            return MakeIndividuals(claims.Find(claim => claim.IsIndividual) ?? claims[0], kind, people);
        if (best is not null)
            return Make(best, kind, null);
        return Make(claims.Find(claim => !claim.IsDefinite) ?? claims[0], kind, null);
    }

    /// <summary>"The attack killed Ali Hasan. Four others died too": the number adds to those named before it.</summary>
    private bool IsRightAfterNames(List<CasualtyMention> claims, CasualtyMention remainder) =>
        claims.Exists(claim => claim.IsIndividual && !claim.Names.IsEmpty && claim.Range.First < remainder.Range.First
            && context.SentenceOf(remainder.Predicate) - context.SentenceOf(claim.Predicate) == 1);

    /// <summary>The statement that stands: the latest rising toll, else the largest number; of equals the first.</summary>
    private static CasualtyMention? Stated(List<CasualtyMention> stated)
    {
        var toll = stated.FindLast(claim => claim.IsToll && !IsOfMore(claim, stated));
        if (toll is not null)
            return toll;
        CasualtyMention? best = null;
        var hasOthers = stated.Exists(claim => claim.Stance != ClaimStance.Perpetrator);
        foreach (var claim in stated)
        {
            if ((claim.Stance == ClaimStance.Perpetrator && hasOthers) || (claim.IsToll && IsOfMore(claim, stated)))
                continue;
            if (best is null || Size(claim) > Size(best))
                best = claim;
        }

        return best;
    }

    /// <summary>"Kill 30, bringing the toll to 58,000": what is many times the figure of the incident counts a war.</summary>
    private static bool IsOfMore(CasualtyMention toll, List<CasualtyMention> stated) =>
        stated.Exists(claim => !claim.IsToll && !claim.IsSubset && Size(claim) > 0 && Size(toll) > Size(claim) * TollOfMore && Size(claim) >= LeastStated);

    private static long Size(CasualtyMention claim) => claim.Minimum ?? claim.Maximum ?? 0;

    /// <summary>The figure of another named source that contradicts the one that stands; null where none does.</summary>
    private CasualtyMention? Disputed(List<CasualtyMention> stated, CasualtyMention best) =>
        best.IsToll || best.Source is null
            ? null
            : stated.Find(claim => claim.Source is not null && claim.Source != best.Source && claim.Stance != ClaimStance.Perpetrator && Size(claim) > 0
                && Size(claim) != Size(best) && claim.Groups.IsEmpty && claim.Qualifier == CountQualifier.Exact && !claim.IsRemainder && CountsSamePeople(claim, best));

    /// <summary>Whether two figures can be of the same people: of the same noun, or one a bare number.</summary>
    private bool CountsSamePeople(CasualtyMention claim, CasualtyMention other)
    {
        if (claim.Heads.Length > 1 || other.Heads.Length > 1)
            return false;
        return claim.Heads.IsEmpty || other.Heads.IsEmpty || Form(claim) == Form(other);
    }

    private ulong Form(CasualtyMention claim) => context.Tokens.Forms[claim.Heads[0].End - 1];

    /// <summary>How many people are told one by one: by name, or as new persons of one sentence.</summary>
    private static long Individuals(List<CasualtyMention> claims)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var most = 0L;
        foreach (var claim in claims)
        {
            if (!claim.IsIndividual)
                continue;
            names.UnionWith(claim.Names);
            most = Math.Max(most, claim.Minimum ?? 0);
        }

        return Math.Max(most, names.Count);
    }

    /// <summary>
    /// Statements about people who were hit and are not among the named dead.
    /// </summary>
    private static List<CasualtyMention> Living(List<CasualtyMention> hurt, List<CasualtyMention> killed)
    {
        if (killed.Count == 0)
            return hurt;
        var dead = killed.SelectMany(claim => claim.Names).ToHashSet(StringComparer.Ordinal);
        return hurt.FindAll(claim => claim.Names.IsEmpty || !claim.Names.All(dead.Contains));
    }

    /// <summary>People hit who are not among the dead were injured.</summary>
    private CasualtyCount? WithStruck(CasualtyCount? injured, List<CasualtyMention> struck, List<CasualtyMention> killed)
    {
        if (struck.Count == 0)
            return injured;
        var dead = Settle(killed, CasualtyKind.Killed);
        var hit = Settle(struck, CasualtyKind.Injured);
        if (hit?.Minimum is not { } number)
            return injured;
        var left = number - (dead?.Minimum ?? 0);
        if (left <= 0 || left <= (injured?.Minimum ?? 0))
            return injured;
        return new CasualtyCount(CasualtyKind.Injured, hit.Qualifier, hit.Evidence)
        {
            Minimum = left,
            Maximum = hit.Maximum is null ? null : Math.Max(left, hit.Maximum.Value - (number - left)),
        };
    }

    private CasualtyCount Make(CasualtyMention claim, CasualtyKind kind, CasualtyMention? rival)
    {
        var minimum = claim.Minimum;
        var maximum = claim.Maximum;
        var qualifier = claim.Qualifier;
        if (rival is not null)
        {
            minimum = Math.Min(Size(rival), Size(claim));
            maximum = Math.Max(Size(rival), Size(claim));
            qualifier = CountQualifier.Range;
        }

        return ToCount(claim with { Minimum = minimum, Maximum = maximum, Qualifier = qualifier }, kind, Evidence(claim, kind));
    }

    /// <summary>What a claim says by itself.</summary>
    public static CasualtyCount ToCount(CasualtyMention claim, CasualtyKind kind, Evidence evidence) => new(kind, claim.Qualifier, evidence)
    {
        Minimum = Counts.Clamp(claim.Minimum),
        Maximum = Counts.Clamp(claim.Maximum),
        Word = claim.Qualifier == CountQualifier.Vague ? claim.Word : null,
        Groups = claim.Groups,
    };

    private CasualtyCount MakeIndividuals(CasualtyMention claim, CasualtyKind kind, long people) =>
        new(kind, CountQualifier.Exact, Evidence(claim, kind)) { Minimum = Counts.Clamp(people), Maximum = Counts.Clamp(people) };

    private Evidence Evidence(CasualtyMention claim, CasualtyKind kind) =>
        context.Evidence(FieldNames.Of(kind), claim.Range.First, claim.Range.End);

    private CasualtyClaim ToClaim(CasualtyMention mention) => new(
        Kind(mention.Kind) ?? CasualtyKind.Injured,
        Counts.Clamp(mention.Minimum),
        Counts.Clamp(mention.Maximum),
        mention.Qualifier,
        mention.Word,
        mention.Source,
        mention.Stance,
        context.Span(mention.Range.First, mention.Range.End),
        context.Words(mention.Range.First, mention.Range.End));
}
