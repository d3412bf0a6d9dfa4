using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsEvents.Tests.Architecture;

namespace NewsEvents.Extensions.DependencyInjection.Tests;

/// <summary>What services.AddNewsEvents puts into a container.</summary>
public sealed class AddNewsEventsTests
{
    [Fact]
    public void Without_settings_the_pipeline_is_the_default_one_and_the_same_in_every_scope()
    {
        using var provider = new ServiceCollection().AddNewsEvents().BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();

        Assert.Same(NewsPipeline.Default, provider.GetRequiredService<NewsPipeline>());
        Assert.Same(NewsPipeline.Default, scope.ServiceProvider.GetRequiredService<NewsPipeline>());
        Assert.Same(provider.GetRequiredService<INewsExtractor>(), scope.ServiceProvider.GetRequiredService<INewsExtractor>());
    }

    [Fact]
    public void A_pipeline_asked_for_from_many_threads_is_made_once()
    {
        var made = 0;
        using var provider = new ServiceCollection()
            .AddNewsEvents(options => options.ConfigurePipeline(_ => Interlocked.Increment(ref made)))
            .BuildServiceProvider();

        var pipelines = new NewsPipeline[16];
        Parallel.For(0, pipelines.Length, i => pipelines[i] = provider.GetRequiredService<NewsPipeline>());

        Assert.Equal(1, made);
        Assert.Single(pipelines.Distinct());
    }

    [Fact]
    public void Own_components_and_gazetteers_are_in_the_pipeline()
    {
        var camp = new GazetteerEntry("Camp Juniper", EntityType.Place) { Place = new Place("Camp Juniper", 34.42, 70.45) { Id = "c-17", CountryCode = "AF" } };
        var read = new List<string>();
        using var provider = new ServiceCollection()
            .AddNewsEvents(options => options
                .AddGazetteer(EntityGazetteer.Create([camp]))
                .ConfigurePipeline(builder => builder.AddBefore("reading", new ActingComponent(article => read.Add(article.Id)))))
            .BuildServiceProvider();

        var result = provider.GetRequiredService<NewsPipeline>().Extract(new Article("a1", "A bomb killed 12 people in Camp Juniper on Monday."));

        Assert.Equal("c-17", Assert.Single(result.Incidents).Place?.Place?.Id);
        Assert.Equal(["a1"], read);
    }

    [Fact]
    public void Several_calls_add_up()
    {
        var steps = new List<string>();
        using var provider = new ServiceCollection()
            .AddNewsEvents(options => options.ConfigurePipeline(_ => steps.Add("first")))
            .AddNewsEvents(options => options.ConfigurePipeline(_ => steps.Add("second")))
            .BuildServiceProvider();

        Assert.Single(provider.GetServices<NewsPipeline>());
        Assert.Equal(["first", "second"], steps);
    }

    [Fact]
    public void Options_can_be_set_from_other_services()
    {
        var services = new ServiceCollection().AddNewsEvents();
        services.AddSingleton(EntityGazetteer.Create([new GazetteerEntry("MV Aurora", new EntityType("vessel"))]));
        services.AddOptions<NewsEventsOptions>().Configure<EntityGazetteer>((options, gazetteer) => options.AddGazetteer(gazetteer));
        using var provider = services.BuildServiceProvider();

        var document = provider.GetRequiredService<NewsPipeline>().Analyze(new Article("a1", "Pirates seized the MV Aurora off Somalia."));

        Assert.Contains(document.Entities, entity => entity.Type.Name == "vessel");
    }

    [Fact]
    public void A_pipeline_that_is_registered_already_stays()
    {
        var own = NewsPipelineBuilder.CreateDefault().Build();
        using var provider = new ServiceCollection().AddSingleton(own).AddNewsEvents().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<NewsPipeline>());
    }

    [Fact]
    public void Parts_of_the_model_come_from_the_folder_that_is_set()
    {
        var folder = Directory.CreateTempSubdirectory("newsevents-model-");
        try
        {
            var places = Path.Combine(folder.FullName, "places.nem");
            File.Copy(Repository.PathOf("src", "NewsEvents", "Resources", "places.nem"), places);
            Assert.NotEmpty(ExtractWithModel(folder.FullName).Incidents);

            File.WriteAllText(places, "no model");
            Assert.Throws<InvalidDataException>(() => ExtractWithModel(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("no-such-folder", 1, "no-such-folder")]
    [InlineData(null, 0, "MaxDegreeOfParallelism")]
    public void Wrong_settings_are_told_by_name(string? folder, int degree, string named)
    {
        using var provider = new ServiceCollection()
            .AddNewsEvents(options => (options.ModelFolder, options.MaxDegreeOfParallelism) = (folder, degree))
            .BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<NewsPipeline>());
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        // What a host calls when it starts.
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
    }

    [Fact]
    public void Components_that_do_not_fit_are_refused_when_the_pipeline_is_asked_for()
    {
        using var provider = new ServiceCollection()
            .AddNewsEvents(options => options.ConfigurePipeline(builder => builder.Remove("tokens")))
            .BuildServiceProvider();

        Assert.Throws<PipelineConfigurationException>(() => provider.GetRequiredService<NewsPipeline>());
    }

    private static ExtractionResult ExtractWithModel(string folder)
    {
        using var provider = new ServiceCollection().AddNewsEvents(options => options.ModelFolder = folder).BuildServiceProvider();
        return provider.GetRequiredService<NewsPipeline>().Extract(new Article("a1", "A bomb killed 12 people in Kabul on Monday."));
    }
}
