using System.Collections.Immutable;
using System.Text;

namespace NewsEvents.IO.Tests;

/// <summary>Results made by hand.</summary>
internal static class SampleResults
{
    public const string Text = "A suicide blast in a mosque in Peshawar killed at least 32 people and wounded 150 others.";

    public static Article Article { get; } = new("a1", Text)
    {
        Title = "Mosque blast",
        Published = new(2023, 1, 30),
        Source = "Gazette",
        Url = "https://g.example/1?a=1&b=2",
    };

    public static Incident FullIncident { get; } = new("a1#1", IncidentType.Bombing)
    {
        Subtype = "suicide",
        IsMain = true,
        Date = DateRange.Day(new(2023, 1, 30)),
        Place = new("Peshawar", Evidence("place", "Peshawar"))
        {
            Detail = "a mosque",
            Place = new("Peshawar", 34.00800000001, 71.578489)
            {
                Admin1 = "Khyber Pakhtunkhwa",
                Admin2 = "Peshawar District",
                Country = "Pakistan",
                CountryCode = "PK",
                GeoNamesId = 1168197,
            },
        },
        Killed = new(CasualtyKind.Killed, CountQualifier.AtLeast, Evidence("killed", "at least 32 people"))
        {
            Minimum = 32,
            Groups = [new("police", 20, 20, default)],
        },
        Injured = new(CasualtyKind.Injured, CountQualifier.Exact, Evidence("injured", "150 others")) { Minimum = 150, Maximum = 150 },
        Missing = new(CasualtyKind.Missing, CountQualifier.Vague, Evidence("missing", "people")) { Word = "dozens" },
        PerpetratorsKilled = new(CasualtyKind.PerpetratorsKilled, CountQualifier.Exact, Evidence("perpetrators_killed", "suicide"))
        {
            Minimum = 1,
            Maximum = 1,
        },
        Claims =
        [
            new(CasualtyKind.Killed, 59, 59, CountQualifier.Exact, null, "a hospital official", ClaimStance.Official, new(40, 9), "59 people"),
        ],
        Actors =
        [
            new("Tehreek-e-Taliban Pakistan", "Pakistani Taliban", EntityType.Group, ActorStance.Suspected, new(5, 17)),
            new("Jamaat-ul-Ahrar", "Jamaat-ul-Ahrar", EntityType.Group, ActorStance.Suspected, new(30, 15)),
        ],
        Targets = [new("police", "people", new(1, 6)), new("mosque; hall", "facility", new(9, 6))],
        Weapons = [new("suicide vest", "explosive", new(2, 12))],
        Confidence = 0.91234,
        Evidence = [Evidence("type", "suicide blast"), Evidence("killed", "at least 32 people")],
    };

    public static Incident BareIncident { get; } = new("a1#2", IncidentType.Other) { Factuality = Factuality.Hypothetical };

    public static ExtractionResult Of(Article article, params ImmutableArray<Incident> incidents) =>
        new(new NewsPipelineBuilder().Add(new EmptyComponent()).Build().Analyze(article), incidents, "2026.11");

    public static string Write(Func<Stream, IResultWriter> create, Action<IResultWriter> write)
    {
        var stream = new MemoryStream();
        using (var writer = create(stream))
        {
            write(writer);
            writer.Complete();
        }

        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    private static Evidence Evidence(string field, string words) =>
        new(field, new(Text.IndexOf(words, StringComparison.Ordinal), words.Length), words, 0);
}
