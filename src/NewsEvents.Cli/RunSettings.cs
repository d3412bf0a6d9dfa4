namespace NewsEvents.Cli;

/// <summary>How the work is done and told of.</summary>
internal sealed class RunSettings
{
    public int Jobs { get; init; } = 1;

    public ErrorPolicy OnError { get; init; }

    public string? ModelFolder { get; init; }

    public string? OutputPath { get; init; }

    public bool Force { get; init; }

    public bool IncludeMetadata { get; init; } = true;

    public bool IsQuiet { get; init; }

    public bool IsVerbose { get; init; }

    public bool ShowsProgress { get; init; }
}
