namespace NewsEvents.Cli;

/// <summary>What the codes of articles without a result mean, for the summary.</summary>
internal static class ErrorKinds
{
    public static string Describe(string code) => code switch
    {
        DiagnosticCodes.UnreadableArticle => "could not be read",
        DiagnosticCodes.ComponentFailed => "a component failed",
        _ => "other",
    };
}
