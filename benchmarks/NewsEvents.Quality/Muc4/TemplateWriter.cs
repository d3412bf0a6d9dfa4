using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Muc4;

/// <summary>Turns the incidents of an article into templates.</summary>
internal static class TemplateWriter
{
    // The task leaves out what happened more than two months before the report.
    private const int OldestDays = 62;

    public static IEnumerable<JsonNode> Templates(ExtractionResult result) =>
        result.Incidents.Select(incident => Create(result.Document, incident)).OfType<Template>().Select(template => template.ToJson());

    private static Template? Create(Document document, Incident incident)
    {
        if (incident.Factuality is Factuality.Denied or Factuality.Hypothetical || IsOld(document, incident))
            return null;
        if (TypeOf(document, incident) is not { } type)
            return null;
        if (IncidentLocation.Of(document, incident) is not { } location)
            return null;
        var template = new Template();
        template.Add("inc_loc", location);
        template.Add("inc_type", type);
        IncidentSlots.Fill(template, document, incident);
        PhysicalTargetSlots.Fill(template, document, incident);
        HumanTargetSlots.Fill(template, document, incident);
        PerpetratorSlots.Fill(template, document, incident);
        return IsEmpty(template) || IsFighting(template, incident) ? null : template;
    }

    private static bool IsOld(Document document, Incident incident) =>
        document.Published is { } published && incident.Date is { } date && published.DayNumber - date.End.DayNumber > OldestDays;

    private static string? TypeOf(Document document, Incident incident)
    {
        foreach (var evidence in incident.Evidence.Where(evidence => evidence.Field == "type"))
        {
            if (Fillers.Of("robbery", evidence.Text) is { } robbery)
                return robbery;
        }

        return Fillers.Of("inc_type", incident.Type.Name);
    }

    // Nobody and nothing was struck: mostly fighting or words about it. Bombs and abductions count without.
    private static bool IsEmpty(Template template)
    {
        string[] targets = ["phys_tgt_id", "hum_tgt_name", "hum_tgt_desc"];
        string[] actors = ["perp_ind_id", "perp_org_id"];
        return !Array.Exists(template.Values("inc_type").Contains("ATTACK") ? targets : [.. targets, .. actors], template.Has);
    }

    // Fighting between armed sides is no terrorist incident unless others are harmed.
    private static bool IsFighting(Template template, Incident incident)
    {
        var types = template.Values("hum_tgt_type").ToArray();
        if (types.Length == 0)
            return incident.Type == IncidentType.Clash || (incident.Type == IncidentType.Raid && !template.Has("phys_tgt_id"));
        return Array.TrueForAll(types, type => type == "ACTIVE MILITARY") && !template.Has("phys_tgt_id");
    }
}
