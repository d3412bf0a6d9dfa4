using System.CommandLine;

namespace NewsEvents.Cli;

/// <summary>"newsevents view": articles in, one page to read out.</summary>
internal static class ViewCommand
{
    public const string Name = "view";

    private const string Description = "Show articles as a web page: the marked text beside its records, with a map. The page loads nothing.";

    public static Command Create(CommandStreams streams) =>
        PageCommand.Create(Name, Description, static (stream, options) => new HtmlViewWriter(stream, options), streams);
}
