using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>The words that pages have for values.</summary>
internal static class DisplayNames
{
    /// <summary>The name of a type with its underscores as spaces.</summary>
    public static string Of(string name) => name.Replace('_', ' ');

    /// <summary>The same with a capital at the start.</summary>
    public static string Heading(string name) =>
        name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + Of(name[1..]);

    public static string Of(Factuality value) => value switch
    {
        Factuality.Foiled => "foiled",
        Factuality.Threatened => "threatened",
        Factuality.Planned => "planned",
        Factuality.Denied => "denied",
        Factuality.Hypothetical => "hypothetical",
        _ => "happened",
    };

    public static string Of(CasualtyKind value) => value switch
    {
        CasualtyKind.Injured => "injured",
        CasualtyKind.Missing => "missing",
        CasualtyKind.Abducted => "abducted",
        CasualtyKind.Detained => "detained",
        CasualtyKind.Displaced => "displaced",
        CasualtyKind.PerpetratorsKilled => "attackers killed",
        _ => "killed",
    };

    public static string Of(ActorStance value) => value switch
    {
        ActorStance.Claimed => "claimed it",
        ActorStance.Blamed => "blamed",
        ActorStance.Suspected => "suspected",
        ActorStance.Denied => "denies it",
        ActorStance.Party => "a side",
        _ => "responsible",
    };

    public static string Of(ClaimStance value) => value switch
    {
        ClaimStance.Official => "official",
        ClaimStance.Witness => "witness",
        ClaimStance.Media => "media",
        ClaimStance.Monitor => "monitor",
        ClaimStance.Perpetrator => "attackers",
        ClaimStance.Other => "other source",
        _ => "the article",
    };

    public static string Of(CasualtyClaim claim) => claim.Qualifier switch
    {
        CountQualifier.Vague => claim.Word ?? "some",
        CountQualifier.AtLeast => $"at least {Number(claim.Minimum)}",
        CountQualifier.AtMost => $"up to {Number(claim.Maximum)}",
        CountQualifier.About => $"about {Number(claim.Minimum)}",
        CountQualifier.Range when claim.Maximum is null => $"at least {Number(claim.Minimum)}",
        CountQualifier.Range => $"{Number(claim.Minimum)} to {Number(claim.Maximum)}",
        _ => Number(claim.Minimum),
    };

    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun: "1 incident", "1,204 incidents".</summary>
    public static string Count(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    public static string Of(DateRange range) => range.Precision switch
    {
        DatePrecision.Unknown => "unknown",
        DatePrecision.Day => Of(range.Start),
        DatePrecision.Month => range.Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Year => range.Start.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => $"{Of(range.Start)} to {Of(range.End)}",
    };

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
