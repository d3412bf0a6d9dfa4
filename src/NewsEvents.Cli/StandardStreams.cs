using Microsoft.Win32.SafeHandles;

namespace NewsEvents.Cli;

/// <summary>The streams of the process.</summary>
internal static class StandardStreams
{
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeOnWindows = unchecked((int)0x800700E8);

    public static CommandStreams Open() =>
        new(Console.OpenStandardInput(), OpenOutput(), Console.Error, WatchesErrors()) { ReadsKeyboard = !Console.IsInputRedirected };

    /// <summary>Whether an exception says that whoever read our output has gone, as "head" does.</summary>
    public static bool IsClosedPipe(IOException exception) =>
        exception.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or ClosingPipeOnWindows;

    // The console's own stream swallows the error of a closed pipe on Unix, so that a command would work on for nobody. A
    // file stream reports it. It must not be used on files, where it does not move the offset that it shares with others.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    private static bool WatchesErrors() =>
        !Console.IsErrorRedirected
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
}
