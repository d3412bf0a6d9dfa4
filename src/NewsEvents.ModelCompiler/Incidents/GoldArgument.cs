namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>An annotated argument of an event.</summary>
/// <param name="Role">Its role: "perpetrator", "target", "killed" ...</param>
/// <param name="Span">Its words.</param>
internal readonly record struct GoldArgument(string Role, TextSpan Span);
