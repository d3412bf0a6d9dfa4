namespace NewsEvents;

/// <summary>How exactly a number is stated.</summary>
public enum CountQualifier
{
    /// <summary>"32", "thirty-two", "a soldier", "no one".</summary>
    Exact,

    /// <summary>"at least 32", "more than 32": no upper end.</summary>
    AtLeast,

    /// <summary>"up to 40", "as many as 40": no lower end.</summary>
    AtMost,

    /// <summary>"about 30", "nearly 30".</summary>
    About,

    /// <summary>"30 to 40", or sources that differ.</summary>
    Range,

    /// <summary>"dozens", "several", a bare plural: no number at all.</summary>
    Vague,
}
