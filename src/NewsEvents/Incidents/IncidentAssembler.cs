using System.Collections.Immutable;

namespace NewsEvents.Incidents;

/// <summary>Makes the record of an incident from its mentions.</summary>
internal sealed class IncidentAssembler(IncidentContext context)
{
    private const int MaxTargets = 8;

    private readonly TollResolver tolls = new(context);
    private readonly PlaceChooser places = new(context);
    private readonly DateChooser dates = new(context);

    public Incident Assemble(IncidentCluster cluster, string id, bool isMain)
    {
        var type = TypeChooser.Choose(context, cluster);
        var (date, dateEvidence) = Date(cluster, type, isMain);
        var place = places.Choose(cluster, isMain);
        var killed = tolls.Resolve(cluster, CasualtyKind.Killed);
        var injured = tolls.Resolve(cluster, CasualtyKind.Injured);
        var actors = Actors(cluster, type);
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
            Targets = Targets(cluster, type, actors),
            Weapons = Weapons(cluster),
        };
        return WithEvidence(incident, cluster, dateEvidence);
    }

    private static Factuality Factuality(IncidentCluster cluster) =>
        cluster.Mentions.Where(mention => mention.Best is not null).Select(mention => mention.Factuality).DefaultIfEmpty().Min();

    private (DateRange? Date, Evidence? Evidence) Date(IncidentCluster cluster, IncidentType type, bool isMain)
    {
        if (dates.Choose(cluster, type) is { } time)
            return (time.Range, context.Evidence(FieldNames.Date, time.FirstToken, time.EndToken));
        if (!isMain || context.Document.Published is not { } published)
            return (null, null);
        var stated = context.Document.Layout.PublishedSpan is { } span
            ? new Evidence(FieldNames.Date, span, span.In(context.Document.Text).ToString(), 0)
            : null;
        return (DateRange.Day(published), stated);
    }

    private ImmutableArray<IncidentActor> Actors(IncidentCluster cluster, IncidentType type)
    {
        var actors = new List<IncidentActor>();
        var victims = cluster.Mentions.SelectMany(mention => mention.Casualties).Where(casualty => casualty.Kind != HarmKind.Detained && casualty.Kind != HarmKind.PerpetratorsKilled)
            .SelectMany(casualty => casualty.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isNobodysDoing = context.Lexicons.Type(type).Family is "hazard" or "nature" or "health";
        foreach (var actor in cluster.Mentions.SelectMany(mention => mention.Actors))
        {
            if (actor.Stance == ActorStance.Responsible && (isNobodysDoing || victims.Contains(actor.Name)))
                continue;
            var stance = actor.Stance == ActorStance.Party && type != IncidentType.Clash ? ActorStance.Responsible : actor.Stance;
            var known = actors.FindIndex(other => string.Equals(other.Name, actor.Name, StringComparison.OrdinalIgnoreCase));
            if (known < 0)
                actors.Add(actor with { Stance = stance });
            else if (Says(stance) > Says(actors[known].Stance))
                actors[known] = actor with { Stance = stance };
        }

        return [.. actors];
    }

    /// <summary>Of several stances to one actor the one that says most stands: a claim before a charge before a suspicion.</summary>
    private static int Says(ActorStance stance) => stance switch
    {
        ActorStance.Claimed => 4,
        ActorStance.Denied => 3,
        ActorStance.Blamed => 2,
        ActorStance.Suspected => 1,
        _ => 0,
    };

    private ImmutableArray<IncidentTarget> Targets(IncidentCluster cluster, IncidentType type, ImmutableArray<IncidentActor> actors)
    {
        var targets = new List<IncidentTarget>();
        foreach (var mention in cluster.Mentions)
        {
            foreach (var target in mention.Targets)
                AddTarget(targets, target, actors);
            if (context.Lexicons.Type(type).Family is not ("armed" or "abduction"))
                continue;
            foreach (var head in mention.Casualties.Where(casualty => casualty.Kind != HarmKind.PerpetratorsKilled && casualty.Kind != HarmKind.Detained).SelectMany(casualty => casualty.Heads).Where(head => context.PeopleAt(head.First).Class is not (PeopleClass.Generic or PeopleClass.Pronoun)))
                AddTarget(targets, new IncidentTarget(context.Words(head.First, head.End), "people", context.Span(head.First, head.End)), actors);
        }

        return [.. targets];
    }

    private static void AddTarget(List<IncidentTarget> targets, IncidentTarget target, ImmutableArray<IncidentActor> actors)
    {
        var isKnown = targets.Count >= MaxTargets
            || targets.Exists(other => string.Equals(other.Text, target.Text, StringComparison.OrdinalIgnoreCase))
            || actors.Any(actor => string.Equals(actor.Text, target.Text, StringComparison.OrdinalIgnoreCase));
        if (!isKnown)
            targets.Add(target);
    }

    private ImmutableArray<IncidentWeapon> Weapons(IncidentCluster cluster)
    {
        var weapons = new List<IncidentWeapon>();
        foreach (var range in cluster.Mentions.Select(mention => mention.Range))
        {
            for (var token = range.First; token < range.End; token++)
            {
                if (context.EntityAt(token) is { } entity && entity.Type == EntityType.Weapon && entity.FirstToken == token
                    && !weapons.Exists(other => string.Equals(other.Text, entity.Text, StringComparison.OrdinalIgnoreCase)))
                {
                    weapons.Add(new IncidentWeapon(entity.Text, entity.Subtype ?? "weapon", entity.Span));
                }
            }
        }

        return [.. weapons];
    }

    private Incident WithEvidence(Incident incident, IncidentCluster cluster, Evidence? date)
    {
        var evidence = new List<Evidence>();
        var trigger = cluster.Mentions.SelectMany(mention => mention.Triggers).Where(trigger => trigger.Entry.Type == incident.Type).MaxBy(trigger => trigger.Entry.Weight)
            ?? cluster.Mentions.Select(mention => mention.Best).FirstOrDefault(best => best is not null);
        if (trigger is not null)
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
        evidence.AddRange(incident.Weapons.Select(weapon => Point(FieldNames.Weapon, weapon.Span, weapon.Text)));
        return incident with { Evidence = [.. evidence], Confidence = ConfidenceEstimator.Estimate(incident, cluster) };
    }

    private Evidence Point(string field, TextSpan span, string text)
    {
        var token = context.Tokens.TokensIn(span).First;
        return new Evidence(field, span, text, context.SentenceOf(token));
    }
}
