using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4;

/// <summary>Fills the slots of a template with its targets, perpetrators and instruments.</summary>
internal static class TargetSlots
{
    public static void Fill(Template template, Report report, int incident, SlotTarget target)
    {
        var features = TargetFeatures.Of(report, incident, target.Mentions);
        switch (target.Role)
        {
            case "individual":
                template.Add("perp_ind_id", target.Words);
                break;
            case "organization":
                template.Add("perp_org_id", target.Words);
                Decide(template, "perp_org_conf", target, features);
                break;
            case "weapon":
                template.Add("inc_instr_id", target.Words);
                Decide(template, "inc_instr_type", target, features);
                break;
            case "physical":
                template.Add("phys_tgt_id", target.Words);
                template.Add("phys_tgt_num", TargetNumber.Of(report.Document, target.Best), target.Words);
                Decide(template, "phys_tgt_type", target, features);
                Decide(template, "phys_tgt_effect", target, features);
                break;
            default:
                FillHuman(template, report.Document, target, features);
                break;
        }
    }

    private static void FillHuman(Template template, Document document, SlotTarget target, HashSet<string> features)
    {
        template.Add(target.Best.IsPerson ? "hum_tgt_name" : "hum_tgt_desc", target.Words);
        if (target.Best.IsPerson)
            template.Add("hum_tgt_desc", target.Description, target.Words);
        template.Add("hum_tgt_num", TargetNumber.Of(document, target.Best), target.Words);
        template.Add("hum_tgt_nation", Foreign(document, target, template.Values("inc_loc")), target.Words);
        Decide(template, "hum_tgt_type", target, features);
        Decide(template, "hum_tgt_effect", target, features);
    }

    // The keys give the nation of foreigners alone.
    private static string? Foreign(Document document, SlotTarget target, IEnumerable<string> locations)
    {
        var nation = document.Entities.FirstOrDefault(entity =>
            entity.Type == EntityType.Nationality && target.Mentions.Any(mention => mention.Span.Contains(entity.Span)));
        var isAtHome = nation is null || locations.Any(location => location.StartsWith(nation.Canonical, StringComparison.OrdinalIgnoreCase));
        return isAtHome ? null : nation!.Canonical;
    }

    private static void Decide(Template template, string slot, SlotTarget target, HashSet<string> features)
    {
        if (Decisions.Get(slot).Best(features) is var value && value != RoleDecoder.None)
            template.Add(slot, value, target.Words);
    }
}
