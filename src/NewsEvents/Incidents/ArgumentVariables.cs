using NewsEvents.Learning;

namespace NewsEvents.Incidents;

/// <summary>The variables by which arguments are chosen.</summary>
internal static class ArgumentVariables
{
    public const int Kind = 0;
    public const int Link = 1;
    public const int Follower = 2;
    public const int Before = 3;
    public const int After = 4;
    public const int Harm = 5;
    public const int About = 6;
    public const int Order = 7;
    public const int Count = 8;
    public const int Stance = 9;
    public const int Number = 10;

    private static readonly (int One, int Other)[] Pairs =
    [
        (Kind, Link), (Kind, Follower), (Kind, Before), (Kind, After), (Kind, Harm), (Kind, About), (Kind, Order), (Link, Follower), (Link, Before), (Link, About),
        (Follower, After), (Follower, About), (Before, After), (Before, About), (After, About), (Harm, About), (Harm, Follower), (Harm, Link), (Count, Kind),
    ];

    /// <summary>The features; the families of types are variables of their own language, so they come with the lexicon.</summary>
    public static FeatureSpace Space(TypePairs types) => new(
        [
            ("kind", Enum.GetNames<ArgumentKind>()),
            ("link", Enum.GetNames<ArgumentLink>()),
            ("follower", Enum.GetNames<ArgumentFollower>()),
            ("before", Enum.GetNames<ArgumentPredicate>()),
            ("after", Enum.GetNames<ArgumentPredicate>()),
            ("harm", Enum.GetNames<ArgumentHarm>()),
            ("about", [.. types.Families, "clash", "nothing"]),
            ("order", ["first", "second", "later"]),
            ("count", ["uncounted", "counted"]),
            ("stance", ["plain", "hedged"]),
        ],
        Pairs);
}
