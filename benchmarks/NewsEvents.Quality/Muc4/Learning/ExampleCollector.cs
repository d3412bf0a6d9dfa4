namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>Makes examples for all decisions from an article and its key.</summary>
internal sealed class ExampleCollector(Report report)
{
    private static readonly (string Role, string[] Slots)[] AttributeSlots =
    [
        ("organization", ["perp_org_conf"]),
        ("weapon", ["inc_instr_type"]),
        ("physical", ["phys_tgt_type", "phys_tgt_effect"]),
        ("human", ["hum_tgt_type", "hum_tgt_effect"]),
    ];

    private readonly List<(string Decision, Example Example)> examples = [];

    public static IReadOnlyList<(string Decision, Example Example)> Collect(Report report, IReadOnlyList<Key> keys)
    {
        var collector = new ExampleCollector(report);
        var aligned = KeyAlignment.Align(report, keys);
        for (var i = 0; i < aligned.Length; i++)
            collector.AddIncident(i, aligned[i]);
        return collector.examples;
    }

    private void AddIncident(int incident, Key? key)
    {
        var features = IncidentFeatures.Of(report, incident);
        Add("inc_type", key?.Type ?? RoleDecoder.None, features);
        if (key is null)
            return;
        AddSlot("inc_stage", key, features);
        var found = AddRoles(incident, key);
        HashSet<string> withPerpetrators = [.. features, .. TemplateWriter.PerpetratorWords(report, found.Select(role => (role.Role, role.Phrase)))];
        AddSlot("perp_inc_cat", key, withPerpetrators);
        foreach (var target in found.GroupBy(role => (role.Role, role.Fill)))
            AddAttributes(incident, key, target.Key.Role, target.Key.Fill, target.Select(role => role.Phrase));
    }

    private List<(string Role, KeyFill Fill, Phrase Phrase)> AddRoles(int incident, Key key)
    {
        var found = new List<(string Role, KeyFill Fill, Phrase Phrase)>();
        var fills = key.Strings().ToArray();
        foreach (var phrase in report.Phrases)
        {
            var (role, fill) = fills.FirstOrDefault(fill => KeyMatch.IsMatch(fill.Fill, phrase));
            if (fill is not null)
                found.Add((role, fill, phrase));
            Add("role", role ?? RoleDecoder.None, PhraseFeatures.Of(report, incident, phrase));
        }

        return found;
    }

    private void AddAttributes(int incident, Key key, string role, KeyFill fill, IEnumerable<Phrase> mentions)
    {
        var features = TargetFeatures.Of(report, incident, mentions);
        foreach (var slot in AttributeSlots.Where(slots => slots.Role == role).SelectMany(slots => slots.Slots))
        {
            // Only what became of a target is left open; every target is of some kind.
            var label = key.About(slot, fill) ?? (slot.EndsWith("effect", StringComparison.Ordinal) ? RoleDecoder.None : null);
            if (label is not null)
                Add(slot, label, features);
        }
    }

    private void AddSlot(string slot, Key key, HashSet<string> features)
    {
        if (key.Fills(slot).FirstOrDefault() is { } fill)
            Add(slot, fill.Values[0], features);
    }

    private void Add(string decision, string label, IReadOnlyCollection<string> features) =>
        examples.Add((decision, new Example(label, features)));
}
