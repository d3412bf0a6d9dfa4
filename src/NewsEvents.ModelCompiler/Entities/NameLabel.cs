namespace NewsEvents.ModelCompiler.Entities;

/// <summary>
/// The labels of the name tagger: 0 outside any name, else a type and whether the token begins, goes on, ends or is all of a name.
/// </summary>
internal static class NameLabel
{
    public const int Outside = 0;
    public const int Begin = 0;
    public const int Inside = 1;
    public const int Last = 2;
    public const int Unit = 3;

    private const int Positions = 4;

    /// <summary>Number of labels for so many types.</summary>
    public static int Count(int types) => 1 + (types * Positions);

    public static int Of(int type, int position) => 1 + (type * Positions) + position;

    /// <summary>Number of the type; -1 outside any name.</summary>
    public static int TypeOf(int label) => label == Outside ? -1 : (label - 1) / Positions;

    public static int PositionOf(int label) => (label - 1) % Positions;

    /// <summary>Whether a label may stand behind another; the first of a sentence stands behind <see cref="Outside"/>.</summary>
    public static bool Follows(int previous, int label)
    {
        var isOpen = previous != Outside && PositionOf(previous) is Begin or Inside;
        var goesOn = label != Outside && PositionOf(label) is Inside or Last;
        return isOpen == goesOn && (!goesOn || TypeOf(previous) == TypeOf(label));
    }

    /// <summary>Whether a sentence may end with a label.</summary>
    public static bool Ends(int label) => label == Outside || PositionOf(label) is Last or Unit;
}
