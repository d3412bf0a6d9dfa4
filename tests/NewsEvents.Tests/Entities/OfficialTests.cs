namespace NewsEvents.Tests.Entities;

/// <summary>Officials without a name beside the office.</summary>
public class OfficialTests
{
    private const string Story = "Defence Minister Teodora Malvik flew to Kano on Monday. The minister met a police spokesman there. The governor stayed away.";

    [Fact]
    public void An_office_that_refers_back_has_the_person_it_refers_to()
    {
        var minister = Assert.Single(Officials(Story), static official => official.Text == "minister");
        Assert.Equal(("Teodora Malvik", "minister"), (minister.Canonical, minister.Office));
        Assert.Equal(minister.Span, minister.OfficeSpan);
    }

    [Theory]
    [InlineData("police spokesman")]
    [InlineData("governor")]
    public void An_office_that_no_person_is_told_to_hold_stands_for_itself(string office)
    {
        var official = Assert.Single(Officials(Story), official => official.Text == office);
        Assert.Equal(office, official.Canonical);
    }

    [Theory]
    [InlineData("Defence Minister Teodora Malvik left.")]
    [InlineData("Teodora Malvik, the defence minister, left.")]
    public void An_office_beside_a_name_is_that_of_the_person(string text) => Assert.Empty(Officials(text));

    [Theory]
    [InlineData("The minister left. Later, Defence Minister Teodora Malvik came.")]
    [InlineData("Defence Minister Teodora Malvik left. A minister stayed.")]
    public void What_comes_first_or_is_not_definite_refers_to_none(string text) =>
        Assert.Equal("minister", Assert.Single(Officials(text)).Canonical);

    [Fact]
    public void A_toll_still_has_its_source()
    {
        var result = NewsPipeline.Default.Extract(new Article("a", "A bomb killed 12 people in Kabul on Monday, a police spokesman said.") { Published = new(2023, 1, 31) });
        Assert.Equal(12, Assert.Single(result.Incidents).Killed?.Minimum);
    }

    private static IReadOnlyList<Entity> Officials(string text) => [.. EntitySample.Read(text).Where(static entity => entity.Type == EntityType.Official)];
}
