namespace NewsEvents.Incidents;

/// <summary>The mentions of one incident, while an article is read.</summary>
internal sealed class IncidentCluster(IncidentLexicons lexicons)
{
    private const int General = 2;
    private const int Specific = 4;
    private const int ClearWeight = 8;
    private const double SiteWeight = 0.9;
    private const int MaxSites = 64;

    private readonly Dictionary<IncidentType, int> typeWeights = [];

    public List<IncidentMention> Mentions { get; } = [];

    /// <summary>The places, each once, that its mentions clearly say it happened at.</summary>
    public List<Place> Sites { get; } = [];

    /// <summary>The names of all places that its mentions name.</summary>
    public HashSet<string> PlaceNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the people that its mentions count one by one.</summary>
    public HashSet<string> VictimNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Who its mentions say did it.</summary>
    public HashSet<string> ActorNames { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who or what its mentions say was struck.</summary>
    public HashSet<string> TargetNames { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The numbers of people that its mentions state, sums over a time left out.</summary>
    public HashSet<(HarmKind Kind, long Number)> Numbers { get; } = [];

    /// <summary>The kinds of harm that are counted in it.</summary>
    public HashSet<HarmKind> Kinds { get; } = [];

    /// <summary>Whether the first sentences tell it.</summary>
    public bool IsLead { get; private set; }

    /// <summary>Whether the headline tells it.</summary>
    public bool IsHeadline { get; private set; }

    /// <summary>The expression that dates it most finely; null where the text gives none.</summary>
    public TimeExpression? Time { get; private set; }

    /// <summary>The days of that expression.</summary>
    public DateRange? Date => Time?.Range;

    /// <summary>The type that its triggers say most of; null where only casualties are told.</summary>
    public IncidentType? Type { get; private set; }

    public void Add(IncidentMention mention)
    {
        // What one stretch tells of one incident is one mention again.
        if (Mentions.Count > 0 && Mentions[^1].Range == mention.Range)
            Mentions[^1] = Mentions[^1].With(mention);
        else
            Mentions.Add(mention);
        IsLead |= mention.IsLead;
        IsHeadline |= mention.Block == TextBlockKind.Headline;
        AddPlaces(mention);
        AddPeople(mention);
        foreach (var trigger in mention.Triggers)
        {
            if (trigger.Factuality == mention.Factuality)
                Weigh(trigger, TellsFateOfAttackers(mention, trigger) ? 1 : Mentions.Count == 1 ? 4 : mention.IsLead ? 3 : 2);
        }

        if (mention.Time is { Range: { } range } time && (Date is null || IsFiner(range, Date.Value)) && !mention.IsTimeOfStatement)
            Time = time;
    }

    /// <summary>The finer kind of the type that the triggers tell most often; null where none is told.</summary>
    public string? Subtype() => Mentions.SelectMany(mention => mention.Triggers)
        .Where(trigger => trigger.Entry.Type == Type && trigger.Entry.Subtype is not null)
        .GroupBy(trigger => trigger.Entry.Subtype!, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>The places that a mention clearly says it happened at.</summary>
    public static IEnumerable<Place> SitesOf(IncidentMention mention) =>
        mention.Places.Where(place => place.Weight >= SiteWeight && place.Mention is not null).Select(place => place.Mention!.Place);

    public static bool IsFinerThanCountry(Place place) =>
        place.Kind is PlaceKind.City or PlaceKind.Neighbourhood or PlaceKind.Admin1 or PlaceKind.Admin2;

    /// <summary>Whether a mention of it names this type.</summary>
    public bool Tells(IncidentType type) => typeWeights.ContainsKey(type);

    private void AddPeople(IncidentMention mention)
    {
        foreach (var actor in mention.Actors)
            ActorNames.Add(actor.Name);
        foreach (var target in mention.Targets)
            TargetNames.Add(target.Text);
        foreach (var casualty in mention.Casualties)
        {
            if (casualty.IsCumulative)
                continue;
            Kinds.Add(casualty.Kind);
            if (casualty.IsIndividual)
                VictimNames.UnionWith(casualty.Names);
            else if (casualty.Minimum is { } number && !casualty.IsSubset)
                Numbers.Add((casualty.Kind, number));
        }
    }

    private void AddPlaces(IncidentMention mention)
    {
        foreach (var place in mention.Places)
        {
            if (place.Mention is not null)
                PlaceNames.Add(place.Mention.Place.Name);
        }

        foreach (var place in mention.Places)
        {
            if (place.Weight < SiteWeight || place.Mention?.Place is not { } site)
                continue;
            if (Sites.Count < MaxSites && !Sites.Exists(other => other.Name == site.Name && other.CountryCode == site.CountryCode))
                Sites.Add(site);
        }
    }

    private static bool IsFiner(DateRange range, DateRange than) =>
        range.Overlaps(than) && range.End.DayNumber - range.Start.DayNumber < than.End.DayNumber - than.Start.DayNumber;

    /// <summary>"A man stabbed a guard before being shot dead": how attackers died is not what they did.</summary>
    private static bool TellsFateOfAttackers(IncidentMention mention, Trigger trigger) =>
        FateOf(mention, trigger) is not null;

    private static CasualtyMention? FateOf(IncidentMention mention, Trigger trigger)
    {
        foreach (var casualty in mention.Casualties)
        {
            if (casualty.Kind == HarmKind.PerpetratorsKilled && trigger.Range.First <= casualty.Predicate && casualty.Predicate <= trigger.Range.End)
                return casualty;
        }

        return null;
    }

    private void Weigh(Trigger trigger, int salience)
    {
        var type = trigger.Entry.Type;
        var weight = trigger.Entry.Weight * salience;
        typeWeights[type] = typeWeights.GetValueOrDefault(type) + (trigger.IsPlural && !trigger.IsDefinite ? weight / 4 : weight);
        Type = ChooseType();
    }

    /// <summary>The type of most weight; a general word ("attack") gives way to a specific one that is told clearly enough.</summary>
    private IncidentType ChooseType()
    {
        var best = Heaviest(int.MinValue, int.MinValue, int.MinValue)!.Value;
        return lexicons.Type(best).Specificity > General ? best : Heaviest(Specific, ClearWeight, typeWeights[best]) ?? best;
    }

    /// <summary>The type that counts most of those that are specific and told enough; of equals the first by name.</summary>
    /// <param name="specificity">How specific it must be.</param>
    /// <param name="weight">The weight that it must have.</param>
    /// <param name="other">A weight of which it must have a quarter.</param>
    private IncidentType? Heaviest(int specificity, int weight, int other)
    {
        var (best, most) = (default(IncidentType?), int.MinValue);
        foreach (var (type, own) in typeWeights)
        {
            var specific = lexicons.Type(type).Specificity;
            if (specific < specificity || own < weight || (long)own * 4 < other)
                continue;
            var counts = own * specific;
            if (best is null || counts > most || (counts == most && string.CompareOrdinal(type.Name, best.Value.Name) < 0))
                (best, most) = (type, counts);
        }

        return best;
    }
}
