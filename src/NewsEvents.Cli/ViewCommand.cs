using System.CommandLine;

namespace NewsEvents.Cli;

/// <summary>"newsevents view": articles in, one page to read out.</summary>
internal static class ViewCommand
{
    public const string Name = "view";

    public static Command Create(CommandStreams streams)
    {
        var input = new InputOptions();
        var run = new RunOptions();
        var command = new Command(Name, "Show articles as a web page: the marked text beside its records, with a map. The page loads nothing.");
        input.AddTo(command);
        run.AddTo(command, canResume: false);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = run.Read(parsed, streams) with { CanResume = false };
            var articles = input.Read(parsed, streams);
            var pipeline = PipelineLoader.Load(settings);
            return new BatchRun(Name, settings, streams).RunAsync(
                articles, pipeline.Extract, (stream, options) => new HtmlViewWriter(stream, options), cancellationToken);
        });
        return command;
    }
}
