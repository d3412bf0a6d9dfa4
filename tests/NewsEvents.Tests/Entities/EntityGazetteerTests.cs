namespace NewsEvents.Tests.Entities;

public class EntityGazetteerTests
{
    private static readonly EntityType Vessel = new("vessel");

    [Fact]
    public void Names_are_found_with_what_the_user_tells_of_them()
    {
        var entry = new GazetteerEntry("Red Dawn Brigade", EntityType.Group) { Canonical = "Red Dawn", Subtype = "communist", Country = "PH" };

        var entity = Assert.Single(Analyze("Fighters of the Red  Dawn Brigade attacked.", entry), entity => entity.Type == EntityType.Group);

        Assert.Equal(("Red  Dawn Brigade", "Red Dawn", "communist", "PH"), (entity.Text, entity.Canonical, entity.Subtype, Assert.Single(entity.Countries)));
        Assert.Equal(1, entity.Confidence);
    }

    [Theory]
    [InlineData("MV Aurora", "The MV Aurora sank.", true)]
    [InlineData("MV Aurora", "THE MV AURORA SANK OFF THE COAST YESTERDAY.", true)]
    [InlineData("Dawn", "They came at dawn.", false)]
    [InlineData("Dawn", "Dawn came late.", true)]
    [InlineData("tear shell", "A Tear Shell hit him.", true)]
    [InlineData("MV Aurora", "The MV. Aurora sank.", false)]
    public void A_name_with_a_capital_is_found_where_the_text_has_one(string name, string text, bool isFound) =>
        Assert.Equal(isFound, Analyze(text, new GazetteerEntry(name, Vessel)).Exists(entity => entity.Type == Vessel));

    [Fact]
    public void The_longest_name_wins_and_of_equals_the_users()
    {
        var entities = Analyze(
            "He flew from Paris to the Aurora Hotel, then left Lagos.",
            new GazetteerEntry("Paris", Vessel),
            new GazetteerEntry("Aurora", Vessel),
            new GazetteerEntry("Aurora Hotel", EntityType.Facility));

        Assert.Equal(["Paris vessel", "Aurora Hotel facility", "Lagos place"], entities.Select(entity => $"{entity.Text} {entity.Type}"));
    }

    [Fact]
    public void A_longer_name_that_the_pipeline_knows_stays()
    {
        var entities = Analyze("Police in New York spoke.", new GazetteerEntry("York", Vessel));
        Assert.Equal("New York", Assert.Single(entities).Text);
    }

    [Fact]
    public void Of_two_gazetteers_the_last_one_added_wins()
    {
        var pipeline = NewsPipelineBuilder.CreateDefault()
            .AddGazetteer(EntityGazetteer.Create([new GazetteerEntry("Aurora", Vessel)]))
            .AddGazetteer(EntityGazetteer.Create([new GazetteerEntry("Aurora", new EntityType("storm"))]))
            .Build();

        Assert.Equal("storm", Assert.Single(pipeline.Analyze(new Article("a", "They saw Aurora.")).Entities).Type.Name);
    }

    [Fact]
    public void Incidents_know_the_users_groups()
    {
        var pipeline = NewsPipelineBuilder.CreateDefault().AddGazetteer(EntityGazetteer.Create([new GazetteerEntry("Grey Foxes", EntityType.Group)])).Build();

        var result = pipeline.Extract(new Article("a", "The Grey Foxes claimed responsibility for a car bomb that killed five people in Lima on Monday.") { Published = new(2023, 5, 3) });

        Assert.Contains(result.Incidents[0].Actors, actor => actor.Name == "Grey Foxes");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("...", "holds neither letter nor digit")]
    [InlineData(null, "is empty")]
    public void Unfit_names_are_refused(string? name, string cause)
    {
        var e = Assert.Throws<ArgumentException>(() => EntityGazetteer.Create([new GazetteerEntry(name!, Vessel)]));
        Assert.Contains(cause, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_sizes_are_refused_shortly()
    {
        var megabyte = Assert.Throws<ArgumentException>(() => EntityGazetteer.Create([new GazetteerEntry(new string('x', 1 << 20), Vessel)]));
        Assert.InRange(megabyte.Message.Length, 1, 200);
        var words = Assert.Throws<ArgumentException>(() => EntityGazetteer.Create([new GazetteerEntry(string.Join(' ', Enumerable.Repeat("a", 33)), Vessel)]));
        Assert.Contains("32 words", words.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_names_are_all_found()
    {
        var names = Enumerable.Range(0, 20_000).Select(number => new GazetteerEntry($"Unit K{number}", EntityType.Force)).ToList();
        var gazetteer = EntityGazetteer.Create([.. names, new GazetteerEntry("Unit K7", Vessel)]);
        Assert.Equal(names.Count, gazetteer.Count);

        var pipeline = NewsPipelineBuilder.CreateDefault().AddGazetteer(gazetteer).Build();
        var entities = pipeline.Analyze(new Article("a", "Unit K7 and Unit K19999 met Unit K20000.")).Entities;
        Assert.Equal(["Unit K7", "Unit K19999"], entities.Where(entity => entity.Type == EntityType.Force).Select(entity => entity.Text));
    }

    private static List<Entity> Analyze(string text, params GazetteerEntry[] entries) =>
        [.. NewsPipelineBuilder.CreateDefault().AddGazetteer(EntityGazetteer.Create(entries)).Build().Analyze(new Article("a", text)).Entities];
}
