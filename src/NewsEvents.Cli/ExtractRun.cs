using NewsEvents.IO;
using NewsEvents.Sqlite;

namespace NewsEvents.Cli;

/// <summary>A run whose records go to one place, with tables beside them.</summary>
internal sealed class ExtractRun(string command, RunSettings settings, FormatSettings format, CommandStreams streams)
{
    /// <summary>Runs to the end.</summary>
    /// <param name="input">The articles.</param>
    /// <param name="work">Finds incidents in one.</param>
    /// <param name="createWriter">Makes the writer of the records; null for that of the format.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">The run cannot start or must end early.</exception>
    public async Task<int> RunAsync(
        InputBatch input,
        Func<Article, ExtractionResult> work,
        Func<Stream, ResultWriterOptions, IResultWriter>? createWriter,
        CancellationToken cancellationToken)
    {
        using var tables = SideTables.Open(format, settings, new RunState(command, NewsModel.Default.Version, input.Inputs, 0, new RunCounts()));
        var code = createWriter is null && format.Format == OutputFormat.Sqlite
            ? await WriteDatabaseAsync(input, work, tables, cancellationToken).ConfigureAwait(false)
            : await WriteStreamAsync(input, work, createWriter ?? CreateWriter, tables, cancellationToken).ConfigureAwait(false);
        if (code != ExitCode.Interrupted)
            tables.Commit();
        else if (format.SideTables.Count > 0)
            await SayAsync("the tables of --claims and --entities are there after a whole run alone; --force starts one").ConfigureAwait(false);
        return code;
    }

    private IResultWriter CreateWriter(Stream stream, ResultWriterOptions options) => format.CreateWriter(stream, options, settings.OutputPath);

    private Task<int> WriteStreamAsync(
        InputBatch input,
        Func<Article, ExtractionResult> work,
        Func<Stream, ResultWriterOptions, IResultWriter> createWriter,
        SideTables tables,
        CancellationToken cancellationToken) =>
        new BatchRun(command, settings, streams).RunAsync(
            input, work, (stream, options) => tables.Beside(createWriter(stream, options)), cancellationToken);

    // A database is no stream: the run itself gets nowhere to write.
    private async Task<int> WriteDatabaseAsync(
        InputBatch input, Func<Article, ExtractionResult> work, SideTables tables, CancellationToken cancellationToken)
    {
        var target = DatabaseTarget.Prepare(settings.OutputPath!, settings.Force);
        var options = new SqliteWriterOptions { IncludeEntities = format.DatabaseHasEntities, IncludeMetadata = settings.IncludeMetadata };
        var run = new BatchRun(command, settings with { OutputPath = null }, streams with { Output = Stream.Null });
        try
        {
            var code = await run.RunAsync(input, work, (_, _) => tables.Beside(target.CreateWriter(options)), cancellationToken)
                .ConfigureAwait(false);
            if (code == ExitCode.Interrupted)
                await SayPartialAsync(target).ConfigureAwait(false);
            else
                target.Commit();
            return code;
        }
        catch
        {
            await SayPartialAsync(target).ConfigureAwait(false);
            throw;
        }
    }

    private async Task SayPartialAsync(DatabaseTarget target)
    {
        if (target.PartialPath is { } path)
            await SayAsync($"what was written until then is in the database '{path}'").ConfigureAwait(false);
    }

    private async Task SayAsync(string message)
    {
        if (!settings.IsQuiet)
            await streams.Error.WriteLineAsync(message).ConfigureAwait(false);
    }
}
