using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>Reads articles, works on them and writes the outcomes.</summary>
internal sealed class BatchRun(RunSettings settings, CommandStreams streams)
{
    private readonly RunReport report = new(streams.Error, settings);
    private bool sawUnreadableInput;

    /// <summary>Runs to the end, or until whoever reads the output has gone.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">The run cannot start or must end early.</exception>
    public async Task<int> RunAsync(
        IEnumerable<ArticleReadResult> articles,
        Func<Article, ExtractionResult> work,
        Func<Stream, ResultWriterOptions, IResultWriter> createWriter,
        CancellationToken cancellationToken)
    {
        using var target = OutputTarget.Open(settings.OutputPath, settings.Force, streams.Output);
        try
        {
            await WriteAllAsync(articles, work, stream => createWriter(stream, CreateWriterOptions()), target, cancellationToken)
                .ConfigureAwait(false);
            target.Commit();
        }
        catch (IOException e) when (!StandardStreams.IsClosedPipe(e))
        {
            throw new CommandException(ExitCode.Failed, $"the output cannot be written: {e.Message}");
        }
        finally
        {
            report.ClearProgress();
        }

        report.Summary();
        return sawUnreadableInput ? ExitCode.UnreadableInput : ExitCode.Success;
    }

    private ResultWriterOptions CreateWriterOptions() => new() { IncludeMetadata = settings.IncludeMetadata, LeaveOpen = true };

    private async Task WriteAllAsync(
        IEnumerable<ArticleReadResult> articles,
        Func<Article, ExtractionResult> work,
        Func<Stream, IResultWriter> createWriter,
        OutputTarget target,
        CancellationToken cancellationToken)
    {
        using var writer = createWriter(target.Stream);
        var pump = new ArticlePump(work, settings.Jobs);
        await pump.RunAsync(articles, outcome => Take(outcome, writer), writer.Flush, cancellationToken).ConfigureAwait(false);
        writer.Complete();
    }

    private void Take(ArticleOutcome outcome, IResultWriter writer)
    {
        if (outcome.Result is { } result)
        {
            writer.Write(result, outcome.Read.Diagnostics);
            report.Result(result, outcome.Read.Diagnostics);
            return;
        }

        var failure = outcome.Error!;
        if (settings.OnError == ErrorPolicy.Fail)
        {
            writer.Flush();
            throw new CommandException(failure.IsWholeInput ? ExitCode.UnreadableInput : ExitCode.Failed, failure.Message);
        }

        sawUnreadableInput |= failure.IsWholeInput;
        report.Error(failure);
        if (settings.OnError == ErrorPolicy.Record)
            writer.WriteError(failure);
    }
}
