namespace NewsEvents.Quality.Muc4;

/// <summary>Buildings, vehicles and installations that were struck.</summary>
internal static class PhysicalTargetSlots
{
    private static readonly string[] TargetTypes = ["facility", "vehicle", "organization", "place"];

    public static void Fill(Template template, Document document, Incident incident)
    {
        if (incident.Type == IncidentType.Kidnapping)
            return;
        foreach (var target in incident.Targets)
        {
            var kind = Fillers.Of("phys_tgt_type", target.Text);
            // A town is a place, not a target; nor is an organization unless it is known by what it owns.
            if (Array.IndexOf(TargetTypes, target.Type) < 0 || (kind is null && target.Type is "place" or "organization"))
                continue;
            template.Add("phys_tgt_id", target.Text);
            template.Add("phys_tgt_type", kind ?? "OTHER", target.Text);
            template.Add("phys_tgt_num", HumanTargetSlots.IsPlural(target.Text) ? "PLURAL" : "1", target.Text);
            template.Add("phys_tgt_effect", Effect(document, incident, target), target.Text);
        }
    }

    private static string? Effect(Document document, Incident incident, IncidentTarget target)
    {
        var sentence = document.Sentences.FirstOrDefault(sentence => sentence.Span.Contains(target.Span));
        var told = sentence == default ? null : Fillers.Of("phys_tgt_effect", sentence.Text);
        if (told is not null)
            return told;
        return incident.Type == IncidentType.Bombing || incident.Type == IncidentType.Arson ? "SOME DAMAGE" : null;
    }
}
