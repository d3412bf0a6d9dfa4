using System.CommandLine;

namespace NewsEvents.Cli;

/// <summary>"newsevents report": any number of articles in, one page of counts out.</summary>
internal static class ReportCommand
{
    public const string Name = "report";

    public static Command Create(CommandStreams streams)
    {
        var input = new InputOptions();
        var run = new RunOptions();
        var command = new Command(Name, "Sum up any number of articles as a web page: counts, times, a world map, a table of incidents. The page loads nothing.");
        input.AddTo(command);
        run.AddTo(command, canResume: false);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = run.Read(parsed, streams) with { CanResume = false };
            var articles = input.Read(parsed, streams);
            var pipeline = PipelineLoader.Load(settings);
            return new BatchRun(Name, settings, streams).RunAsync(
                articles, pipeline.Extract, (stream, options) => new HtmlReportWriter(stream, options), cancellationToken);
        });
        return command;
    }
}
