using System.Text.Json.Nodes;

namespace NewsEvents.Quality;

/// <summary>The labels that a corpus uses for the entity types of the library.</summary>
internal sealed class NameLabels
{
    // Corpora that call nationalities MISC; the others either have a label for them or leave them unmarked.
    private static readonly string[] NationalityIsOther = ["conll03", "conllpp", "cleanconll", "wikigold", "wikineural", "crossner-politics"];

    // A religious or ethnic group is a NORP where a corpus tells those from organizations.
    private static readonly string[] PeopleSubtypes = ["religious", "ethnic"];

    private readonly Dictionary<string, string> exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> coarse = new(StringComparer.Ordinal);
    private readonly bool nationalityIsOther;

    private NameLabels(string corpus, JsonObject mapping)
    {
        nationalityIsOther = Array.IndexOf(NationalityIsOther, corpus) >= 0;
        foreach (var (label, target) in mapping)
        {
            exact.TryAdd(label, label);
            coarse.TryAdd(target!.GetValue<string>(), label);
        }
    }

    /// <summary>Reads mapping.json from beside the corpora.</summary>
    public static NameLabels Load(PredictionJob job)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(job.Input))!;
        var corpus = job.Labels ?? Path.GetFileName(folder);
        string[] places = [Path.Combine(folder, "..", "mapping.json"), "../shared/corpora/ner/mapping.json"];
        var path = Array.Find(places, File.Exists) ?? throw new FileNotFoundException("mapping.json is not there.");
        using var reader = CorpusFiles.Open(path);
        var mapping = JsonNode.Parse(reader.ReadToEnd())![corpus]
            ?? throw new InvalidDataException($"mapping.json does not know the corpus '{corpus}'.");
        return new NameLabels(corpus, mapping.AsObject());
    }

    /// <summary>The corpus's label of an entity; null where it marks none of that type.</summary>
    public string? Of(Entity entity)
    {
        var type = entity.Type;
        if (type == EntityType.Person)
            return Coarse("PERSON");
        if (type == EntityType.Place)
            return Coarse("LOC");
        if (type == EntityType.Facility)
            return exact.GetValueOrDefault("Facility") ?? Coarse("LOC");
        if (type == EntityType.Nationality || (type == EntityType.Group && Array.IndexOf(PeopleSubtypes, entity.Subtype) >= 0))
            return Coarse("NORP") ?? (nationalityIsOther ? Coarse("MISC") : null);
        if (type == EntityType.Weapon)
            return exact.GetValueOrDefault("Weapon");
        if (type == EntityType.Group || type == EntityType.Force || type == EntityType.Organization)
            return Coarse("ORG");
        return null;
    }

    private string? Coarse(string name) => coarse.GetValueOrDefault(name);
}
