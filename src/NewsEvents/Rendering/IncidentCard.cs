using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Writes the record of an incident as a card whose values point at their words in the text.</summary>
internal sealed class IncidentCard(HtmlOutput html, EvidenceAnchors anchors)
{
    private static readonly CasualtyKind[] Kinds = Enum.GetValues<CasualtyKind>();

    public void Write(Incident incident, int number)
    {
        html.Raw(incident.IsMain ? "<section class=\"card main\">" : "<section class=\"card\">");
        WriteHeading(incident, number);
        html.Raw("<dl>");
        WriteDate(incident);
        WritePlace(incident);
        foreach (var kind in Kinds)
            WriteCount(incident, kind);
        WriteParticipants(incident);
        html.Raw("</dl>");
        WriteClaims(incident);
        html.Raw("</section>\n");
    }

    private void WriteHeading(Incident incident, int number)
    {
        html.Raw("<h3><span class=\"no\">");
        html.Number(number);
        html.Raw("</span> ");
        StartLink(SpansOf(incident, "type"));
        html.Isolated(DisplayNames.Heading(incident.Type.Name));
        EndLink(SpansOf(incident, "type"));
        if (incident.Subtype is { } subtype)
        {
            html.Raw(" ");
            html.Element("bdi", "subtype", DisplayNames.Of(subtype));
        }

        html.Raw("</h3><p class=\"state\">");
        html.Element("span", "tag", incident.IsMain ? "main incident" : "background");
        if (incident.Factuality != Factuality.Happened)
            html.Element("span", "tag not", DisplayNames.Of(incident.Factuality));
        ConfidenceBar.Write(html, incident.Confidence);
        html.Raw("</p>");
    }

    private void WriteDate(Incident incident)
    {
        if (incident.Date is { } date)
            WriteField("Date", SpansOf(incident, "date"), DisplayNames.Of(date), date.Precision == DatePrecision.Day ? date.Start.ToString("dddd", CultureInfo.InvariantCulture) : null);
    }

    private void WritePlace(Incident incident)
    {
        if (incident.Place is not { } place)
            return;
        var spans = SpansOf(incident, "place");
        if (!spans.Contains(place.Evidence.Span))
            spans.Insert(0, place.Evidence.Span);
        WriteField("Place", spans, place.ToString(), place.Detail);
    }

    private void WriteCount(Incident incident, CasualtyKind kind)
    {
        if (incident.Count(kind) is not { } count)
            return;
        var parts = new List<string>();
        foreach (var group in count.Groups)
            parts.Add($"{(group.Minimum ?? group.Maximum)?.ToString(CultureInfo.InvariantCulture)} {group.Group}".Trim());
        var spans = new List<TextSpan> { count.Evidence.Span };
        foreach (var group in count.Groups)
            spans.Add(group.Span);
        WriteField(DisplayNames.Heading(DisplayNames.Of(kind)), spans, count.ToString(), parts.Count == 0 ? null : "of them " + string.Join(", ", parts));
    }

    private void WriteParticipants(Incident incident)
    {
        for (var i = 0; i < incident.Actors.Length; i++)
        {
            var actor = incident.Actors[i];
            WriteField(i == 0 ? "Who" : null, [actor.Span], actor.Name, DisplayNames.Of(actor.Stance));
        }

        for (var i = 0; i < incident.Targets.Length; i++)
            WriteField(i == 0 ? "Target" : null, [incident.Targets[i].Span], incident.Targets[i].Text, DisplayNames.Of(incident.Targets[i].Type));
        for (var i = 0; i < incident.Weapons.Length; i++)
            WriteField(i == 0 ? "Weapon" : null, [incident.Weapons[i].Span], incident.Weapons[i].Text, DisplayNames.Of(incident.Weapons[i].Type));
    }

    private void WriteClaims(Incident incident)
    {
        if (incident.Claims.IsDefaultOrEmpty)
            return;
        html.Raw("<h4>Figures and whose they are</h4><ul class=\"claims\">");
        foreach (var claim in incident.Claims)
        {
            html.Raw("<li>");
            List<TextSpan> spans = [claim.Span];
            StartLink(spans);
            html.Isolated($"{DisplayNames.Of(claim)} {DisplayNames.Of(claim.Kind)}");
            EndLink(spans);
            html.Raw(" <span class=\"by\">");
            html.Isolated(claim.Source ?? DisplayNames.Of(claim.Stance));
            if (claim.Source is not null && claim.Stance is not ClaimStance.Other)
                html.Text($" ({DisplayNames.Of(claim.Stance)})");
            html.Raw("</span></li>");
        }

        html.Raw("</ul>");
    }

    private void WriteField(string? label, List<TextSpan> spans, string value, string? note)
    {
        if (label is not null)
            html.Element("dt", null, label);
        html.Raw("<dd>");
        StartLink(spans);
        html.Isolated(value);
        EndLink(spans);
        if (note is not null)
        {
            html.Raw(" <span class=\"note\">");
            html.Isolated(note);
            html.Raw("</span>");
        }

        html.Raw("</dd>");
    }

    private static List<TextSpan> SpansOf(Incident incident, string field)
    {
        var spans = new List<TextSpan>();
        foreach (var evidence in incident.Evidence)
        {
            if (evidence.Field == field)
                spans.Add(evidence.Span);
        }

        return spans;
    }

    // A value without words in the text, such as a date that is the publication's, is no link.
    private void StartLink(List<TextSpan> spans)
    {
        var names = Names(spans);
        if (names.Count == 0)
            return;
        html.Raw($"<a href=\"#{names[0]}\" data-e=\"{string.Join(' ', names)}\">");
    }

    private void EndLink(List<TextSpan> spans)
    {
        if (Names(spans).Count > 0)
            html.Raw("</a>");
    }

    private List<string> Names(List<TextSpan> spans)
    {
        var names = new List<string>();
        foreach (var span in spans)
        {
            if (anchors.Of(span) is { } name && !names.Contains(name))
                names.Add(name);
        }

        return names;
    }
}
