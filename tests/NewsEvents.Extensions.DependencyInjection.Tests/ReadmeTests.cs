using Microsoft.Extensions.DependencyInjection;
using NewsEvents.Tests.Architecture;

namespace NewsEvents.Extensions.DependencyInjection.Tests;

/// <summary>The example of the readme is the code below, line by line, and does what the readme says.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_services_example_finds_names_and_runs_the_component()
    {
        var groups = EntityGazetteer.Create([new GazetteerEntry("Red Kites", EntityType.Group)]);
        var services = new ServiceCollection();

        // example: services
        services.AddNewsEvents(options => options
            .AddGazetteer(groups)
            .ConfigurePipeline(builder => builder.AddAfter("entities", new VesselComponent())));
        // end

        using var provider = services.BuildServiceProvider();
        var document = provider.GetRequiredService<NewsPipeline>().Analyze(new Article("a1", "Red Kites seized the MV Aurora off Somalia."));
        Assert.Contains(document.Entities, entity => entity.Text == "Red Kites" && entity.Type == EntityType.Group);
        Assert.Contains(document.Entities, entity => entity is { Canonical: "Aurora", Type.Name: "vessel" });
    }

    [Fact]
    public void The_code_of_the_readme_is_the_code_that_is_tested()
    {
        var readme = Lines(File.ReadAllText(Repository.PathOf("README.md")));
        var at = readme.IndexOf("<!-- example: services -->");
        Assert.True(at >= 0, "the readme has no such example");
        var code = readme.Skip(at + 2).TakeWhile(line => line != "```").ToArray();
        var tested = Lines(File.ReadAllText(Repository.PathOf("tests", "NewsEvents.Extensions.DependencyInjection.Tests", "ReadmeTests.cs")));

        Assert.NotEmpty(code);
        Assert.Empty(code.Except(tested));
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim())];

    private sealed class VesselComponent : IDocumentComponent
    {
        public string Name => "vessels";

        public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Entities;

        public DocumentLayers Provides => DocumentLayers.None;

        public void Process(DocumentDraft draft)
        {
            var at = draft.Text.IndexOf("MV Aurora", StringComparison.Ordinal);
            if (at >= 0)
                draft.AddEntity(new TextSpan(at, "MV Aurora".Length), new EntityType("vessel"), "Aurora");
        }
    }
}
