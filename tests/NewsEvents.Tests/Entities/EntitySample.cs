namespace NewsEvents.Tests.Entities;

/// <summary>Short texts read for entities.</summary>
internal static class EntitySample
{
    public static IReadOnlyList<Entity> Read(string text) => NewsPipeline.Default.Analyze(new Article("sample", text)).Entities;

    public static string[] Names(string text, EntityType type) =>
        [.. Read(text).Where(entity => entity.Type == type).Select(entity => entity.Text)];

    public static Entity One(string text, string name) => Assert.Single(Read(text), entity => entity.Text == name);
}
