using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>The options that say what is read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> files = new("FILES")
    {
        Description = "Files or folders to read; '-' or nothing for standard input. A folder stands for all files in it, ordered by name.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = new Option<string>("--input-format")
    {
        Description = "How the input is written; 'auto' goes by the file's extension, else by its first bytes.",
        DefaultValueFactory = _ => "auto",
    }.AcceptOnlyFromAmong("auto", "jsonl", "csv", "text", "html");

    private readonly Option<string> idField = Field("--id-field", "the id", new ArticleReaderOptions().IdField);
    private readonly Option<string> textField = Field("--text-field", "the text", new ArticleReaderOptions().TextField);
    private readonly Option<string> titleField = Field("--title-field", "the headline", new ArticleReaderOptions().TitleField);
    private readonly Option<string> dateField =
        Field("--date-field", "the day of publication", new ArticleReaderOptions().DateField);

    private readonly Option<DateOnly?> date = new("--date")
    {
        Description = "Day of publication of articles that state none; 'on Monday' is resolved against it.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"'{result.Tokens[0].Value}' is not a date of the form 2023-01-30.");
            return null;
        },
    };

    private readonly Option<int?> limit = new("--limit")
    {
        Description = "Stop after so many articles.",
        HelpName = "N",
    };

    public InputOptions()
    {
        files.Validators.Add(RefuseUnknownOptions);
        NumberOptions.RequireAtLeast(limit, 0);
    }

    public void AddTo(Command command)
    {
        command.Add(files);
        command.Add(format);
        command.Add(idField);
        command.Add(textField);
        command.Add(titleField);
        command.Add(dateField);
        command.Add(date);
        command.Add(limit);
    }

    /// <summary>The articles that a command line asks for, in order.</summary>
    /// <exception cref="CommandException">A file is not there.</exception>
    public IEnumerable<ArticleReadResult> Read(ParseResult parsed, CommandStreams streams)
    {
        var options = new ArticleReaderOptions
        {
            IdField = parsed.GetRequiredValue(idField),
            TextField = parsed.GetRequiredValue(textField),
            TitleField = parsed.GetRequiredValue(titleField),
            DateField = parsed.GetRequiredValue(dateField),
            Published = parsed.GetValue(date),
        };
        var reader = ArticleReader.Create(Format(parsed.GetRequiredValue(format)), options);
        var inputs = InputFile.Expand(parsed.GetValue(files) ?? []);
        if (streams.ReadsKeyboard && inputs.Exists(input => input.Path is null))
            streams.Error.WriteLine("reading articles from the keyboard; end them with Ctrl+D, or Ctrl+Z on Windows");
        var articles = InputFile.ReadAll(inputs, reader, streams.Input);
        return parsed.GetValue(limit) is { } count ? articles.Take(count) : articles;
    }

    // The parser takes an option that it does not know for a file.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value))
                result.AddError($"There is no option '{token.Value}'.");
        }
    }

    private static Option<string> Field(string name, string what, string defaultName) => new(name)
    {
        Description = $"JSON field or CSV column that holds {what}.",
        HelpName = "NAME",
        DefaultValueFactory = _ => defaultName,
    };

    private static ArticleFormat Format(string name) => name switch
    {
        "jsonl" => ArticleFormat.JsonLines,
        "csv" => ArticleFormat.Csv,
        "text" => ArticleFormat.Text,
        "html" => ArticleFormat.Html,
        _ => ArticleFormat.Auto,
    };
}
