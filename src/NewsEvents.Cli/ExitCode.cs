namespace NewsEvents.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>An article failed under "--on-error fail", or the output could not be written.</summary>
    public const int Failed = 1;

    public const int Usage = 2;

    /// <summary>An input could not be opened, or nothing in it could be read.</summary>
    public const int UnreadableInput = 3;

    public const int InvalidModel = 4;

    public const int Interrupted = 130;
}
