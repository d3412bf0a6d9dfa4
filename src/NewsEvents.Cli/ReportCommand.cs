using System.CommandLine;

namespace NewsEvents.Cli;

/// <summary>"newsevents report": any number of articles in, one page of counts out.</summary>
internal static class ReportCommand
{
    public const string Name = "report";

    private const string Description = "Sum up any number of articles as a web page: counts, times, a world map, a table of incidents. The page loads nothing.";

    public static Command Create(CommandStreams streams) =>
        PageCommand.Create(Name, Description, static (stream, options) => new HtmlReportWriter(stream, options), streams);
}
