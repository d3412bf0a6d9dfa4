using System.Text.Json.Nodes;
using NewsEvents.Quality.Muc4.Learning;

namespace NewsEvents.Quality.Muc4;

/// <summary>Turns the incidents of an article into templates.</summary>
internal static class TemplateWriter
{
    // Further incidents of a type are often the same one told again.
    private const float LeastProbability = 0.25f;
    private const float LeastFurtherProbability = 0.4f;

    public static IEnumerable<JsonNode> Templates(ExtractionResult result)
    {
        var report = new Report(result);
        return Relevant(report).Select(found => Create(report, found.Incident, found.Type).ToJson());
    }

    private static List<(int Incident, string Type)> Relevant(Report report)
    {
        var relevant = new List<(int Incident, string Type)>();
        var offers = Enumerable.Range(0, report.Incidents.Count).Select(incident => Offer(report, incident));
        foreach (var (probability, type, incident) in offers.OrderByDescending(offer => offer.Probability))
        {
            if (IncidentLocation.Of(report, incident) is not null && probability >= Least(relevant, type))
                relevant.Add((incident, type));
        }

        return relevant;
    }

    private static float Least(List<(int Incident, string Type)> relevant, string type) =>
        relevant.Exists(other => other.Type == type) ? LeastFurtherProbability : LeastProbability;

    private static (float Probability, string Type, int Incident) Offer(Report report, int incident)
    {
        var decision = Decisions.Get("inc_type");
        var types = decision.Probabilities(IncidentFeatures.Of(report, incident)).Zip(decision.Labels).Where(type => type.Second != RoleDecoder.None).ToArray();
        return (types.Sum(type => type.First), types.Max().Second, incident);
    }

    private static Template Create(Report report, int incident, string type)
    {
        var features = IncidentFeatures.Of(report, incident);
        var document = report.Document;
        var found = report.Incidents[incident];
        var template = new Template();
        template.Add("inc_loc", IncidentLocation.Of(report, incident));
        template.Add("inc_type", type);
        template.Add("inc_date", IncidentDate.Of(document, found));
        template.Add("inc_stage", Decisions.Get("inc_stage").Best(features));
        var targets = RoleDecoder.Targets(report, incident);
        foreach (var target in targets)
            TargetSlots.Fill(template, report, incident, target);
        features.UnionWith(PerpetratorWords(report, targets.SelectMany(target => target.Mentions.Select(mention => (target.Role, mention)))));
        template.Add("perp_inc_cat", Decisions.Get("perp_inc_cat").Best(features));
        return template;
    }

    /// <summary>The words that name the perpetrators, as features of a whole template.</summary>
    public static IEnumerable<string> PerpetratorWords(Report report, IEnumerable<(string Role, Phrase Phrase)> roles) =>
        roles.Where(role => role.Role is "individual" or "organization")
            .SelectMany(role => PhraseFeatures.Words(report, role.Phrase))
            .Select(word => "perpetrator|" + word);
}
