namespace NewsEvents.IO;

/// <summary>The names of enumeration values in output; part of its contract.</summary>
internal static class OutputNames
{
    public static string Of(Factuality value) => value switch
    {
        Factuality.Foiled => "foiled",
        Factuality.Threatened => "threatened",
        Factuality.Planned => "planned",
        Factuality.Denied => "denied",
        Factuality.Hypothetical => "hypothetical",
        _ => "happened",
    };

    public static string Of(TextBlockKind value) => value switch
    {
        TextBlockKind.Headline => "headline",
        TextBlockKind.Subheading => "subheading",
        TextBlockKind.Byline => "byline",
        TextBlockKind.PublicationDate => "date",
        TextBlockKind.Caption => "caption",
        TextBlockKind.Boilerplate => "boilerplate",
        _ => "paragraph",
    };

    public static string Of(PageParagraphKind value) => value switch
    {
        PageParagraphKind.Subheading => "subheading",
        PageParagraphKind.ListItem => "list item",
        PageParagraphKind.TableCell => "table cell",
        PageParagraphKind.Quote => "quote",
        _ => "paragraph",
    };

    public static string Of(DatePrecision value) => value switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Week => "week",
        DatePrecision.Month => "month",
        DatePrecision.Season => "season",
        DatePrecision.Year => "year",
        DatePrecision.Decade => "decade",
        DatePrecision.Range => "range",
        _ => "unknown",
    };

    public static string Of(PlaceKind value) => value switch
    {
        PlaceKind.Neighbourhood => "neighbourhood",
        PlaceKind.Admin2 => "admin2",
        PlaceKind.Admin1 => "admin1",
        PlaceKind.Country => "country",
        PlaceKind.Region => "region",
        PlaceKind.Continent => "continent",
        PlaceKind.Natural => "natural",
        _ => "city",
    };

    /// <summary>The attribute "mod" of TIMEX3.</summary>
    public static string? Of(TimeModifier? value) => value switch
    {
        TimeModifier.Approximate => "APPROX",
        TimeModifier.Start => "START",
        TimeModifier.Middle => "MID",
        TimeModifier.End => "END",
        TimeModifier.LessThan => "LESS_THAN",
        TimeModifier.EqualOrLess => "EQUAL_OR_LESS",
        TimeModifier.MoreThan => "MORE_THAN",
        TimeModifier.EqualOrMore => "EQUAL_OR_MORE",
        TimeModifier.Before => "BEFORE",
        TimeModifier.After => "AFTER",
        _ => null,
    };

    public static string Of(CountQualifier value) => value switch
    {
        CountQualifier.AtLeast => "at least",
        CountQualifier.AtMost => "at most",
        CountQualifier.About => "about",
        CountQualifier.Range => "range",
        CountQualifier.Vague => "vague",
        _ => "exact",
    };

    public static string Of(CasualtyKind value) => value switch
    {
        CasualtyKind.Injured => "injured",
        CasualtyKind.Missing => "missing",
        CasualtyKind.Abducted => "abducted",
        CasualtyKind.Detained => "detained",
        CasualtyKind.Displaced => "displaced",
        CasualtyKind.PerpetratorsKilled => "perpetrators_killed",
        _ => "killed",
    };

    public static string Of(ClaimStance value) => value switch
    {
        ClaimStance.Official => "official",
        ClaimStance.Witness => "witness",
        ClaimStance.Media => "media",
        ClaimStance.Monitor => "monitor",
        ClaimStance.Perpetrator => "perpetrator",
        ClaimStance.Other => "other",
        _ => "unattributed",
    };

    public static string Of(ActorStance value) => value switch
    {
        ActorStance.Claimed => "claimed",
        ActorStance.Blamed => "blamed",
        ActorStance.Suspected => "suspected",
        ActorStance.Denied => "denied",
        ActorStance.Party => "party",
        _ => "responsible",
    };

    public static string Of(DiagnosticLevel value) => value switch
    {
        DiagnosticLevel.Warning => "warning",
        DiagnosticLevel.Error => "error",
        _ => "information",
    };

    public static string Of(TimeExpressionType value) => value switch
    {
        TimeExpressionType.Time => "TIME",
        TimeExpressionType.Duration => "DURATION",
        TimeExpressionType.Set => "SET",
        _ => "DATE",
    };
}
