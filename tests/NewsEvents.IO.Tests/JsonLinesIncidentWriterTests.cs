using System.Text.Json;

namespace NewsEvents.IO.Tests;

public class JsonLinesIncidentWriterTests
{
    private const string Full = """
        {"schema":1,"id":"a1","title":"Mosque blast","published":"2023-01-30","source":"Gazette","url":"https://g.example/1?a=1&b=2","model":"2026.11","incidents":[
        {"id":"a1#1","type":"bombing","subtype":"suicide","main":true,"factuality":"happened",
        "date":{"start":"2023-01-30","end":"2023-01-30","precision":"day"},
        "place":{"name":"Peshawar","detail":"a mosque","kind":"city","admin2":"Peshawar District","admin1":"Khyber Pakhtunkhwa","country":"Pakistan","country_code":"PK","lat":34.008,"lon":71.57849,"geonames_id":1168197},
        "killed":{"min":32,"qualifier":"at least","text":"at least 32 people","by_group":[{"group":"police","min":20,"max":20}]},
        "injured":{"min":150,"max":150,"qualifier":"exact","text":"150 others"},
        "missing":{"qualifier":"vague","word":"dozens","text":"people"},
        "perpetrators_killed":{"min":1,"max":1,"qualifier":"exact","text":"suicide"},
        "claims":[{"kind":"killed","min":59,"max":59,"qualifier":"exact","source":"a hospital official","stance":"official","start":40,"end":49,"text":"59 people"}],
        "actors":[{"name":"Tehreek-e-Taliban Pakistan","text":"Pakistani Taliban","type":"group","stance":"suspected","start":5,"end":22},
        {"name":"Jamaat-ul-Ahrar","text":"Jamaat-ul-Ahrar","type":"group","stance":"suspected","start":30,"end":45}],
        "targets":[{"text":"police","type":"people","start":1,"end":7},{"text":"mosque; hall","type":"facility","start":9,"end":15}],
        "weapons":[{"text":"suicide vest","type":"explosive","start":2,"end":14}],
        "confidence":0.912,
        "evidence":[{"field":"type","start":2,"end":15,"text":"suicide blast"},{"field":"killed","start":47,"end":65,"text":"at least 32 people"}]}]}

        """;

    [Fact]
    public void Writes_the_contract_to_the_letter()
    {
        var written = Write(writer => writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident)));

        Assert.Equal(Full.ReplaceLineEndings("") + "\n", written);
    }

    [Fact]
    public void What_is_not_known_is_absent()
    {
        var written = Write(writer => writer.Write(SampleResults.Of(new("b", "x"), SampleResults.BareIncident)));

        Assert.Equal(
            """{"schema":1,"id":"b","model":"2026.11","incidents":[{"id":"a1#2","type":"other","main":false,"factuality":"hypothetical","confidence":0}]}""" + "\n",
            written);
    }

    [Fact]
    public void An_article_without_incidents_has_an_empty_list() =>
        Assert.Equal(
            """{"id":"b","incidents":[]}""" + "\n",
            Write(writer => writer.Write(SampleResults.Of(new("b", "x"))), new() { IncludeMetadata = false }));

    [Fact]
    public void An_error_stands_in_the_place_of_its_article()
    {
        var written = Write(writer =>
        {
            writer.WriteError(new(DiagnosticCodes.UnreadableArticle, "a7", "in, line 7: \"bad\"", "in", 7));
            writer.Write(SampleResults.Of(new("a8", "x")));
        });

        Assert.Equal(
            """{"schema":1,"id":"a7","error":{"code":"NE0001","message":"in, line 7: \"bad\""}}""" + "\n"
            + """{"schema":1,"id":"a8","model":"2026.11","incidents":[]}""" + "\n",
            written);
    }

    [Fact]
    public void Diagnostics_of_the_reader_are_written_too()
    {
        var diagnostic = new Diagnostic(DiagnosticCodes.UnreadableDate, DiagnosticLevel.Warning, "No date.", new(3, 2));

        var written = Write(writer => writer.Write(SampleResults.Of(new("b", "x")), [diagnostic]), new() { IncludeMetadata = false });

        Assert.Equal(
            """{"id":"b","incidents":[],"diagnostics":[{"code":"NE0105","level":"warning","message":"No date.","start":3,"end":5}]}""" + "\n",
            written);
    }

    [Theory]
    [InlineData("Łódź – 北京 🙂", "Łódź – 北京 🙂")]
    [InlineData("line\nend\ttab \u0001 \u2028 \"quoted\" back\\slash <b>&'", "line\nend\ttab \u0001 \u2028 \"quoted\" back\\slash <b>&'")]
    public void Any_text_gives_valid_json_of_the_same_length(string title, string expected)
    {
        var written = Write(writer => writer.Write(SampleResults.Of(new("b", "x") { Title = title })));

        Assert.Equal(1, written.Count(c => c == '\n'));
        using var parsed = JsonDocument.Parse(written);
        Assert.Equal(expected, parsed.RootElement.GetProperty("title").GetString());
    }

    // Not data of a theory: a test runner does not pass lone surrogates on.
    [Fact]
    public void Lone_surrogates_are_replaced_one_by_one()
    {
        var written = Write(writer => writer.Write(SampleResults.Of(new("b\udc00", "x") { Title = "\ud83d high, low \ude42\ud83d" })));

        using var parsed = JsonDocument.Parse(written);
        Assert.Equal("b\ufffd", parsed.RootElement.GetProperty("id").GetString());
        Assert.Equal("\ufffd high, low \ufffd\ufffd", parsed.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void Numbers_that_json_cannot_hold_do_not_break_it()
    {
        var incident = new Incident("b#1", IncidentType.Fire)
        {
            Confidence = double.NaN,
            Place = new("X", new("place", default, "X", 0)) { Place = new("X", -0.000001, double.PositiveInfinity) },
        };

        var written = Write(writer => writer.Write(SampleResults.Of(new("b", "x"), incident)));

        Assert.Contains("\"lat\":0,\"lon\":0}", written, StringComparison.Ordinal);
        Assert.Contains("\"confidence\":0}", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_result_is_on_a_line_of_its_own_whatever_its_size()
    {
        var result = SampleResults.Of(new("b", "x") { Title = new string('t', 50_000) });

        var lines = Write(writer =>
        {
            for (var i = 0; i < 10; i++)
                writer.Write(result);
        }).Split('\n');

        Assert.Equal(11, lines.Length);
        Assert.All(lines[..10], line => Assert.Equal(lines[0], line));
    }

    [Fact]
    public void The_stream_is_closed_unless_told_otherwise()
    {
        var closed = new MemoryStream();
        new JsonLinesIncidentWriter(closed).Dispose();
        Assert.False(closed.CanWrite);

        var open = new MemoryStream();
        new JsonLinesIncidentWriter(open, new() { LeaveOpen = true }).Dispose();
        Assert.True(open.CanWrite);
    }

    private static string Write(Action<IResultWriter> write, ResultWriterOptions? options = null) =>
        SampleResults.Write(stream => new JsonLinesIncidentWriter(stream, options), write);
}
