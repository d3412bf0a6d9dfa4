namespace NewsEvents.Quality.Muc4;

/// <summary>Who did it: individuals, organizations, how sure that is.</summary>
internal static class PerpetratorSlots
{
    private static readonly EntityType[] Organizations = [EntityType.Group, EntityType.Force, EntityType.Organization];

    public static void Fill(Template template, Document document, Incident incident)
    {
        foreach (var actor in incident.Actors.Where(actor => actor.Stance is not (ActorStance.Denied or ActorStance.Party)))
            Add(template, document, actor);
        if (!template.Has("perp_ind_id") && !template.Has("perp_org_id"))
            return;
        var names = string.Join(' ', template.Values("perp_ind_id").Concat(template.Values("perp_org_id")));
        template.Add("perp_inc_cat", Fillers.Of("perp_inc_cat", names) ?? "TERRORIST ACT");
    }

    private static void Add(Template template, Document document, IncidentActor actor)
    {
        var entity = document.Entities.FirstOrDefault(entity => entity.Span.Overlaps(actor.Span));
        if (entity is null || Array.IndexOf(Organizations, entity.Type) < 0)
        {
            AddIndividual(template, actor, entity);
            return;
        }

        template.Add("perp_org_id", entity.Text);
        template.Add("perp_org_conf", Confidence(actor.Stance), entity.Text);
        // "FMLN guerrillas" names both.
        if (actor.Span.Length > entity.Span.Length)
            template.Add("perp_ind_id", actor.Text);
    }

    private static void AddIndividual(Template template, IncidentActor actor, Entity? entity)
    {
        if (entity?.Type == EntityType.Person)
        {
            // Nobody who was attacked is taken for an attacker.
            if (!template.Values("hum_tgt_name").Any(name => name.Contains(entity.Text, StringComparison.OrdinalIgnoreCase)))
                template.Add("perp_ind_id", entity.Text);
        }
        // A country or an organization by itself is no individual.
        else if (entity is null || actor.Span.Length > entity.Span.Length)
            template.Add("perp_ind_id", actor.Text);
    }

    private static string Confidence(ActorStance stance) => stance switch
    {
        ActorStance.Claimed => "CLAIMED OR ADMITTED",
        ActorStance.Blamed => "SUSPECTED OR ACCUSED BY AUTHORITIES",
        ActorStance.Suspected => "POSSIBLE",
        _ => "REPORTED AS FACT",
    };
}
