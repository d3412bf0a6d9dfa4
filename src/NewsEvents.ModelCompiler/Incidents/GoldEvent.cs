namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>An annotated event: its trigger, its arguments, and which records it tells; none for one spoken of in general.</summary>
internal sealed record GoldEvent(TextSpan Trigger, IReadOnlyList<GoldArgument> Arguments, IReadOnlyList<int> Incidents);
