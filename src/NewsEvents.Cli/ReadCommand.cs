using System.CommandLine;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>"newsevents read": articles in, what was read of them out.</summary>
internal static class ReadCommand
{
    public const string Name = "read";

    public static Command Create(CommandStreams streams)
    {
        var input = new InputOptions();
        var run = new RunOptions();
        var format = new Option<string>("--format", "-f")
        {
            Description = "How it is written: JSON Lines with offsets, or text to read.",
            DefaultValueFactory = _ => "jsonl",
        }.AcceptOnlyFromAmong("jsonl", "text");
        var all = new Option<bool>("--all") { Description = "Show what was left out too, as 'boilerplate'." };

        var command = new Command(Name, "Show what was read of pages and articles: headline, byline, dates, body, captions.");
        input.AddTo(command);
        command.Add(format);
        command.Add(all);
        run.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = run.Read(parsed, streams) with { CountsIncidents = false };
            var articles = input.Read(parsed, streams);
            var pipeline = PipelineLoader.Load(settings, articles.IsCleaned);
            var showsRest = parsed.GetValue(all);
            var written = parsed.GetRequiredValue(format);
            return new BatchRun($"{Name} {written}{(showsRest ? " --all" : "")}", settings, streams).RunAsync(
                articles,
                article => new ExtractionResult(pipeline.Read(article), [], pipeline.Model.Version),
                (stream, options) => written == "text" ? new ReadingTextWriter(stream, options, showsRest) : new ReadingJsonWriter(stream, options, showsRest),
                cancellationToken);
        });
        return command;
    }
}
