using NewsEvents.Reading;

namespace NewsEvents.Tests.Reading;

public sealed class DatelineTests
{
    private static readonly DatelineReader Reader = new(new ReadingLexicon(NewsModel.Default));

    [Theory]
    [InlineData("PESHAWAR, Pakistan (AP) - A bomb killed nine.", "PESHAWAR, Pakistan (AP) -")]
    [InlineData("KABUL, Afghanistan (Jan. 24, 2013) — A patrol found a cache.", "KABUL, Afghanistan (Jan. 24, 2013) —")]
    [InlineData("ISLAMABAD: The army said on Friday that it had begun.", "ISLAMABAD:")]
    [InlineData("NAIROBI, Kenya — Gunmen attacked a hotel.", "NAIROBI, Kenya —")]
    [InlineData("SAN SALVADOR, 3 FEB 90 (ACAN-EFE) -- [TEXT] THE ARMY SAID TODAY", "SAN SALVADOR, 3 FEB 90 (ACAN-EFE) -- [TEXT]")]
    [InlineData("TROY, N.C. (AP) — A storm tore roofs off.", "TROY, N.C. (AP) —")]
    [InlineData("(Reuters) - Shares fell on Monday.", "(Reuters) -")]
    [InlineData("Paris (AFP) - Police fired tear gas.", "Paris (AFP) -")]
    [InlineData("BEIRUT — A car bomb went off.", null)]
    [InlineData("KABUL, Afghanistan (Dec. 29)", "KABUL, Afghanistan (Dec. 29)")]
    public void Datelines_are_found_with_their_mark(string paragraph, string? expected)
    {
        expected ??= "BEIRUT —";
        Assert.Equal(expected, Reader.Read(paragraph, new TextSpan(0, paragraph.Length))?.Span.In(paragraph).ToString());
    }

    [Theory]
    [InlineData("PESHAWAR, Pakistan (AP) - A bomb killed nine.", "PESHAWAR, Pakistan", "AP", null)]
    [InlineData("KABUL, Afghanistan (Jan. 24, 2013) — A patrol found a cache.", "KABUL, Afghanistan", null, "2013-01-24")]
    [InlineData("SAN SALVADOR, 3 FEB 90 (ACAN-EFE) -- [TEXT] THE ARMY SAID TODAY", "SAN SALVADOR", "ACAN-EFE", "1990-02-03")]
    [InlineData("(Reuters) - Shares fell on Monday.", null, "Reuters", null)]
    [InlineData("QUETTA (Pakistan) - A bomb killed nine.", "QUETTA (Pakistan)", null, null)]
    [InlineData("MADRID (SPAIN), 15 NOV 89 (EFE) -- [TEXT] THE WAVE OF VIOLENCE", "MADRID (SPAIN)", "EFE", "1989-11-15")]
    [InlineData("SAN SALVADOR, NO DATE (FBIS) -- [EDITORIAL REPORT] THE RADIO SAID", "SAN SALVADOR", "FBIS", null)]
    public void A_dateline_gives_place_agency_and_day(string paragraph, string? place, string? agency, string? day)
    {
        var dateline = Reader.Read(paragraph, new TextSpan(0, paragraph.Length));

        Assert.NotNull(dateline);
        Assert.Equal((place, agency), (dateline.Place?.In(paragraph).ToString(), dateline.Agency?.In(paragraph).ToString()));
        Assert.Equal(day, dateline.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("UPDATE: The road is open again, the police said.")]
    [InlineData("Khan — who was in the car — survived.")]
    [InlineData("Police said: nobody was hurt.")]
    [InlineData("The fire (the third this year) - killed two.")]
    [InlineData("THE ARMY -- WHICH DENIES IT -- SAID NOTHING")]
    [InlineData("A man died.")]
    [InlineData("")]
    public void Other_openings_are_none(string paragraph) =>
        Assert.Null(Reader.Read(paragraph, new TextSpan(0, paragraph.Length)));
}
