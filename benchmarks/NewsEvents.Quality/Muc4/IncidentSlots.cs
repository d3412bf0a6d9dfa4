using System.Globalization;

namespace NewsEvents.Quality.Muc4;

/// <summary>Date, place, stage and instruments.</summary>
internal static class IncidentSlots
{
    public static void Fill(Template template, Document document, Incident incident)
    {
        template.Add("inc_date", Date(document, incident));
        template.Add("inc_stage", Stage(incident.Factuality));
        foreach (var weapon in incident.Weapons.Where(weapon => Fillers.Of("inc_instr_type", weapon.Text) is not null))
        {
            template.Add("inc_instr_id", weapon.Text);
            template.Add("inc_instr_type", Instrument(weapon), weapon.Text);
        }

        // Shots that no weapon is named for.
        if (incident.Weapons.IsEmpty && incident.Type == IncidentType.Shooting)
            template.Add("inc_instr_type", "GUN", "-");
    }

    private static string Stage(Factuality factuality) => factuality switch
    {
        Factuality.Foiled => "ATTEMPTED",
        Factuality.Threatened or Factuality.Planned => "THREATENED",
        _ => "ACCOMPLISHED",
    };

    private static string? Instrument(IncidentWeapon weapon) =>
        weapon.Text.Contains("car bomb", StringComparison.OrdinalIgnoreCase) || weapon.Text.Contains("truck bomb", StringComparison.OrdinalIgnoreCase)
            ? "VEHICLE BOMB"
            : Fillers.Of("inc_instr_type", weapon.Text);

    // A day that no word of the text gives is only known to lie before the report.
    private static string? Date(Document document, Incident incident)
    {
        var stated = incident.Evidence.Any(evidence => evidence.Field == "date");
        if (stated && incident.Date is { } date)
            return date.Start == date.End ? Iso(date.Start) : $"{Iso(date.Start)}/{Iso(date.End)}";
        return document.Published is { } published ? "/" + Iso(published) : null;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
