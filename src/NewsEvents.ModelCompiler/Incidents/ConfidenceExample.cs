namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>A record of the library: its features, and whether an annotated record agrees with all that both state.</summary>
/// <param name="Group">What is never trained and tested on at once.</param>
/// <param name="Features">The features.</param>
/// <param name="IsRight">Whether it is right.</param>
internal sealed record ConfidenceExample(string Group, int[] Features, bool IsRight);
