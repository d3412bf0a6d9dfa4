namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>An article with its annotated events and the number of its incident records.</summary>
/// <param name="Article">The article.</param>
/// <param name="Group">Articles of one story have one group, which is never trained and tested on at once.</param>
/// <param name="Events">The events.</param>
/// <param name="IncidentCount">How many records it has; the first is the main one.</param>
internal sealed record GoldArticle(Article Article, string Group, IReadOnlyList<GoldEvent> Events, int IncidentCount)
{
    /// <summary>The names of who did it, where the source tells only these; else none.</summary>
    public IReadOnlyList<string> Perpetrators { get; init; } = [];
}
