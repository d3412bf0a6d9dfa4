namespace NewsEvents.Cli;

/// <summary>What a command reads from and writes to, apart from files.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: data only.</param>
/// <param name="Error">Standard error: everything meant for a person.</param>
/// <param name="ShowsProgress">Whether a person watches standard error, so that progress may be shown there.</param>
internal sealed record CommandStreams(Stream Input, Stream Output, TextWriter Error, bool ShowsProgress)
{
    /// <summary>Whether standard input is a keyboard.</summary>
    public bool ReadsKeyboard { get; init; }
}
