namespace NewsEvents.Entities;

/// <summary>
/// The labels of the name tagger: 0 outside any name, else a coarse type and whether the token begins, goes on, ends or is all of a name.
/// </summary>
internal static class NameLabel
{
    public const int Outside = 0;
    public const int Begin = 0;
    public const int Inside = 1;
    public const int Last = 2;
    public const int Unit = 3;

    /// <summary>Coarse type of persons.</summary>
    public const int Person = 0;

    /// <summary>Coarse type of organisations, forces and most groups.</summary>
    public const int Organization = 1;

    /// <summary>Coarse type of places and facilities.</summary>
    public const int Place = 2;

    /// <summary>Coarse type of nationalities, religions and peoples.</summary>
    public const int Nationality = 3;

    /// <summary>Coarse type of all other names.</summary>
    public const int Other = 4;

    /// <summary>Number of labels.</summary>
    public const int Count = 1 + (Types * Positions);

    /// <summary>Number of coarse types.</summary>
    public const int Types = 5;

    private const int Positions = 4;

    public static int Of(int type, int position) => 1 + (type * Positions) + position;

    /// <summary>The label of one of the tokens of a name.</summary>
    /// <param name="type">Coarse type.</param>
    /// <param name="index">Index of the token in the name.</param>
    /// <param name="count">Number of tokens of the name.</param>
    public static int Of(int type, int index, int count) => Of(type, count == 1 ? Unit : index == 0 ? Begin : index == count - 1 ? Last : Inside);

    /// <summary>The coarse type; -1 outside any name.</summary>
    public static int TypeOf(int label) => label == Outside ? -1 : (label - 1) / Positions;

    /// <summary>The coarse type of an entity type; -1 where it has none.</summary>
    public static int TypeOf(EntityType type)
    {
        if (type == EntityType.Person)
            return Person;
        if (type == EntityType.Organization || type == EntityType.Force || type == EntityType.Group)
            return Organization;
        if (type == EntityType.Place || type == EntityType.Facility)
            return Place;
        return type == EntityType.Nationality ? Nationality : -1;
    }

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
