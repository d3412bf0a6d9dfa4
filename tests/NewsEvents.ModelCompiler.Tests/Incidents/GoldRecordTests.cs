using System.Text.Json.Nodes;
using NewsEvents.Incidents;
using NewsEvents.ModelCompiler.Incidents;

namespace NewsEvents.ModelCompiler.Tests.Incidents;

public class GoldRecordTests
{
    private static readonly IncidentLexicons Lexicons = new(NewsModel.Default);

    private static readonly Incident Told = NewsPipeline.Default.Extract(
        new Article("a", "A bomb killed 5 people in Kabul on Sunday.") { Published = new(2023, 1, 30) }).Incidents[0];

    [Theory]
    [InlineData("""{"type":"bombing","date":"2023-01-29","place":"Kabul, Afghanistan","killed":{"min":5,"max":5}}""", 4, true)]
    [InlineData("""{"type":"airstrike","date":"2023-01","place":"a market, Kabul","killed":{"min":5,"max":null}}""", 4, true)]
    [InlineData("""{"type":"flood","date":"2023-01-29","place":"Kabul","killed":{"min":5,"max":5}}""", 3, false)]
    [InlineData("""{"type":"bombing","date":"2023-01-28","place":"Herat, Afghanistan","killed":{"min":6,"max":6}}""", 1, false)]
    [InlineData("""{"type":"bombing","place":"Kabul","killed":{"min":null,"max":null,"word":"several"}}""", 2, true)]
    [InlineData("""{"type":"bombing"}""", 1, false)]
    public void Compares_what_it_states(string json, int agreements, bool agreesInAll) =>
        Assert.Equal((agreements, agreesInAll), new GoldRecord(JsonNode.Parse(json)!).Compare(Told, Lexicons));
}
