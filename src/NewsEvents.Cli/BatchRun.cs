using System.Collections.Immutable;
using System.Diagnostics;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>Reads articles, works on them and writes the outcomes.</summary>
internal sealed class BatchRun(string command, RunSettings settings, CommandStreams streams)
{
    private static readonly TimeSpan NoteInterval = TimeSpan.FromSeconds(2);

    private readonly ArticleIds ids = new();
    private RunCounts counts = new();
    private RunReport? report;

    /// <summary>Runs to the end, or until whoever reads the output has gone, or until it is cancelled.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">The run cannot start or must end early.</exception>
    public async Task<int> RunAsync(
        InputBatch input,
        Func<Article, ExtractionResult> work,
        Func<Stream, ResultWriterOptions, IResultWriter> createWriter,
        CancellationToken cancellationToken)
    {
        if (settings is { Resumes: true, Force: false, OutputPath: { } path } && OutputTarget.IsComplete(path))
        {
            await streams.Error.WriteLineAsync($"the file '{path}' is complete; there is nothing to resume").ConfigureAwait(false);
            return ExitCode.Success;
        }

        var start = new RunState(input.IsCleaned ? command : $"{command} --no-cleaning", NewsModel.Default.Version, input.Inputs, 0, counts);
        using var target = OutputTarget.Open(settings, start, streams.Output);
        counts = target.Continues?.Counts ?? counts;
        report = new RunReport(streams.Error, settings, counts, input.Progress);
        try
        {
            return await WriteAllAsync(input, work, createWriter, target, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e) when (!StandardStreams.IsClosedPipe(e))
        {
            throw new CommandException(ExitCode.Failed, $"the output cannot be written: {e.Message}{Hint(target)}");
        }
        finally
        {
            report.ClearProgress();
        }
    }

    private async Task<int> WriteAllAsync(
        InputBatch input,
        Func<Article, ExtractionResult> work,
        Func<Stream, ResultWriterOptions, IResultWriter> createWriter,
        OutputTarget target,
        CancellationToken cancellationToken)
    {
        var isStopped = false;
        using (var writer = createWriter(target.Stream, CreateWriterOptions(target.Continues)))
        {
            try
            {
                await PumpAsync(input, work, writer, target, cancellationToken).ConfigureAwait(false);
                writer.Complete();
            }
            catch (OperationCanceledException)
            {
                Stop(writer, target);
                isStopped = true;
            }
        }

        if (isStopped)
            return ExitCode.Interrupted;
        target.Commit();
        report!.Summary();
        return counts.HasUnreadableInput ? ExitCode.UnreadableInput : ExitCode.Success;
    }

    private async Task PumpAsync(InputBatch input, Func<Article, ExtractionResult> work, IResultWriter writer, OutputTarget target, CancellationToken cancellationToken)
    {
        var sinceNote = Stopwatch.StartNew();
        var pump = new ArticlePump(work, settings.Jobs);
        await pump.RunAsync(Remaining(input, target.Continues), Take, writer.Flush, cancellationToken).ConfigureAwait(false);

        void Take(ArticleOutcome outcome)
        {
            Write(outcome, writer);
            if (!target.CanStop || sinceNote.Elapsed < NoteInterval)
                return;
            writer.Flush();
            target.Note(counts);
            sinceNote.Restart();
        }
    }

    // The articles that a run before did are read again, for their ids, and not worked on.
    private IEnumerable<ArticleReadResult> Remaining(InputBatch input, RunState? continues)
    {
        var done = continues?.Counts.Articles ?? 0;
        if (done > 0)
            report!.Say($"{RunCounts.Of(done, "article")} done before");
        foreach (var article in input.Articles)
        {
            if (done-- <= 0)
                yield return article;
            else if (article.IsRead)
                ids.Add(article.Article.Id);
        }
    }

    /// <summary>Leaves the output so that it can be read as it is, and gone on with.</summary>
    private void Stop(IResultWriter writer, OutputTarget target)
    {
        writer.Flush();
        target.Note(counts);
        writer.Complete();
        target.EndStopped();
        report!.Say($"stopped after {RunCounts.Of(counts.Articles, "article")}{Hint(target)}");
    }

    private static string Hint(OutputTarget target) =>
        target.IsKept ? $"; what is done stands in '{target.PartialPath}', --resume goes on with it" : "";

    private ResultWriterOptions CreateWriterOptions(RunState? continues) => new()
    {
        IncludeMetadata = settings.IncludeMetadata,
        LeaveOpen = true,
        Continues = continues is null ? null : new OutputContinuation(continues.Counts.Articles, continues.Counts.Points),
    };

    private void Write(ArticleOutcome outcome, IResultWriter writer)
    {
        if (outcome.Result is { } result)
        {
            var diagnostics = ids.Add(result.Article.Id) ? outcome.Read.Diagnostics : outcome.Read.Diagnostics.Add(CameBefore(result.Article.Id));
            writer.Write(result, diagnostics);
            counts.Add(result);
            report!.Result(result, diagnostics);
            return;
        }

        var failure = outcome.Error!;
        if (settings.OnError == ErrorPolicy.Fail)
        {
            writer.Flush();
            throw new CommandException(failure.IsWholeInput ? ExitCode.UnreadableInput : ExitCode.Failed, failure.Message);
        }

        if (settings.OnError == ErrorPolicy.Record)
            writer.WriteError(failure);
        counts.Add(failure.Code);
        counts.HasUnreadableInput |= failure.IsWholeInput;
        report!.Error(failure);
    }

    private static Diagnostic CameBefore(string id) =>
        new(DiagnosticCodes.DuplicateId, DiagnosticLevel.Warning, $"The id '{id}' came before in this run; its records cannot be told apart by id.", default);
}
