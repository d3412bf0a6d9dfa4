namespace NewsEvents.Incidents;

/// <summary>The names of fields in the output, as evidence names them.</summary>
internal static class FieldNames
{
    public const string Type = "type";
    public const string Date = "date";
    public const string Place = "place";
    public const string Actor = "actor";
    public const string Target = "target";
    public const string Weapon = "weapon";

    public static string Of(CasualtyKind kind) => kind switch
    {
        CasualtyKind.Killed => "killed",
        CasualtyKind.Injured => "injured",
        CasualtyKind.Missing => "missing",
        CasualtyKind.Abducted => "abducted",
        CasualtyKind.Detained => "detained",
        CasualtyKind.Displaced => "displaced",
        _ => "perpetrators_killed",
    };
}
