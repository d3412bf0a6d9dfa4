using System.Globalization;

namespace NewsEvents.Quality.Muc4;

/// <summary>People that were attacked: names, descriptions, types, numbers, what became of them.</summary>
internal static class HumanTargetSlots
{
    public static void Fill(Template template, Document document, Incident incident)
    {
        var targets = new Dictionary<string, HumanTarget>(StringComparer.Ordinal);
        foreach (var claim in incident.Claims)
        {
            if (claim.Maximum == 0)
                template.Add("hum_tgt_effect", claim.Kind == CasualtyKind.Injured ? "NO INJURY" : "NO INJURY OR DEATH", "-");
            else if (claim.Kind is CasualtyKind.Killed or CasualtyKind.Injured or CasualtyKind.Abducted)
                Add(targets, FromClaim(document, claim));
        }

        foreach (var target in incident.Targets.Where(target => target.Type is "people" or "person" or "group" or "force"))
        {
            if (!incident.Claims.Any(claim => claim.Span.Overlaps(target.Span)))
                Add(targets, FromTarget(document, incident, target));
        }

        foreach (var target in targets.Values)
            target.Fill(template);
    }

    public static bool IsPlural(string phrase)
    {
        var words = Fillers.Words(phrase);
        if (words.Length == 0)
            return false;
        var last = words[^1];
        return Fillers.Of("plural", last) is not null || (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && last != "bus");
    }

    // Mentions with the same last word are taken for the same people: "six Jesuit priests", "the priests".
    private static void Add(Dictionary<string, HumanTarget> targets, HumanTarget? target)
    {
        if (target is null)
            return;
        var head = Fillers.Words(target.Words) is [.., var last] ? last : target.Words;
        if (targets.TryAdd(head, target))
            return;
        // Two figures are two sets of people: 20 persons killed, 100 persons injured.
        if (HumanTarget.IsFigure(target.Number) && HumanTarget.IsFigure(targets[head].Number) && target.Number != targets[head].Number)
            targets.TryAdd($"{head} {target.Number}", target);
        else
            targets[head].Add(target);
    }

    private static HumanTarget? FromClaim(Document document, CasualtyClaim claim)
    {
        var target = Named(document, claim.Span) ?? Described(document, claim.Span);
        if (target is null)
            return null;
        target.Number = Number(claim);
        if (claim.Kind != CasualtyKind.Abducted)
            target.Effects.Add(claim.Kind == CasualtyKind.Killed ? "DEATH" : "INJURY");
        return target;
    }

    private static HumanTarget? FromTarget(Document document, Incident incident, IncidentTarget target)
    {
        var found = Named(document, target.Span) ?? Described(document, target.Span);
        if (found is null)
            return null;
        found.Number = IsPlural(target.Text) ? "PLURAL" : "1";
        // A target that no figure names shares the fate that the incident is known for.
        if (incident.Type == IncidentType.Assassination || incident.Type == IncidentType.Killing || incident.Type == IncidentType.Execution)
            found.Effects.Add("DEATH");
        return found;
    }

    private static HumanTarget? Named(Document document, TextSpan span)
    {
        var person = document.Entities.FirstOrDefault(entity => entity.Type == EntityType.Person && entity.Span.Overlaps(span));
        if (person is null)
            return null;
        var name = person.Canonical.Length > person.Text.Length ? person.Canonical : person.Text;
        name = name.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? name[..^2] : name;
        return new HumanTarget(name, isName: true) { Description = person.Office };
    }

    private static HumanTarget? Described(Document document, TextSpan span)
    {
        var words = Bare(document, span);
        if (!words.Any(char.IsLetter) || Fillers.Of("nobody", words) is not null)
            return null;
        var nationality = document.Entities.FirstOrDefault(entity => entity.Type == EntityType.Nationality && span.Contains(entity.Span));
        return new HumanTarget(words, isName: false) { Nation = nationality?.Canonical };
    }

    // "at least 23 people" -> "people"
    private static string Bare(Document document, TextSpan span)
    {
        var start = span.Start;
        foreach (var quantity in document.Quantities)
        {
            if (quantity.Span.Start <= start + 1 && quantity.Span.End > start && quantity.Span.End <= span.End)
                start = quantity.Span.End;
        }

        var words = TextSpan.FromBounds(start, span.End).In(document.Text).Trim().ToString();
        foreach (var article in (string[])["of ", "the ", "a ", "an ", "other "])
        {
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                words = words[article.Length..];
        }

        return words;
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
}
