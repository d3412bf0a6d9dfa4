namespace NewsEvents.IO.Tests;

public class OutputNamesTests
{
    [Fact]
    public void Names_are_those_of_the_contract()
    {
        Assert.Equal(["happened", "foiled", "threatened", "planned", "denied", "hypothetical"], Enum.GetValues<Factuality>().Select(OutputNames.Of));
        Assert.Equal(
            ["unknown", "day", "week", "month", "season", "year", "decade", "range"],
            Enum.GetValues<DatePrecision>().Select(OutputNames.Of));
        Assert.Equal(["exact", "at least", "at most", "about", "range", "vague"], Enum.GetValues<CountQualifier>().Select(OutputNames.Of));
        Assert.Equal(
            ["killed", "injured", "missing", "abducted", "detained", "displaced", "perpetrators_killed"],
            Enum.GetValues<CasualtyKind>().Select(OutputNames.Of));
        Assert.Equal(
            ["responsible", "claimed", "blamed", "suspected", "denied", "party"],
            Enum.GetValues<ActorStance>().Select(OutputNames.Of));
        Assert.Equal(
            ["unattributed", "official", "witness", "media", "monitor", "perpetrator", "other"],
            Enum.GetValues<ClaimStance>().Select(OutputNames.Of));
        Assert.Equal(["information", "warning", "error"], Enum.GetValues<DiagnosticLevel>().Select(OutputNames.Of));
        Assert.Equal(["DATE", "TIME", "DURATION", "SET"], Enum.GetValues<TimeExpressionType>().Select(OutputNames.Of));
    }
}
