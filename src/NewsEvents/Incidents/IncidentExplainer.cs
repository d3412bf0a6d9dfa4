using System.Collections.Immutable;

namespace NewsEvents.Incidents;

/// <summary>Gathers, while the records of an article are made, which readings of each field there were and what became of them.</summary>
internal sealed class IncidentExplainer : IIncidentObserver
{
    private readonly ImmutableArray<IncidentExplanation>.Builder incidents = ImmutableArray.CreateBuilder<IncidentExplanation>();
    private readonly List<FieldReading> unused = [];

    public ArticleExplanation Finish() =>
        new(incidents.ToImmutable(), [.. unused.OrderBy(static reading => reading.Evidence.Span.Start)]);

    /// <summary>Explains one record.</summary>
    public void Add(IncidentContext context, IncidentCluster cluster, Incident incident)
    {
        var readings = new List<FieldReading>();
        readings.AddRange(Ordered(TypeReadings(context, cluster, incident)));
        readings.AddRange(Ordered(DateReadings(context, cluster, incident)));
        readings.AddRange(Ordered(PlaceReadings(context, cluster, incident)));
        var tolls = new TollResolver(context);
        foreach (var kind in Enum.GetValues<CasualtyKind>())
            readings.AddRange(Ordered(CountReadings(context, tolls.Readings(cluster, kind, incident.Count(kind)), incident, kind)));
        readings.AddRange(Ordered(ActorReadings(context, cluster, incident)));
        readings.AddRange(Ordered(TargetReadings(context, cluster, incident)));
        readings.AddRange(incident.Evidence.Where(static evidence => evidence.Field == FieldNames.Weapon)
            .Select(static evidence => new FieldReading(evidence, evidence.Text, ReadingVerdict.Chosen, null)));
        incidents.Add(new IncidentExplanation(incident, [.. readings]));
    }

    /// <summary>Tells which words that may name an incident are in no record.</summary>
    public void AddUnused(IncidentContext context, List<IncidentCluster> clusters, List<IncidentCluster> kept)
    {
        foreach (var cluster in clusters.Except(kept))
            AddDropped(context, cluster);
        var used = clusters.SelectMany(static cluster => cluster.Mentions).SelectMany(static mention => mention.Triggers)
            .SelectMany(static trigger => Enumerable.Range(trigger.Range.First, trigger.Range.Count)).ToHashSet();
        for (var token = 0; token < context.Tokens.Count; token++)
        {
            if (context.Triggers.Row(token) < 0 || used.Contains(token))
                continue;
            var range = new TokenRange(token, token + context.Triggers.Length(token));
            var entry = context.Lexicons.TriggerEntries[context.Triggers.Row(token)];
            var verdict = TriggerFinder.IsMeant(context, range, entry) ? ReadingVerdict.OnlySpokenOf : ReadingVerdict.OtherSense;
            unused.Add(new FieldReading(context.Evidence(FieldNames.Type, range.First, range.End), entry.IsSuppressor ? "none" : entry.Type.Name, verdict, null));
            token = range.End - 1;
        }
    }

    private void AddDropped(IncidentContext context, IncidentCluster cluster)
    {
        var mention = cluster.Mentions[0];
        var range = mention.Best?.Range ?? mention.Casualties.FirstOrDefault()?.Range;
        if (range is not { } words)
            return;
        var isSum = mention.Casualties.Length > 0 && mention.Casualties.All(static casualty => casualty.IsCumulative);
        unused.Add(new FieldReading(
            context.Evidence(FieldNames.Type, words.First, words.End),
            TypeChooser.Choose(context, cluster).Name,
            isSum ? ReadingVerdict.Cumulative : ReadingVerdict.NotEnough,
            null));
    }

    /// <summary>The chosen reading first, then what supports it, then the others, heaviest first.</summary>
    private static IEnumerable<FieldReading> Ordered(IEnumerable<FieldReading> readings) =>
        readings.OrderBy(static reading => Math.Min((int)reading.Verdict, (int)ReadingVerdict.LessTold))
            .ThenByDescending(static reading => reading.Weight ?? 0);

    private static IEnumerable<FieldReading> TypeReadings(IncidentContext context, IncidentCluster cluster, Incident incident)
    {
        var chosen = incident.Evidence.FirstOrDefault(static evidence => evidence.Field == FieldNames.Type);
        var specificity = context.Lexicons.Type(incident.Type).Specificity;
        if (cluster.Type != incident.Type && chosen is not null)
            yield return new FieldReading(chosen, incident.Type.Name, ReadingVerdict.Chosen, null);
        foreach (var trigger in cluster.Mentions.SelectMany(static mention => mention.Triggers))
        {
            var evidence = context.Evidence(FieldNames.Type, trigger.Range.First, trigger.Range.End);
            var verdict = trigger.Entry.Type == incident.Type ? evidence == chosen ? ReadingVerdict.Chosen : ReadingVerdict.Supports
                : context.Lexicons.Type(trigger.Entry.Type).Specificity < specificity ? ReadingVerdict.LessSpecific : ReadingVerdict.LessTold;
            yield return new FieldReading(evidence, trigger.Entry.Type.Name, verdict, trigger.Entry.Weight);
        }
    }

