namespace NewsEvents.Cli;

/// <summary>
/// Where output goes: standard output, or a file that is there as a whole or not at all. Until then it stands under another
/// name, beside a note on how far it has come, from which a later run can go on.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    /// <summary>What the name of an unfinished output ends in.</summary>
    public const string PartialEnding = ".partial";

    private const string StateEnding = ".resume";

    private readonly string? path;
    private readonly FileStream? file;
    private readonly GzipMembers? gzip;
    private readonly RunState start;
    private readonly bool canResume;

    private OutputTarget(Stream output, bool isPacked, string? path, FileStream? file, RunState start, RunState? continues, bool canResume = false)
    {
        gzip = isPacked ? new GzipMembers(output) : null;
        Stream = gzip ?? output;
        this.path = path;
        this.file = file;
        this.start = start;
        this.canResume = canResume;
        Continues = continues;
        IsKept = continues is not null;
    }

    /// <summary>What is written to.</summary>
    public Stream Stream { get; }

    /// <summary>The state of the run that this one goes on with; null for a new one.</summary>
    public RunState? Continues { get; }

    /// <summary>Whether a run that stops can be gone on with.</summary>
    public bool CanStop => file is not null && canResume;

    /// <summary>Whether what is written stays when the run stops here.</summary>
    public bool IsKept { get; private set; }

    /// <summary>The name of the unfinished output.</summary>
    public string? PartialPath => path + PartialEnding;

    /// <summary>Whether an output is there and no unfinished one beside it.</summary>
    public static bool IsComplete(string path) => File.Exists(path) && !File.Exists(path + PartialEnding);

    /// <summary>Opens a target.</summary>
    /// <param name="settings">Name of the file, whether it may be replaced, and whether to go on with a run that stopped.</param>
    /// <param name="start">What this run is, for the note beside the output.</param>
    /// <param name="standardOutput">Standard output.</param>
    /// <exception cref="CommandException">The file is there and may not be replaced, or cannot be made.</exception>
    public static OutputTarget Open(RunSettings settings, RunState start, Stream standardOutput)
    {
        if (settings.OutputPath is not { } path || path == "-")
            return new OutputTarget(standardOutput, settings.IsPacked, null, null, start, null);
        var isPacked = settings.IsPacked || path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        try
        {
            if (IsDevice(path))
                return new OutputTarget(File.OpenWrite(path), isPacked, null, null, start, null);
            Refuse(settings, path);
            var continues = settings.Resumes && !settings.Force ? Earlier(path, start) : null;
            var file = new FileStream(path + PartialEnding, continues is null ? FileMode.Create : FileMode.Open, FileAccess.Write, FileShare.None);
            file.SetLength(continues?.Length ?? 0);
            file.Seek(0, SeekOrigin.End);
            if (continues is null)
                File.Delete(path + StateEnding);
            return new OutputTarget(file, isPacked, path, file, start, continues, settings.CanResume);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"the file '{path}' cannot be written: {e.Message}");
        }
    }

    /// <summary>Notes how far the output has come: all that was written up to here stays when the run stops.</summary>
    public void Note(RunCounts counts)
    {
        if (!CanStop)
            return;
        gzip?.EndMember();
        file!.Flush();
        (start with { Length = file.Position, Counts = counts }).Write(path + StateEnding);
        IsKept = true;
    }

    /// <summary>Ends an output that the run does not finish, so that it can be read.</summary>
    public void EndStopped()
    {
        gzip?.EndMember();
        Stream.Flush();
    }

    /// <summary>Ends the output and gives the finished file its name.</summary>
    public void Commit()
    {
        gzip?.EndMember();
        if (file is null)
        {
            Stream.Flush();
            return;
        }

        file.Dispose();
        File.Move(path + PartialEnding, path!, overwrite: true);
        File.Delete(path + StateEnding);
        IsKept = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (file is null)
            return;
        file.Dispose();
        if (!IsKept)
            File.Delete(path + PartialEnding);
    }

    // What stands there, as /dev/null, is no file to be made or replaced.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static void Refuse(RunSettings settings, string path)
    {
        if (settings.Force)
            return;
        if (!settings.Resumes && File.Exists(path + StateEnding) && File.Exists(path + PartialEnding))
            throw new CommandException(ExitCode.Usage, $"a run that stopped left '{path + PartialEnding}'; --resume goes on with it, --force starts anew");
        if (File.Exists(path))
            throw new CommandException(ExitCode.Usage, $"the file '{path}' is there already; --force replaces it");
    }

    private static RunState? Earlier(string path, RunState start)
    {
        if (!File.Exists(path + PartialEnding) || !File.Exists(path + StateEnding) || RunState.Read(path + StateEnding) is not { } state)
            return null;
        if (state.Difference(start) is { } difference)
            throw new CommandException(ExitCode.Usage, $"cannot go on with the run that stopped: {difference}; --force starts anew");
        return new FileInfo(path + PartialEnding).Length >= state.Length ? state : null;
    }
}
