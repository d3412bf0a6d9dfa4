using System.CommandLine;
using System.CommandLine.Parsing;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>"newsevents annotate": articles in, their layers out.</summary>
internal static class AnnotateCommand
{
    public const string Name = "annotate";

    public static Command Create(CommandStreams streams)
    {
        var input = new InputOptions();
        var run = new RunOptions();
        var layers = new Option<AnnotationLayers>("--layers")
        {
            Description = "What to write, parted by commas: tokens, syntax, sentences, entities, times, places, incidents; or all. Syntax takes most of the time.",
            HelpName = "NAMES",
            DefaultValueFactory = _ => AnnotationLayers.All & ~AnnotationLayers.Syntax,
            CustomParser = ParseLayers,
        };

        var command = new Command(Name, "Write what was found on the way: tokens, syntax, sentences, entities, times, places.");
        input.AddTo(command);
        command.Add(layers);
        run.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var wanted = parsed.GetValue(layers);
            var settings = run.Read(parsed, streams) with { CountsIncidents = wanted.HasFlag(AnnotationLayers.Incidents) };
            var articles = input.Read(parsed, streams);
            var pipeline = PipelineLoader.Load(settings, articles.IsCleaned);
            return new BatchRun($"{Name} {wanted}", settings, streams).RunAsync(
                articles, Work(pipeline, wanted), (stream, options) => new AnnotationWriter(stream, wanted, options), cancellationToken);
        });
        return command;
    }

    private static Func<Article, ExtractionResult> Work(NewsPipeline pipeline, AnnotationLayers layers) =>
        layers.HasFlag(AnnotationLayers.Incidents)
            ? pipeline.Extract
            : article => new ExtractionResult(pipeline.Analyze(article), [], pipeline.Model.Version);

    private static AnnotationLayers ParseLayers(ArgumentResult result)
    {
        var layers = AnnotationLayers.None;
        foreach (var name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Layer(name) is { } layer)
                layers |= layer;
            else
                result.AddError($"There is no layer '{name}'; the layers are tokens, syntax, sentences, entities, times, places, incidents, all.");
        }

        return layers;
    }

    private static AnnotationLayers? Layer(string name) => name switch
    {
        "tokens" => AnnotationLayers.Tokens,
        "syntax" => AnnotationLayers.Syntax,
        "sentences" => AnnotationLayers.Sentences,
        "entities" => AnnotationLayers.Entities,
        "times" => AnnotationLayers.Times,
        "places" => AnnotationLayers.Places,
        "incidents" => AnnotationLayers.Incidents,
        "all" => AnnotationLayers.All,
        _ => null,
    };
}
