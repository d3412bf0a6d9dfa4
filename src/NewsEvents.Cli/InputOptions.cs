using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>The options that say what is read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> files = new("FILES")
    {
        Description = "Files, folders or patterns (*, ?, **) to read; '-' or nothing for standard input. A folder stands for all files in it, ordered by name. Gzip is unpacked.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = new Option<string>("--input-format")
    {
        Description = "How the input is written; 'auto' goes by the file's extension, else by its first bytes.",
        DefaultValueFactory = _ => "auto",
    }.AcceptOnlyFromAmong("auto", "jsonl", "csv", "text", "html");

    private readonly Option<string> idField = Field("id", "the id", new ArticleReaderOptions().IdField);
    private readonly Option<string> textField = Field("text", "the text", new ArticleReaderOptions().TextField);
    private readonly Option<string> titleField = Field("title", "the headline", new ArticleReaderOptions().TitleField);
    private readonly Option<string> dateField = Field("date", "the day of publication", new ArticleReaderOptions().DateField);
    private readonly Option<string> sourceField = Field("source", "the publisher", new ArticleReaderOptions().SourceField);
    private readonly Option<string> urlField = Field("url", "the address", new ArticleReaderOptions().UrlField);

    private readonly Option<char?> separator = new("--input-delimiter", "--separator")
    {
        Description = "What parts the columns of CSV; found from the first lines where it is not given.",
        HelpName = "CHAR",
        CustomParser = ParseSeparator,
    };

    private readonly Option<Encoding?> encoding = new("--encoding")
    {
        Description = "What inputs without a byte order mark are written in, as windows-1252; UTF-8 where it is not given.",
        HelpName = "NAME",
        CustomParser = ParseEncoding,
    };

    private readonly Option<DateOnly?> date = new("--date")
    {
        Description = "Day of publication of articles whose input has no field for it; it wins over a date in a text, not over that of an HTML page. 'on Monday' is resolved against it.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"'{result.Tokens[0].Value}' is not a date of the form 2023-01-30.");
            return null;
        },
    };

    private readonly Option<bool> noCleaning = new("--no-cleaning")
    {
        Description = "Take all the text for the article: leave no menus, captions and lists of pages out, and look for no headline and date in it.",
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
        command.Add(sourceField);
        command.Add(urlField);
        command.Add(separator);
        command.Add(encoding);
        command.Add(date);
        command.Add(noCleaning);
        command.Add(limit);
    }

    /// <summary>The articles that a command line asks for, in order.</summary>
    /// <exception cref="CommandException">A file is not there.</exception>
    public InputBatch Read(ParseResult parsed, CommandStreams streams)
    {
        var options = new ArticleReaderOptions
        {
            IdField = parsed.GetRequiredValue(idField),
            TextField = parsed.GetRequiredValue(textField),
            TitleField = parsed.GetRequiredValue(titleField),
            DateField = parsed.GetRequiredValue(dateField),
            SourceField = parsed.GetRequiredValue(sourceField),
            UrlField = parsed.GetRequiredValue(urlField),
            Separator = parsed.GetValue(separator),
            Encoding = parsed.GetValue(encoding),
            Published = parsed.GetValue(date),
            WholePages = parsed.GetValue(noCleaning),
        };
        var reader = ArticleReader.Create(Format(parsed.GetRequiredValue(format)), options);
        var inputs = InputFile.Expand(parsed.GetValue(files) ?? []);
        if (streams.ReadsKeyboard && inputs.Exists(input => input.Path is null))
            streams.Error.WriteLine("reading articles from the keyboard; end them with Ctrl+D, or Ctrl+Z on Windows");
        var lengths = inputs.ConvertAll(static input => input.Length);
        var progress = new InputProgress { TotalBytes = lengths.Contains(null) ? null : lengths.Sum() };
        var articles = InputFile.ReadAll(inputs, reader, streams.Input, progress);
        return new InputBatch(
            parsed.GetValue(limit) is { } count ? articles.Take(count) : articles,
            progress,
            [.. inputs.Select((input, i) => string.Create(CultureInfo.InvariantCulture, $"{input.Name}:{lengths[i]}"))],
            !options.WholePages);
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

    private static char? ParseSeparator(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (given is "tab" or "\\t")
            return '\t';
        if (given.Length == 1 && char.IsAscii(given[0]))
            return given[0];
        result.AddError($"'{given}' is not one character; 'tab' stands for a tab.");
        return null;
    }

    private static Encoding? ParseEncoding(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            result.AddError($"There is no encoding '{name}'.");
            return null;
        }
    }

    private static Option<string> Field(string field, string what, string defaultName) => new($"--{field}-field", $"--{field}-column")
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
