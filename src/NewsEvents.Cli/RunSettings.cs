namespace NewsEvents.Cli;

/// <summary>How the work is done and told of.</summary>
internal sealed record RunSettings
{
    public int Jobs { get; init; } = 1;

    public ErrorPolicy OnError { get; init; }

    public string? ModelFolder { get; init; }

    /// <summary>Files of names of the user's own.</summary>
    public IReadOnlyList<string> Gazetteers { get; init; } = [];

    public string? OutputPath { get; init; }

    public bool Force { get; init; }

    /// <summary>Whether to go on with a run that stopped.</summary>
    public bool Resumes { get; init; }

    /// <summary>Whether the output grows article by article, so that a run that stops can be gone on with; a page is made at the end.</summary>
    public bool CanResume { get; init; } = true;

    /// <summary>Whether the output is packed as gzip; a file whose name ends so is in any case.</summary>
    public bool IsPacked { get; init; }

    public bool IncludeMetadata { get; init; } = true;

    public bool IsQuiet { get; init; }

    public bool IsVerbose { get; init; }

    public bool ShowsProgress { get; init; }

    /// <summary>Whether standard error is a terminal, where a line can be written over.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether the run looks for incidents at all, so that their number is worth telling.</summary>
    public bool CountsIncidents { get; init; } = true;
}
