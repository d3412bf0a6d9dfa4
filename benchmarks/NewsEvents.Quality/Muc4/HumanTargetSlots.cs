using System.Globalization;

namespace NewsEvents.Quality.Muc4;

/// <summary>People that were attacked: names, descriptions, types, numbers, what became of them.</summary>
internal static class HumanTargetSlots
{
    public static void Fill(Template template, Document document, Incident incident)
    {
        foreach (var claim in incident.Claims)
            AddClaim(template, document, incident, claim);
        foreach (var target in incident.Targets.Where(target => target.Type is "people" or "person" or "group" or "force"))
        {
            if (incident.Claims.Any(claim => claim.Span.Overlaps(target.Span)))
                continue;
            var reference = AddPerson(template, document, target.Span, target.Text);
            template.Add("hum_tgt_num", IsPlural(target.Text) ? "PLURAL" : "1", reference);
            template.Add("hum_tgt_effect", OnlyEffect(incident), reference);
        }
    }

    public static bool IsPlural(string phrase)
    {
        var words = Fillers.Words(phrase);
        if (words.Length == 0)
            return false;
        var last = words[^1];
        return Fillers.Of("plural", last) is not null || (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && last != "bus");
    }

    private static void AddClaim(Template template, Document document, Incident incident, CasualtyClaim claim)
    {
        if (claim.Maximum == 0)
        {
            template.Add("hum_tgt_effect", claim.Kind == CasualtyKind.Injured ? "NO INJURY" : "NO INJURY OR DEATH", "-");
            return;
        }

        if (claim.Kind is not (CasualtyKind.Killed or CasualtyKind.Injured or CasualtyKind.Abducted))
            return;
        var reference = AddPerson(template, document, claim.Span, WithoutNumber(claim.Text));
        template.Add("hum_tgt_num", Number(claim), reference);
        template.Add("hum_tgt_effect", Effect(claim.Kind), reference);
    }

    private static string? Effect(CasualtyKind kind) => kind switch
    {
        CasualtyKind.Killed => "DEATH",
        CasualtyKind.Injured => "INJURY",
        _ => null,
    };

    // A target that no figure names shares the fate that the incident is known for.
    private static string? OnlyEffect(Incident incident)
    {
        if (incident.Type == IncidentType.Assassination || incident.Type == IncidentType.Killing || incident.Type == IncidentType.Execution)
            return "DEATH";
        return incident.Killed is { Maximum: not 0 } && incident.Injured is null ? "DEATH" : null;
    }

    /// <summary>Adds a person or a kind of people with their type; returns what other slots refer to them by.</summary>
    private static string AddPerson(Template template, Document document, TextSpan span, string words)
    {
        var person = document.Entities.FirstOrDefault(entity => entity.Type == EntityType.Person && entity.Span.Overlaps(span));
        if (person is null)
        {
            template.Add("hum_tgt_desc", words);
            template.Add("hum_tgt_type", Fillers.Of("hum_tgt_type", words) ?? "CIVILIAN", words);
            AddNation(template, document, span, words);
            return words;
        }

        var name = person.Canonical.Length > person.Text.Length ? person.Canonical : person.Text;
        template.Add("hum_tgt_name", name);
        template.Add("hum_tgt_desc", person.Office, name);
        template.Add("hum_tgt_type", Fillers.Of("hum_tgt_type", person.Office ?? "") ?? "CIVILIAN", name);
        return name;
    }

    private static void AddNation(Template template, Document document, TextSpan span, string reference)
    {
        var nationality = document.Entities.FirstOrDefault(entity => entity.Type == EntityType.Nationality && span.Contains(entity.Span));
        var country = nationality?.Canonical;
        if (country is not null && !template.Values("inc_loc").Any(place => place.StartsWith(country, StringComparison.OrdinalIgnoreCase)))
            template.Add("hum_tgt_nation", country, reference);
    }

    private static string Number(CasualtyClaim claim) => claim switch
    {
        { Minimum: { } low, Maximum: { } high } when low == high => (claim.Qualifier == CountQualifier.About ? "~" : "") + Text(low),
        { Minimum: { } low, Maximum: { } high } => $"{Text(low)}-{Text(high)}",
        { Minimum: { } low } => Text(low) + "-",
        { Maximum: { } high } => "-" + Text(high),
        _ => "PLURAL",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string WithoutNumber(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(parts, part => !char.IsAsciiDigit(part[0]));
        return first <= 0 ? words : string.Join(' ', parts[first..]);
    }
}
