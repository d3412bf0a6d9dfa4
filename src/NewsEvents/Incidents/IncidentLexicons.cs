using System.Globalization;
using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Incidents;

/// <summary>The lexicons that incidents are found with, as typed rows.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class IncidentLexicons
{
    private const string Part = "incidents";
    private const string ArgumentPart = "arguments";
    private const string MergingPart = "merging";

    private readonly Dictionary<IncidentType, TypeEntry> types = [];

    public IncidentLexicons(NewsModel model)
    {
        Triggers = model.Lexicon(Part, "triggers");
        Casualties = model.Lexicon(Part, "casualties");
        People = model.Lexicon(Part, "people");
        Cues = model.Lexicon(Part, "cues");
        Sites = model.Lexicon(Part, "sites");
        Sources = model.Lexicon(Part, "sources");
        Roads = model.Lexicon(Part, "roads");
        AreaWords = model.Lexicon(Part, "areas");
        Reflexives = model.Lexicon(Part, "reflexives");
        PersonalPronouns = model.Lexicon(Part, "personal-pronouns");
        TownParts = model.Lexicon(Part, "town-parts");
        SingularAuxiliaries = model.Lexicon(Part, "singular-auxiliaries");
        PluralAuxiliaries = model.Lexicon(Part, "plural-auxiliaries");
        NumberSigns = model.Lexicon(Part, "number-signs");
        Remainders = model.Lexicon(Part, "remainders");
        NotPeople = model.Lexicon(Part, "not-people");
        TriggerEntries = Rows(Triggers, ReadTrigger);
        CasualtyEntries = Rows(Casualties, (table, row) => new CasualtyEntry(Parse<HarmKind>(table.Cell(row, 1)), Parse<CasualtyFrame>(table.Cell(row, 2))));
        PeopleEntries = Rows(People, (table, row) => new PeopleEntry(table.Cell(row, 1) == "plural", Parse<PeopleClass>(table.Cell(row, 2))));
        CueClasses = Rows(Cues, (table, row) => Parse<CueClass>(table.Cell(row, 1)));
        SourceStances = Rows(Sources, (table, row) => Parse<ClaimStance>(table.Cell(row, 1)));
        ReadTypes(model.Lexicon(Part, "types"));
        TypePairs = new TypePairs(model.Lexicon(Part, "types"));
        Links = model.Lexicon(ArgumentPart, "links");
        LinkClasses = Rows(Links, (table, row) => Parse<ArgumentLink>(table.Cell(row, 1)));
        ArgumentNouns = model.Lexicon(ArgumentPart, "nouns");
        ArgumentNounKinds = Rows(ArgumentNouns, (table, row) => Parse<ArgumentKind>(table.Cell(row, 1)));
        ArgumentSpace = ArgumentVariables.Space(TypePairs);
        Perpetrator = LinearDecision.Read(model.Lexicon(ArgumentPart, "perpetrator"), ArgumentSpace.Names);
        Target = LinearDecision.Read(model.Lexicon(ArgumentPart, "target"), ArgumentSpace.Names);
        Consequences = new Consequences(model.Lexicon(MergingPart, "consequences"));
        SameIncident = LinearDecision.Read(model.Lexicon(MergingPart, "same-incident"), SameIncidentFeatures.Names(TypePairs));
        Confidence = LinearDecision.Read(model.Lexicon(MergingPart, "confidence"), Enum.GetNames<ConfidenceFeature>());
        WorthARecord = LinearDecision.Read(model.Lexicon(MergingPart, "worth-a-record"), RecordFeatures.Names(TypePairs));
    }

    public Lexicon Triggers { get; }

    public Lexicon Casualties { get; }

    public Lexicon People { get; }

    public Lexicon Cues { get; }

    public Lexicon Sites { get; }

    public Lexicon Sources { get; }

    public Lexicon Roads { get; }

    public Lexicon AreaWords { get; }

    public Lexicon Reflexives { get; }

    public Lexicon PersonalPronouns { get; }

    /// <summary>Words behind the name of a part of a town that no town has behind its own.</summary>
    public Lexicon TownParts { get; }

    public Lexicon SingularAuxiliaries { get; }

    public Lexicon PluralAuxiliaries { get; }

    /// <summary>What before a number makes it no count of people: "minus five", "10^30".</summary>
    public Lexicon NumberSigns { get; }

    /// <summary>Words of a count that adds to one told before: "five more", "two others".</summary>
    public Lexicon Remainders { get; }

    /// <summary>Nouns that are counted with the dead and are no people: "300 cattle".</summary>
    public Lexicon NotPeople { get; }

    public TriggerEntry[] TriggerEntries { get; }

    public CasualtyEntry[] CasualtyEntries { get; }

    public PeopleEntry[] PeopleEntries { get; }

    public CueClass[] CueClasses { get; }

    public ClaimStance[] SourceStances { get; }

    public TypePairs TypePairs { get; }

    /// <summary>Prepositions before noun phrases.</summary>
    public Lexicon Links { get; }

    public ArgumentLink[] LinkClasses { get; }

    /// <summary>Nouns beside those for people and sites that name who did it or what was struck.</summary>
    public Lexicon ArgumentNouns { get; }

    public ArgumentKind[] ArgumentNounKinds { get; }

    /// <summary>The features of noun phrases that may be arguments.</summary>
    public FeatureSpace ArgumentSpace { get; }

    /// <summary>Whether a noun phrase names who did it.</summary>
    public LinearDecision Perpetrator { get; }

    /// <summary>Whether a noun phrase names who or what was struck.</summary>
    public LinearDecision Target { get; }

    /// <summary>How likely a record is right.</summary>
    public LinearDecision Confidence { get; }

    /// <summary>What comes of what.</summary>
    public Consequences Consequences { get; }

    /// <summary>Whether a mention tells an incident that others told before.</summary>
    public LinearDecision SameIncident { get; }

    /// <summary>Whether an incident beside the main one is told with enough to be a record.</summary>
    public LinearDecision WorthARecord { get; }

    /// <summary>Family and specificity of a type; a type of its own family where it is not in the table.</summary>
    public TypeEntry Type(IncidentType type) => types.TryGetValue(type, out var entry) ? entry : new TypeEntry(type.Name, 1);

    /// <summary>Whether incidents of a type are attacks on people.</summary>
    public bool IsArmed(IncidentType type) => Type(type).Family == "armed";

    /// <summary>Whether incidents of a type are nobody's doing: accidents, natural events, disease.</summary>
    public bool IsNobodysDoing(IncidentType type) => Type(type).Family is "hazard" or "nature" or "health";

    private static T[] Rows<T>(Lexicon lexicon, Func<Lexicon, int, T> read)
    {
        var rows = new T[lexicon.Rows];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = read(lexicon, row);
        return rows;
    }

    private static TriggerEntry ReadTrigger(Lexicon table, int row)
    {
        var type = table.Cell(row, 1);
        var subtype = table.Cell(row, 2);
        return new TriggerEntry(
            new IncidentType(type),
            type == "none",
            subtype.Length == 0 ? null : subtype,
            table.Cell(row, 3) is "N" or "n",
            table.Cell(row, 3) is "n" or "v",
            int.Parse(table.Cell(row, 4), CultureInfo.InvariantCulture));
    }

    private static T Parse<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw new ModelFormatException($"The incident lexicons name a class '{name}' that this build does not know.");

    private void ReadTypes(Lexicon table)
    {
        for (var row = 0; row < table.Rows; row++)
        {
            types[new IncidentType(table.Cell(row, 0))] =
                new TypeEntry(table.Cell(row, 1), int.Parse(table.Cell(row, 2), CultureInfo.InvariantCulture));
        }
    }
}
