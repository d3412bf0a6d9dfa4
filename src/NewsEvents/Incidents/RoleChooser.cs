using System.Collections.Immutable;

namespace NewsEvents.Incidents;

/// <summary>Chooses who did it, who or what was struck, and with what, from all mentions of an incident.</summary>
internal sealed class RoleChooser(IncidentContext context)
{
    private const int MaxTargets = 8;

    /// <summary>Who did it or is said to have done it, each once.</summary>
    public ImmutableArray<IncidentActor> Actors(IncidentCluster cluster, IncidentType type)
    {
        var actors = context.Scratch.List<IncidentActor>();
        var victims = cluster.Mentions.SelectMany(Victims).SelectMany(casualty => casualty.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isNobodysDoing = context.Lexicons.IsNobodysDoing(type);
        foreach (var actor in cluster.Mentions.SelectMany(mention => mention.Actors))
        {
            if (actor.Stance == ActorStance.Responsible && (isNobodysDoing || victims.Contains(actor.Name)))
                continue;
            var stance = actor.Stance == ActorStance.Responsible && type == IncidentType.Clash ? ActorStance.Party : actor.Stance;
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

    /// <summary>Who or what was attacked or struck, victims of attacks included.</summary>
    public static ImmutableArray<IncidentTarget> Targets(IncidentCluster cluster, ImmutableArray<IncidentActor> actors)
    {
        var targets = new List<IncidentTarget>();
        foreach (var mention in cluster.Mentions)
        {
            foreach (var target in mention.Targets)
                AddTarget(targets, target, actors);
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

    /// <summary>The weapons named with the incident.</summary>
    public ImmutableArray<IncidentWeapon> Weapons(IncidentCluster cluster)
    {
        var weapons = context.Scratch.List<IncidentWeapon>();
        foreach (var mention in cluster.Mentions)
        {
            for (var token = mention.Range.First; token < mention.Range.End; token++)
            {
                if (context.EntityAt(token) is { } entity && entity.Type == EntityType.Weapon && entity.FirstToken == token && !IsAmong(weapons, entity.Text))
                    weapons.Add(new IncidentWeapon(entity.Text, entity.Subtype ?? "weapon", entity.Span));
            }
        }

        return [.. weapons];
    }

    private static bool IsAmong(List<IncidentWeapon> weapons, string text)
    {
        foreach (var weapon in weapons)
        {
            if (string.Equals(weapon.Text, text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static IEnumerable<CasualtyMention> Victims(IncidentMention mention) =>
        mention.Casualties.Where(casualty => casualty.Kind is not (HarmKind.Detained or HarmKind.PerpetratorsKilled));
}
