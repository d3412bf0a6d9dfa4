using System.CommandLine;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>"newsevents extract": articles in, incident records out.</summary>
internal static class ExtractCommand
{
    public const string Name = "extract";

    public static Command Create(CommandStreams streams)
    {
        var input = new InputOptions();
        var run = new RunOptions();
        var format = new Option<string>("--format", "-f")
        {
            Description = "How the records are written: JSON Lines, one JSON array, CSV with a row an incident, or GeoJSON points.",
            DefaultValueFactory = _ => "jsonl",
        }.AcceptOnlyFromAmong("jsonl", "json", "csv", "geojson");

        var explain = new Option<bool>("--explain")
        {
            Description = "Write as text, instead of records, which words gave each field and which competing readings lost.",
        };

        var command = new Command(Name, "Extract incident records from articles.");
        input.AddTo(command);
        command.Add(format);
        command.Add(explain);
        command.Validators.Add(result =>
        {
            if (result.GetValue(explain) && result.GetResult(format) is { Implicit: false })
                result.AddError("--explain writes text; it has no --format.");
        });
        run.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = run.Read(parsed, streams);
            var articles = input.Read(parsed, streams);
            var pipeline = PipelineLoader.Load(settings);
            var batch = new BatchRun(parsed.GetValue(explain) ? $"{Name} --explain" : $"{Name} {parsed.GetRequiredValue(format)}", settings, streams);
            if (parsed.GetValue(explain))
                return batch.RunAsync(articles, pipeline.Explain, (stream, options) => new ExplanationTextWriter(stream, options), cancellationToken);
            var name = parsed.GetRequiredValue(format);
            return batch.RunAsync(
                articles, pipeline.Extract, (stream, options) => CreateWriter(name, stream, options), cancellationToken);
        });
        return command;
    }

    private static IResultWriter CreateWriter(string format, Stream stream, ResultWriterOptions options) => format switch
    {
        "json" => new JsonIncidentWriter(stream, options),
        "csv" => new CsvIncidentWriter(stream, options),
        "geojson" => new GeoJsonIncidentWriter(stream, options),
        _ => new JsonLinesIncidentWriter(stream, options),
    };
}
