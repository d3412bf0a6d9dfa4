using NewsEvents.Incidents;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>An article's mentions as the library finds them, each linked to the record that it tells.</summary>
internal sealed class LinkedArticle
{
    /// <summary>The link of a mention that no annotated event goes with.</summary>
    public const int Unknown = -1;

    /// <summary>The link of a mention of what is only spoken of in general.</summary>
    public const int General = -2;

    private readonly Dictionary<IncidentMention, int> links = new(ReferenceEqualityComparer.Instance);

    public LinkedArticle(GoldArticle gold, IncidentContext context)
    {
        Gold = gold;
        Context = context;
        Mentions = new MentionBuilder(context).Build();
        foreach (var mention in Mentions)
            links[mention] = Find(mention);
    }

    public GoldArticle Gold { get; }

    public IncidentContext Context { get; }

    public List<IncidentMention> Mentions { get; }

    /// <summary>The number of the record that a mention tells, or <see cref="Unknown"/> or <see cref="General"/>.</summary>
    public int Link(IncidentMention mention) => links[mention];

    private int Find(IncidentMention mention)
    {
        var triggers = mention.Triggers.Select(trigger => Context.Span(trigger.Range.First, trigger.Range.End)).ToList();
        var named = Gold.Events.Where(told => triggers.Exists(told.Trigger.Overlaps)).ToList();
        if (named.Count > 0)
            return Most(named);
        var people = mention.Casualties.Select(casualty => Context.Span(casualty.Range.First, casualty.Range.End)).ToList();
        var counted = Gold.Events.Where(told => told.Arguments.Any(argument => people.Exists(argument.Span.Overlaps))).ToList();
        if (counted.Count > 0)
            return Most(counted);
        var range = Context.Span(mention.Range.First, mention.Range.End);
        var inside = mention.IsPart ? [] : Gold.Events.Where(told => range.Overlaps(told.Trigger)).ToList();
        return inside.Count > 0 && inside.TrueForAll(told => told.Incidents.SequenceEqual(inside[0].Incidents)) ? Most(inside) : Unknown;
    }

    private static int Most(List<GoldEvent> events)
    {
        var links = events.SelectMany(static told => told.Incidents).ToList();
        return links.Count == 0 ? General : links.GroupBy(static link => link).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key).First().Key;
    }
}
