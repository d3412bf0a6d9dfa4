using System.CommandLine;

namespace NewsEvents.Cli;

/// <summary>The options that say how the work is done and told of.</summary>
internal sealed class RunOptions
{
    private readonly Option<int> jobs = new("--jobs", "-j")
    {
        Description = "Articles worked on at once; the output does not depend on it.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string> onError = new Option<string>("--on-error")
    {
        Description = "What an article that cannot be read leaves: its error as a record, nothing, or the end of the run.",
        DefaultValueFactory = _ => "record",
    }.AcceptOnlyFromAmong("record", "skip", "fail");

    private readonly Option<string?> model = new("--model")
    {
        Description = "Folder with .nem files that replace parts of the built-in model.",
        HelpName = "FOLDER",
    };

    private readonly Option<string[]> gazetteers = new("--gazetteer")
    {
        Description = "CSV of names of your own to find: columns name, type, and if you like canonical, subtype, country; with lat and lon, places on the map. Or GeoJSON points. May be given several times.",
        HelpName = "FILE",
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "File to write instead of standard output; it appears when all is done, until then it is FILE.partial.",
        HelpName = "FILE",
    };

    private readonly Option<bool> force = new("--force") { Description = "Replace the output file if it is there." };

    private readonly Option<bool> resume = new("--resume")
    {
        Description = "Go on with a run that stopped, without losing or repeating an article; starts a new run where none did.",
    };

    private readonly Option<bool> gzip = new("--gzip") { Description = "Pack the output as gzip; a file whose name ends in .gz is packed in any case." };

    private readonly Option<bool> noMeta = new("--no-meta")
    {
        Description = "Leave the versions of schema and model out of the records.",
    };

    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Say nothing on standard error but what ends the run." };

    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "Tell every warning on standard error." };

    private readonly Option<string> progress = new Option<string>("--progress")
    {
        Description = "Show progress on standard error: a line that changes on a terminal, a line every ten seconds elsewhere; 'auto' only on a terminal.",
        DefaultValueFactory = _ => "auto",
    }.AcceptOnlyFromAmong("auto", "always", "never");

    public RunOptions() => NumberOptions.RequireAtLeast(jobs, 1);

    /// <param name="command">The command.</param>
    /// <param name="canResume">Whether its output grows article by article, so that a run that stopped can be gone on with.</param>
    public void AddTo(Command command, bool canResume = true)
    {
        command.Add(output);
        command.Add(force);
        if (canResume)
            command.Add(resume);
        command.Add(gzip);
        command.Validators.Add(result =>
        {
            if (result.GetValue(resume) && result.GetValue(output) is null or "-")
                result.AddError("--resume needs a file to go on with: -o FILE.");
        });
        command.Add(noMeta);
        command.Add(jobs);
        command.Add(onError);
        command.Add(model);
        command.Add(gazetteers);
        command.Add(quiet);
        command.Add(verbose);
        command.Add(progress);
    }

    public RunSettings Read(ParseResult parsed, CommandStreams streams) => new()
    {
        Jobs = parsed.GetRequiredValue(jobs),
        OnError = parsed.GetRequiredValue(onError) switch
        {
            "skip" => ErrorPolicy.Skip,
            "fail" => ErrorPolicy.Fail,
            _ => ErrorPolicy.Record,
        },
        ModelFolder = parsed.GetValue(model),
        Gazetteers = parsed.GetValue(gazetteers) ?? [],
        OutputPath = parsed.GetValue(output),
        Force = parsed.GetValue(force),
        Resumes = parsed.GetValue(resume),
        IsPacked = parsed.GetValue(gzip),
        IsTerminal = streams.ShowsProgress,
        IncludeMetadata = !parsed.GetValue(noMeta),
        IsQuiet = parsed.GetValue(quiet),
        IsVerbose = parsed.GetValue(verbose),
        ShowsProgress = parsed.GetRequiredValue(progress) switch
        {
            "always" => true,
            "never" => false,
            _ => streams.ShowsProgress && !parsed.GetValue(quiet),
        },
    };
}
