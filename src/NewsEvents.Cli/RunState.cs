using System.Text.Json;

namespace NewsEvents.Cli;

/// <summary>How far a run has come, kept beside its unfinished output so that another can go on with it.</summary>
/// <param name="Command">The command and its format.</param>
/// <param name="Model">The version of the model.</param>
/// <param name="Inputs">What is read.</param>
/// <param name="Length">Bytes of the unfinished output that hold whole articles.</param>
/// <param name="Counts">What was counted.</param>
internal sealed record RunState(string Command, string Model, IReadOnlyList<string> Inputs, long Length, RunCounts Counts)
{
    /// <summary>Reads a state; null where the file is none.</summary>
    public static RunState? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), RunStateJson.Default.RunState);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it so that the file is always whole.</summary>
    public void Write(string path)
    {
        File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(this, RunStateJson.Default.RunState));
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Why a run does not go on with this one; null where it may.</summary>
    public string? Difference(RunState other) =>
        Command != other.Command ? $"it was '{Command}'"
        : Model != other.Model ? $"it used the model {Model}"
        : !Inputs.SequenceEqual(other.Inputs, StringComparer.Ordinal) ? "it read other files, or files that have changed since"
        : null;
}
