namespace NewsEvents;

/// <summary>How the words around a time narrow or blur it: the attribute "mod" of TIMEX3.</summary>
public enum TimeModifier
{
    /// <summary>"about", "around", "or so".</summary>
    Approximate,

    /// <summary>The first part of it: "early March", "the beginning of the year".</summary>
    Start,

    /// <summary>Its middle: "mid-March".</summary>
    Middle,

    /// <summary>Its last part: "late March", "the end of the year".</summary>
    End,

    /// <summary>Shorter than the value: "less than", "nearly".</summary>
    LessThan,

    /// <summary>As long or shorter: "up to", "no more than".</summary>
    EqualOrLess,

    /// <summary>Longer than the value: "more than", "over".</summary>
    MoreThan,

    /// <summary>As long or longer: "at least".</summary>
    EqualOrMore,

    /// <summary>Before the value: "pre-1990".</summary>
    Before,

    /// <summary>After the value: "post-1990".</summary>
    After,
}
