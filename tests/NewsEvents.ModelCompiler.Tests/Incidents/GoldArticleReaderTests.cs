using NewsEvents.ModelCompiler.Incidents;

namespace NewsEvents.ModelCompiler.Tests.Incidents;

public class GoldArticleReaderTests
{
    private const string Records = """[{"type":"bombing","place":"Kano"},{"type":"detention","place":"Lagos"}]""";

    [Fact]
    public void Links_that_the_source_gives_are_kept()
    {
        var article = Read("""{"trigger":{"start":2,"end":6},"type":"bombing","incident":1,"args":[]},{"trigger":{"start":8,"end":9},"type":"bombing","incident":null,"args":[]}""");

        Assert.Equal([1], article.Events[0].Incidents);
        Assert.Empty(article.Events[1].Incidents);
        Assert.Equal("ecb-7", article.Group);
    }

    [Fact]
    public void Without_links_the_record_of_the_same_type_is_taken()
    {
        var article = Read("""{"trigger":{"start":2,"end":6},"type":"detention","args":[{"role":"place","start":8,"end":9,"text":"Kano"}]}""");

        Assert.Equal([1], article.Events[0].Incidents);
    }

    [Fact]
    public void Where_two_records_are_as_like_none_is_taken() =>
        Assert.Empty(Read("""{"trigger":{"start":2,"end":6},"type":"fire","args":[]}""").Events[0].Incidents);

    [Fact]
    public void A_record_that_only_names_who_did_it_is_read_with_the_names()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, ["""{"id":"w-1","text":"a b","incidents":[{"perpetrators":["Hamas"]}]}""", """{"id":"w-2","text":"a b","incidents":[{"killed":{"min":2}}]}"""]);
            var article = Assert.Single(GoldArticleReader.ReadRecords(path));

            Assert.Equal(["Hamas"], article.Perpetrators);
            Assert.Empty(article.Events);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static GoldArticle Read(string events)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $$"""{"id":"ecb-7_1ecb","text":"a bomb b c","published":"2020-01-02","events":[{{events}}],"incidents":{{Records}}}""");
            return Assert.Single(GoldArticleReader.Read(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
