namespace NewsEvents.Quality.Muc4;

/// <summary>The roles that people and things have in an incident.</summary>
internal static class Roles
{
    public const string Human = "human";
    public const string Individual = "individual";
    public const string Organization = "organization";
    public const string Physical = "physical";
    public const string Weapon = "weapon";

    public static IReadOnlyList<string> All { get; } = [Human, Individual, Organization, Physical, Weapon];
}
