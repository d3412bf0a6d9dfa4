using System.CommandLine;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>A command that takes articles and writes one page, which is made at the end, so that no run of it can be gone on with.</summary>
internal static class PageCommand
{
    public static Command Create(string name, string description, Func<Stream, ResultWriterOptions, IResultWriter> createWriter, CommandStreams streams)
    {
        var input = new InputOptions();
        var run = new RunOptions();
        var command = new Command(name, description);
        input.AddTo(command);
        run.AddTo(command, canResume: false);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = run.Read(parsed, streams) with { CanResume = false };
            var articles = input.Read(parsed, streams);
            var pipeline = PipelineLoader.Load(settings, articles.IsCleaned);
            return new BatchRun(name, settings, streams).RunAsync(articles, pipeline.Extract, createWriter, cancellationToken);
        });
        return command;
    }
}
