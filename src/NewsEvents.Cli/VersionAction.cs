using System.CommandLine;
using System.CommandLine.Invocation;

namespace NewsEvents.Cli;

/// <summary>Writes the version of the tool.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>The version as packages are named, without the commit.</summary>
    public static string Version => typeof(VersionAction).Assembly.GetName().Version!.ToString(3);

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return ExitCode.Success;
    }
}
