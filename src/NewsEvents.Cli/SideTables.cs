using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>The tables written beside the records: files that are there as a whole, once all is done, or not at all.</summary>
internal sealed class SideTables : IDisposable
{
    private readonly List<OutputTarget> targets = [];
    private readonly List<IResultWriter> writers = [];

    /// <summary>Opens the files.</summary>
    /// <exception cref="CommandException">A file is there and may not be replaced, or cannot be made.</exception>
    public static SideTables Open(FormatSettings format, RunSettings settings, RunState start)
    {
        var tables = new SideTables();
        try
        {
            foreach (var (path, table) in format.SideTables)
            {
                var target = OutputTarget.Open(settings with { OutputPath = path, IsPacked = false }, start, Stream.Null);
                tables.targets.Add(target);
                tables.writers.Add(new CsvTableWriter(target.Stream, table, format.CsvOptions(path)));
            }

            return tables;
        }
        catch
        {
            tables.Dispose();
            throw;
        }
    }

    /// <summary>The writer of the records, which from now on feeds the tables too.</summary>
    public IResultWriter Beside(IResultWriter records) => writers.Count == 0 ? records : new JoinedWriter([records, .. writers]);

    /// <summary>Gives the finished files their names.</summary>
    public void Commit()
    {
        foreach (var target in targets)
            target.Commit();
    }

    // A writer that has been joined to the records' is disposed with it, and may be disposed again.
    public void Dispose()
    {
        foreach (var writer in writers)
            writer.Dispose();
        foreach (var target in targets)
            target.Dispose();
    }
}
