namespace NewsEvents.Incidents;

/// <summary>Chooses the type of an incident from its triggers and weapons.</summary>
internal static class TypeChooser
{
    private const int Specific = 4;

    public static IncidentType Choose(IncidentContext context, IncidentCluster cluster)
    {
        var type = cluster.Type ?? ByHarm(cluster);
        if (type == IncidentType.Killing)
            type = MeansOfKilling(context, cluster) ?? type;
        var specificity = context.Lexicons.Type(type).Specificity;
        if (specificity >= Specific)
            return type;
        return WeaponThatTells(context, cluster, type) is { } weapon ? TypeOf(weapon.Subtype, type)!.Value : type;
    }

    /// <summary>"Attacks kill 52": what killed them says more than that they were killed.</summary>
    private static IncidentType? MeansOfKilling(IncidentContext context, IncidentCluster cluster)
    {
        Trigger? best = null;
        foreach (var trigger in cluster.Mentions.SelectMany(static mention => mention.Triggers))
        {
            var isMeans = trigger.Entry is { Type: var type, Weight: > 1 } && type != IncidentType.Killing && context.Lexicons.IsArmed(type) && !trigger.IsReference;
            if (isMeans && (best is null || trigger.Entry.Weight > best.Entry.Weight))
                best = trigger;
        }

        return best?.Entry.Type;
    }

    /// <summary>What is told by casualties alone.</summary>
    private static IncidentType ByHarm(IncidentCluster cluster)
    {
        var kinds = cluster.Mentions.SelectMany(mention => mention.Casualties).Select(casualty => casualty.Kind).ToHashSet();
        if (kinds.Contains(HarmKind.Killed) || kinds.Contains(HarmKind.PerpetratorsKilled))
            return IncidentType.Killing;
        if (kinds.Contains(HarmKind.Abducted))
            return IncidentType.Kidnapping;
        return kinds.Contains(HarmKind.Detained) ? IncidentType.Detention : IncidentType.Assault;
    }

    /// <summary>A weapon says what a general word does not: an "attack" with guns is a shooting.</summary>
    public static Entity? WeaponThatTells(IncidentContext context, IncidentCluster cluster, IncidentType type)
    {
        if (type != IncidentType.ArmedAttack && type != IncidentType.Killing && type != IncidentType.Explosion && type != IncidentType.Assault)
            return null;
        foreach (var range in cluster.Mentions.Select(mention => mention.Range))
        {
            for (var token = range.First; token < range.End; token++)
            {
                if (context.EntityAt(token) is not { } entity || entity.Type != EntityType.Weapon)
                    continue;
                if (TypeOf(entity.Subtype, type) is not null)
                    return entity;
            }
        }

        return null;
    }

    private static IncidentType? TypeOf(string? weapon, IncidentType type) => weapon switch
    {
        "explosive" => IncidentType.Bombing,
        "firearm" when type != IncidentType.Explosion => IncidentType.Shooting,
        "blade" when type != IncidentType.Explosion => IncidentType.Stabbing,
        "drone" => IncidentType.DroneStrike,
        "missile" => IncidentType.MissileStrike,
        "artillery" => IncidentType.Shelling,
        _ => null,
    };
}
