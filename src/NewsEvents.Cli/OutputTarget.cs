namespace NewsEvents.Cli;

/// <summary>Where output goes: standard output, or a file that is there as a whole or not at all.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? path;
    private readonly string? temporaryPath;

    private OutputTarget(Stream stream, string? path, string? temporaryPath)
    {
        Stream = stream;
        this.path = path;
        this.temporaryPath = temporaryPath;
    }

    public Stream Stream { get; }

    /// <summary>Opens a target.</summary>
    /// <exception cref="CommandException">The file is there and may not be replaced, or cannot be made.</exception>
    public static OutputTarget Open(string? path, bool force, Stream standardOutput)
    {
        if (path is null or "-")
            return new OutputTarget(standardOutput, null, null);
        if (File.Exists(path) && !force)
            throw new CommandException(ExitCode.Usage, $"the file '{path}' is there already; --force replaces it");
        var temporaryPath = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            return new OutputTarget(new FileStream(temporaryPath, FileMode.CreateNew), path, temporaryPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"the file '{path}' cannot be written: {e.Message}");
        }
    }

    /// <summary>Gives the finished file its name.</summary>
    public void Commit()
    {
        if (temporaryPath is null)
            return;
        Stream.Dispose();
        File.Move(temporaryPath, path!, overwrite: true);
    }

    public void Dispose()
    {
        if (temporaryPath is null)
            return;
        Stream.Dispose();
        File.Delete(temporaryPath);
    }
}
