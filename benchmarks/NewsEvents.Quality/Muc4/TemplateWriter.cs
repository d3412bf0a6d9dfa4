using System.Text.Json.Nodes;
using NewsEvents.Quality.Muc4.Stages;

namespace NewsEvents.Quality.Muc4;

/// <summary>Writes the templates of a report by what has been decided.</summary>
internal static class TemplateWriter
{
    private const float LeastTemplate = 0.4f;

    public static IEnumerable<JsonNode> Templates(Report report) =>
        report.Clusters.Where(cluster => cluster.Confidence >= LeastTemplate).Select(cluster => Create(report, cluster).ToJson());

    private static Template Create(Report report, Cluster cluster)
    {
        var topic = cluster.Topic;
        var template = new Template(cluster.Confidence);
        template.Add("inc_type", topic);
        template.Add("inc_loc", IncidentLocation.Of(report, cluster));
        template.Add("inc_date", IncidentDate.Of(report, cluster));
        Add(template, "inc_stage", report.TemplateFills[("inc_stage", topic)]);
        Add(template, "perp_inc_cat", report.TemplateFills[("perp_inc_cat", topic)]);
        foreach (var member in Given(report, cluster))
            TargetSlots.Fill(template, report, member);
        if (!template.Values("inc_instr_id").Any())
            Add(template, "inc_instr_type", report.TemplateFills[(BareInstrumentStage.Instrument, topic)]);
        return template;
    }

    // A template without any member can be scored against no key, so the likeliest one is better than none.
    private static Membership[] Given(Report report, Cluster cluster)
    {
        Membership[] given = [.. cluster.Members.Where(member => TargetSlots.IsGiven(report, member))];
        return given.Any(member => member.Roles.BestFill.Label != Roles.Weapon)
            ? given
            : [.. given, .. cluster.Members.Except(given).Where(member => member.Roles.BestFill.Label != Roles.Weapon).OrderByDescending(member => member.Roles.BestFill.Probability).Take(1)];
    }

    private static void Add(Template template, string slot, Distribution fill)
    {
        if (fill.Best != Distribution.None)
            template.Add(slot, fill.Best, null, fill[fill.Best!]);
    }
}
