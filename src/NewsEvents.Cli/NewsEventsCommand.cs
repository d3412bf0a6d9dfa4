using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;

namespace NewsEvents.Cli;

/// <summary>The command line "newsevents" as a whole.</summary>
internal static class NewsEventsCommand
{
    private const string Description =
        "Reads news articles and writes structured incident records: type, date, place, actors, targets, weapons, casualty counts.";

    /// <summary>Runs a command line; never throws for anything that a user may do.</summary>
    public static async Task<int> RunAsync(string[] args, CommandStreams streams, CancellationToken cancellationToken = default)
    {
        var output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        var parsed = CreateRoot(streams).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
        };
        if (parsed.Action is ParseErrorAction usageError)
        {
            usageError.ShowHelp = false;
            configuration.Output = streams.Error;
            await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
            await streams.Error.WriteLineAsync($"See '{CommandPath(parsed)} --help'.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        return await InvokeAsync(parsed, configuration, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<int> InvokeAsync(
        ParseResult parsed, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (CommandException e)
        {
            await configuration.Error.WriteLineAsync($"newsevents: {e.Message}").ConfigureAwait(false);
            return e.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException e) when (StandardStreams.IsClosedPipe(e))
        {
            return ExitCode.Success;
        }
    }

    private static RootCommand CreateRoot(CommandStreams streams)
    {
        var root = new RootCommand(Description)
        {
            ExtractCommand.Create(streams),
            ReadCommand.Create(streams),
            AnnotateCommand.Create(streams),
            ViewCommand.Create(streams),
            ReportCommand.Create(streams),
            InfoCommand.Create(),
            SchemaCommand.Create(streams),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
                option.Action = new ExamplesHelpAction(help);
            else if (option is VersionOption)
                option.Action = new VersionAction();
        }

        return root;
    }

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "newsevents" : $"newsevents {parsed.CommandResult.Command.Name}";
}
