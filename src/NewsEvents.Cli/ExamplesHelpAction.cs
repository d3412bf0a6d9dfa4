using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsEvents.Cli;

/// <summary>The usual help, with examples behind it.</summary>
internal sealed class ExamplesHelpAction(HelpAction inner) : SynchronousCommandLineAction
{
    private const string RootExamples = """
        Examples:
          newsevents extract page.txt --date 2023-01-30
          newsevents extract articles.jsonl --format csv -o incidents.csv
          newsevents extract --help

        """;

    private const string ExtractExamples = """
        Examples:
          One copied news page, relative dates resolved against its day:
            newsevents extract page.txt --date 2023-01-30
          A filter: one line in, one line out, in the same order:
            cat articles.jsonl | newsevents extract > incidents.jsonl
          A CSV file with columns of other names, to a table of incidents:
            newsevents extract news.csv --text-field body --date-field day --format csv -o incidents.csv
          A row an article, and every casualty figure with its source beside it:
            newsevents extract articles.jsonl --rows articles -o articles.csv --claims claims.csv
          A SQLite database of articles, incidents and claims:
            newsevents extract articles.jsonl -o incidents.db
          A folder of files, as points on a map:
            newsevents extract pages/ --format geojson -o incidents.geojson

        Exit codes:
          0 done, 1 an article failed under --on-error fail, 2 usage, 3 input unreadable, 4 model invalid, 130 interrupted

        """;

    private const string AnnotateExamples = """
        Examples:
          newsevents annotate page.txt --layers entities,times,places
          newsevents annotate articles.jsonl --layers tokens,sentences -o layers.jsonl

        """;

    private const string ViewExamples = """
        Examples:
          newsevents view page.txt --date 2023-01-30 -o page.html
          newsevents view articles.jsonl --limit 10 -o page.html

        """;

    private const string ReportExamples = """
        Examples:
          newsevents report articles.jsonl -o report.html
          newsevents report pages/ --date 2023-01-30 -o report.html

        """;

    public override int Invoke(ParseResult parseResult)
    {
        var code = inner.Invoke(parseResult);
        var examples = parseResult.CommandResult.Command switch
        {
            RootCommand => RootExamples,
            { Name: ExtractCommand.Name } => ExtractExamples,
            { Name: AnnotateCommand.Name } => AnnotateExamples,
            { Name: ViewCommand.Name } => ViewExamples,
            { Name: ReportCommand.Name } => ReportExamples,
            _ => null,
        };
        if (examples is not null)
            parseResult.InvocationConfiguration.Output.Write(examples);
        return code;
    }
}
