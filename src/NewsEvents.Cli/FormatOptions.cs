using System.CommandLine;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>The options that say in which form records are written, and which tables stand beside them.</summary>
internal sealed class FormatOptions
{
    private const string Articles = "articles";

    private readonly Option<string?> format = new Option<string?>("--format", "-f")
    {
        Description = "How the records are written: JSON Lines, one JSON array, CSV, GeoJSON points, or a SQLite database. By default as the name of the output file ends (.json, .csv, .tsv, .geojson, .db), else JSON Lines.",
    }.AcceptOnlyFromAmong(OutputFormat.All);

    private readonly Option<string> rows = new Option<string>("--rows")
    {
        Description = "What a row of CSV is: an incident, or an article with the columns of its main incident.",
        DefaultValueFactory = _ => "incidents",
    }.AcceptOnlyFromAmong("incidents", Articles);

    private readonly Option<string?> delimiter = new Option<string?>("--delimiter")
    {
        Description = "What parts the cells of CSV, also of --claims and --entities; by default a tab in .tsv files, else a comma.",
    }.AcceptOnlyFromAmong("comma", "tab", "semicolon");

    private readonly Option<string?> claims = new("--claims")
    {
        Description = "Write a second table, CSV with a row for every statement of a casualty figure, to this file.",
        HelpName = "FILE",
    };

    private readonly Option<string?> entities = new("--entities")
    {
        Description = "Write a second table, CSV with a row a mention of a named entity, to this file.",
        HelpName = "FILE",
    };

    private readonly Option<bool> withEntities = new("--with-entities")
    {
        Description = "Put a table of entities into the SQLite database too.",
    };

    public FormatOptions()
    {
        RequireFileName(claims);
        RequireFileName(entities);
    }

    public void AddTo(Command command)
    {
        command.Add(format);
        command.Add(rows);
        command.Add(delimiter);
        command.Add(claims);
        command.Add(entities);
        command.Add(withEntities);
    }

    /// <summary>Whether the user names a format.</summary>
    public bool IsGiven(System.CommandLine.Parsing.SymbolResult result) => result.GetResult(format) is { Implicit: false };

    /// <exception cref="CommandException">The options do not go together.</exception>
    public FormatSettings Read(ParseResult parsed, RunSettings settings)
    {
        var read = ReadUnchecked(parsed, parsed.GetValue(format) ?? OutputFormat.Of(settings.OutputPath));
        Check(read, settings);
        return read;
    }

    /// <summary>The tables alone, where the records have a form of their own.</summary>
    /// <exception cref="CommandException">The options do not go together.</exception>
    public FormatSettings ReadTables(ParseResult parsed, RunSettings settings)
    {
        var read = ReadUnchecked(parsed, OutputFormat.JsonLines);
        Check(read, settings);
        return read;
    }

    private FormatSettings ReadUnchecked(ParseResult parsed, string name) => new()
    {
        Format = name,
        RowsAreArticles = parsed.GetValue(rows) == Articles,
        Delimiter = parsed.GetValue(delimiter) switch
        {
            "comma" => ',',
            "tab" => '\t',
            "semicolon" => ';',
            _ => null,
        },
        ClaimsPath = parsed.GetValue(claims),
        EntitiesPath = parsed.GetValue(entities),
        DatabaseHasEntities = parsed.GetValue(withEntities),
    };

    private static void RequireFileName(Option<string?> option) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: "" or "-" }])
            result.AddError($"{option.Name} needs the name of a file.");
    });

    private static void Check(FormatSettings read, RunSettings settings)
    {
        CheckUse(read);
        CheckOutput(read, settings);
        CheckFiles(read, settings.OutputPath);
    }

    private static void CheckUse(FormatSettings read)
    {
        if (read.RowsAreArticles && read.Format != OutputFormat.Csv)
            throw new CommandException(ExitCode.Usage, "--rows articles is for --format csv");
        if (read.DatabaseHasEntities && read.Format != OutputFormat.Sqlite)
            throw new CommandException(ExitCode.Usage, "--with-entities is for --format sqlite; --entities FILE writes them as CSV");
        if (read.Delimiter is not null && read.Format != OutputFormat.Csv && read.SideTables.Count == 0)
            throw new CommandException(ExitCode.Usage, "--delimiter is for CSV");
    }

    private static void CheckOutput(FormatSettings read, RunSettings settings)
    {
        var isDatabase = read.Format == OutputFormat.Sqlite;
        if (isDatabase && settings.OutputPath is null or "-")
            throw new CommandException(ExitCode.Usage, "--format sqlite needs a file to write: -o FILE");
        if (isDatabase && (settings.IsPacked || settings.OutputPath!.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)))
            throw new CommandException(ExitCode.Usage, "a database cannot be packed");
        if (settings.Resumes && (isDatabase || read.SideTables.Count > 0))
            throw new CommandException(ExitCode.Usage, "--resume goes on with records; it does not go with a database, --claims or --entities");
    }

    private static void CheckFiles(FormatSettings read, string? outputPath)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in read.SideTables.Select(side => side.Path).Prepend(outputPath))
        {
            if (path is not (null or "-") && !files.Add(Path.GetFullPath(path)))
                throw new CommandException(ExitCode.Usage, $"the file '{path}' would be written twice");
        }
    }
}
