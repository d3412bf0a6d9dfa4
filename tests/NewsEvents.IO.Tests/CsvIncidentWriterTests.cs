namespace NewsEvents.IO.Tests;

public class CsvIncidentWriterTests
{
    private const string Header =
        "article_id,incident_id,published,title,type,subtype,main,factuality,date_start,date_end,date_precision,"
        + "place,place_detail,admin1,country,country_code,lat,lon,geonames_id,"
        + "killed_min,killed_max,killed_qualifier,injured_min,injured_max,injured_qualifier,missing_min,missing_max,"
        + "abducted_min,abducted_max,detained_min,detained_max,displaced_min,displaced_max,perpetrators_killed,"
        + "actors_responsible,actors_claimed,actors_blamed,actors_suspected,actors_denied,actors_party,"
        + "targets,weapons,confidence,evidence,source,url\r\n";

    [Fact]
    public void Writes_the_contract_to_the_letter()
    {
        var written = Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident));

        Assert.Equal(
            Header
            + "a1,a1#1,2023-01-30,Mosque blast,bombing,suicide,true,happened,2023-01-30,2023-01-30,day,"
            + "Peshawar,a mosque,Khyber Pakhtunkhwa,Pakistan,PK,34.008,71.57849,1168197,"
            + "32,,at least,150,150,exact,,,,,,,,,1,"
            + ",,,Tehreek-e-Taliban Pakistan; Jamaat-ul-Ahrar,,,"
            + "\"police; mosque, hall\",suicide vest,0.912,suicide blast,Gazette,https://g.example/1?a=1&b=2\r\n",
            written);
    }

    [Fact]
    public void What_is_not_known_is_empty()
    {
        var written = Write(SampleResults.Of(new("b", "x"), SampleResults.BareIncident));

        Assert.Equal(Header + "b,a1#2,,,other,,false,hypothetical" + new string(',', 35) + "0,,,\r\n", written);
    }

    [Fact]
    public void Articles_without_incidents_and_errors_have_no_row()
    {
        var written = SampleResults.Write(stream => new CsvIncidentWriter(stream), writer =>
        {
            writer.Write(SampleResults.Of(new("b", "x")));
            writer.WriteError(new("NE0001", "x", "bad", "in", 2));
        });

        Assert.Equal(Header, written);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\"")]
    [InlineData("+1 is no number", "\"'+1 is no number\"")]
    [InlineData("@home", "\"'@home\"")]
    [InlineData("-", "\"'-\"")]
    [InlineData("He said \"no\", twice", "\"He said \"\"no\"\", twice\"")]
    [InlineData("Two\r\n  lines", "Two lines")]
    public void Titles_are_safe_in_any_spreadsheet(string title, string cell)
    {
        var written = Write(SampleResults.Of(new("b", "x") { Title = title }, SampleResults.BareIncident));

        Assert.StartsWith($"{Header}b,a1#2,,{cell},other,", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_surrogates_are_replaced() =>
        Assert.Contains(
            ",Łódź \ufffd,",
            Write(SampleResults.Of(new("b", "x") { Title = "Łódź \ud83d" }, SampleResults.BareIncident)),
            StringComparison.Ordinal);

    [Fact]
    public void Coordinates_south_and_west_stay_numbers()
    {
        var incident = new Incident("b#1", IncidentType.Fire)
        {
            Place = new("Lima", new("place", default, "Lima", 0)) { Place = new("Lima", -12.04318, -77.02824) },
        };

        Assert.Contains(",-12.04318,-77.02824,", Write(SampleResults.Of(new("b", "x"), incident)), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_is_the_sentence_of_the_trigger()
    {
        var document = NewsPipeline.Default.Analyze(new("b", "Police spoke on Monday. A bomb went off in the old market. Nobody was hurt."));
        var incident = new Incident("b#1", IncidentType.Bombing) { Evidence = [new("type", new(26, 4), "bomb", 1)] };

        Assert.Contains(",A bomb went off in the old market.,", Write(new(document, [incident], "m")), StringComparison.Ordinal);
    }

    private static string Write(ExtractionResult result) =>
        SampleResults.Write(stream => new CsvIncidentWriter(stream), writer => writer.Write(result));
}
