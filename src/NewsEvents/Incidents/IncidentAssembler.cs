using System.Collections.Immutable;

namespace NewsEvents.Incidents;

/// <summary>Makes the record of an incident from its mentions.</summary>
internal sealed class IncidentAssembler(IncidentContext context)
{
    private readonly TollResolver tolls = new(context);
    private readonly PlaceChooser places = new(context);
    private readonly DateChooser dates = new(context);
    private readonly RoleChooser roles = new(context);

    public Incident Assemble(IncidentCluster cluster, string id, bool isMain)
    {
        var type = TypeChooser.Choose(context, cluster);
        var (date, dateEvidence) = Date(cluster, type, isMain);
        var place = places.Choose(cluster, isMain);
        var killed = tolls.Resolve(cluster, CasualtyKind.Killed);
        var injured = tolls.Resolve(cluster, CasualtyKind.Injured);
        var actors = roles.Actors(cluster, type);
        var incident = new Incident(id, type)
        {
            Subtype = cluster.Type == type ? cluster.Subtype() : null,
            IsMain = isMain,
            Factuality = Factuality(cluster),
            Date = date,
            Place = place,
            Killed = killed,
            Injured = injured,
            Missing = tolls.Resolve(cluster, CasualtyKind.Missing),
            Abducted = tolls.Resolve(cluster, CasualtyKind.Abducted),
            Detained = tolls.Resolve(cluster, CasualtyKind.Detained),
            Displaced = tolls.Resolve(cluster, CasualtyKind.Displaced),
            PerpetratorsKilled = tolls.Resolve(cluster, CasualtyKind.PerpetratorsKilled),
            Claims = tolls.AllClaims(cluster),
            Actors = actors,
            Targets = RoleChooser.Targets(cluster, actors),
            Weapons = roles.Weapons(cluster),
        };
        return WithEvidence(incident, cluster, dateEvidence);
    }

    private static Factuality Factuality(IncidentCluster cluster) =>
        cluster.Mentions.Where(mention => mention.Best is not null).Select(mention => mention.Factuality).DefaultIfEmpty().Min();

    private (DateRange? Date, Evidence? Evidence) Date(IncidentCluster cluster, IncidentType type, bool isMain)
    {
        if (dates.Choose(cluster, type, isMain) is { Time: var time })
            return (time.Range, context.Evidence(FieldNames.Date, time.FirstToken, time.EndToken));
        if (!(isMain || IsNews(cluster)) || context.Document.Published is not { } published)
            return (null, null);
        var stated = context.Document.Layout.PublishedSpan is { } span
            ? new Evidence(FieldNames.Date, span, span.In(context.Document.Text).ToString(), -1)
            : null;
        return (DateRange.Day(published), stated);
    }

    /// <summary>Whether the first sentences tell it, so that it is the news of the day even where it is not enough to be the main incident.</summary>
    private static bool IsNews(IncidentCluster cluster) => cluster.Mentions.Exists(static mention => mention.IsLead && !mention.IsOther);

    private Incident WithEvidence(Incident incident, IncidentCluster cluster, Evidence? date)
    {
        var evidence = new List<Evidence>();
        var trigger = cluster.Mentions.SelectMany(mention => mention.Triggers).Where(trigger => trigger.Entry.Type == incident.Type).MaxBy(trigger => trigger.Entry.Weight)
            ?? cluster.Mentions.Select(mention => mention.Best).FirstOrDefault(best => best is not null);
        if (cluster.Type is { } told && told != incident.Type && TypeChooser.WeaponThatTells(context, cluster, told) is { } weapon)
            evidence.Add(context.Evidence(FieldNames.Type, weapon.FirstToken, weapon.EndToken));
        else if (trigger is not null)
            evidence.Add(context.Evidence(FieldNames.Type, trigger.Range.First, trigger.Range.End));
        if (date is not null)
            evidence.Add(date);
        if (incident.Place is { } place)
            evidence.Add(place.Evidence);
        foreach (var kind in Enum.GetValues<CasualtyKind>())
        {
            if (incident.Count(kind) is { } count)
                evidence.Add(count.Evidence);
        }

        evidence.AddRange(incident.Actors.Select(actor => Point(FieldNames.Actor, actor.Span, actor.Text)));
        evidence.AddRange(incident.Targets.Select(target => Point(FieldNames.Target, target.Span, target.Text)));
        evidence.AddRange(incident.Weapons.Select(arm => Point(FieldNames.Weapon, arm.Span, arm.Text)));
        return incident with { Evidence = [.. evidence], Confidence = ConfidenceEstimator.Estimate(context, cluster, incident) };
    }

    private Evidence Point(string field, TextSpan span, string text)
    {
        var token = context.Tokens.TokensIn(span).First;
        return new Evidence(field, span, text, context.SentenceOf(token));
    }
}
