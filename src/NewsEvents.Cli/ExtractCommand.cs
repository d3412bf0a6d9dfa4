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
        var format = new FormatOptions();
        var explain = new Option<bool>("--explain")
        {
            Description = "Write as text, instead of records, which words gave each field and which competing readings lost.",
        };

        var command = new Command(Name, "Extract incident records from articles.");
        input.AddTo(command);
        format.AddTo(command);
        command.Add(explain);
        command.Validators.Add(result =>
        {
            if (result.GetValue(explain) && format.IsGiven(result))
                result.AddError("--explain writes text; it has no --format.");
        });
        run.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = run.Read(parsed, streams);
            var articles = input.Read(parsed, streams);
            var explains = parsed.GetValue(explain);
            var written = explains ? format.ReadTables(parsed, settings) : format.Read(parsed, settings);
            var pipeline = PipelineLoader.Load(settings, articles.IsCleaned);
            var extract = new ExtractRun(explains ? $"{Name} --explain" : $"{Name} {written}", settings, written, streams);
            return explains
                ? extract.RunAsync(articles, pipeline.Explain, static (stream, options) => new ExplanationTextWriter(stream, options), cancellationToken)
                : extract.RunAsync(articles, pipeline.Extract, null, cancellationToken);
        });
        return command;
    }
}