    private static IEnumerable<FieldReading> DateReadings(IncidentContext context, IncidentCluster cluster, Incident incident)
    {
        var votes = new DateChooser(context).Votes(cluster, incident.Type, incident.IsMain);
        var chosen = incident.Evidence.FirstOrDefault(static evidence => evidence.Field == FieldNames.Date);
        // A day that no word of the text gives is the day of publication.
        if (incident.Date is { } date && !votes.Exists(vote => vote.Time.Range == date))
            yield return new FieldReading(chosen ?? new Evidence(FieldNames.Date, default, "", -1), date.ToString(), ReadingVerdict.Chosen, null);
        foreach (var vote in votes)
        {
            var verdict = vote.Time.Range == incident.Date ? ReadingVerdict.Chosen : vote.Doubt ?? ReadingVerdict.LessTold;
            yield return new FieldReading(
                context.Evidence(FieldNames.Date, vote.Time.FirstToken, vote.Time.EndToken), vote.Time.Range!.Value.ToString(), verdict, Rounded(vote.Weight));
        }
    }

    private static IEnumerable<FieldReading> PlaceReadings(IncidentContext context, IncidentCluster cluster, Incident incident)
    {
        var isTold = false;
        foreach (var (place, weight) in new PlaceChooser(context).Evidence(cluster, incident.IsMain))
        {
            var evidence = context.Evidence(FieldNames.Place, place.Entity.FirstToken, place.Entity.EndToken);
            isTold |= evidence == incident.Place?.Evidence;
            yield return new FieldReading(evidence, place.Mention?.Place.ToString() ?? place.Entity.Text, Verdict(place, evidence, incident.Place), Rounded(weight));
        }

        if (!isTold && incident.Place is { } chosen)
            yield return new FieldReading(chosen.Evidence, chosen.ToString(), ReadingVerdict.Chosen, null);
    }

    private static ReadingVerdict Verdict(PlaceEvidence candidate, Evidence evidence, IncidentPlace? chosen)
    {
        if (evidence == chosen?.Evidence)
            return ReadingVerdict.Chosen;
        if (candidate.Mention?.Place is not { } place || chosen?.Place is not { } best)
            return ReadingVerdict.LessTold;
        if (place.Name == best.Name && place.CountryCode == best.CountryCode)
            return ReadingVerdict.Supports;
        if (place.CountryCode != best.CountryCode || (PlaceChooser.Province(place) is { } province && PlaceChooser.Province(best) is { } other && province != other))
            return ReadingVerdict.OtherArea;
        if (PlaceChooser.Fineness(place.Kind) < PlaceChooser.Fineness(best.Kind))
            return ReadingVerdict.LessSpecific;
        return candidate.Weight < PlaceChooser.ClearWeight ? ReadingVerdict.NotTheSite : ReadingVerdict.LessTold;
    }

    private static IEnumerable<FieldReading> CountReadings(
        IncidentContext context, IEnumerable<(CasualtyMention Claim, ReadingVerdict Verdict)> readings, Incident incident, CasualtyKind kind)
    {
        var isTold = false;
        foreach (var (claim, verdict) in readings)
        {
            var evidence = context.Evidence(FieldNames.Of(kind), claim.Range.First, claim.Range.End);
            isTold |= verdict == ReadingVerdict.Chosen;
            var value = verdict == ReadingVerdict.Chosen ? incident.Count(kind)! : TollResolver.ToCount(claim, kind, evidence);
            yield return new FieldReading(evidence, value.ToString(), verdict, null);
        }

        // Suicide attackers are counted without a statement of their deaths.
        if (!isTold && incident.Count(kind) is { } count)
            yield return new FieldReading(count.Evidence, count.ToString(), ReadingVerdict.Chosen, null);
    }

    private static IEnumerable<FieldReading> ActorReadings(IncidentContext context, IncidentCluster cluster, Incident incident)
    {
        var isNobodysDoing = context.Lexicons.IsNobodysDoing(incident.Type);
        foreach (var actor in cluster.Mentions.SelectMany(static mention => mention.Actors))
        {
            var stands = incident.Actors.FirstOrDefault(other => string.Equals(other.Name, actor.Name, StringComparison.OrdinalIgnoreCase));
            var verdict = stands is null ? isNobodysDoing ? ReadingVerdict.NobodysDoing : ReadingVerdict.AmongVictims
                : stands.Span == actor.Span ? ReadingVerdict.Chosen : ReadingVerdict.Supports;
            yield return new FieldReading(Point(context, FieldNames.Actor, actor.Span, actor.Text), $"{actor.Name} ({(stands ?? actor).Stance.ToString().ToLowerInvariant()})", verdict, null);
        }
    }

    private static IEnumerable<FieldReading> TargetReadings(IncidentContext context, IncidentCluster cluster, Incident incident)
    {
        var stated = incident.Targets.Select(static target => target.Span).ToHashSet();
        foreach (var target in incident.Targets)
            yield return new FieldReading(Point(context, FieldNames.Target, target.Span, target.Text), target.Text, ReadingVerdict.Chosen, null);
        foreach (var target in cluster.Mentions.SelectMany(static mention => mention.Targets).Where(target => !stated.Contains(target.Span)))
            yield return new FieldReading(Point(context, FieldNames.Target, target.Span, target.Text), target.Text, ReadingVerdict.Repeated, null);
    }

    private static Evidence Point(IncidentContext context, string field, TextSpan span, string text) =>
        new(field, span, text, context.SentenceOf(context.Tokens.TokensIn(span).First));

    private static double Rounded(double weight) => Math.Round(weight, 2);
}
