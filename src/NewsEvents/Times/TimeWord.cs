namespace NewsEvents.Times;

/// <summary>What a word does in a time expression.</summary>
internal enum TimeWord : byte
{
    None,

    /// <summary>A token that holds digits.</summary>
    Digits,

    /// <summary>A number word.</summary>
    Numeral,

    Month,
    MonthShort,
    Weekday,
    WeekdayShort,

    /// <summary>"Mondays".</summary>
    Weekdays,

    /// <summary>"day", "week".</summary>
    Unit,

    /// <summary>"days", "weeks".</summary>
    Units,

    Season,
    Seasons,

    /// <summary>"morning", "night".</summary>
    DayPart,
    DayParts,

    /// <summary>"noon", "midnight".</summary>
    Clock,

    /// <summary>"yesterday", "today", "tomorrow".</summary>
    DayWord,
    Tonight,
    Overnight,
    Last,
    Past,
    This,
    Next,
    Coming,
    Following,
    Previous,
    Same,
    That,
    Current,
    Latest,
    These,
    Those,
    Ago,
    Earlier,
    Later,
    Before,
    After,
    From,
    Back,
    Early,
    Late,
    Mid,
    Middle,

    /// <summary>"latter" before "half" or "part".</summary>
    Latter,

    /// <summary>"part" behind "early" or "latter".</summary>
    Part,

    /// <summary>"small" before "hours".</summary>
    Small,
    Start,
    End,
    Half,
    Rest,
    Every,

    /// <summary>"once", "twice": how many times.</summary>
    Once,

    /// <summary>"times" behind a number.</summary>
    Times,
    Per,
    Fiscal,

    /// <summary>"BC", "AD".</summary>
    Era,

    /// <summary>"a.m.", "p.m.".</summary>
    Meridiem,
    Zone,
    Oclock,
    Local,

    /// <summary>"several", "few": an amount without a number.</summary>
    Few,
    Couple,

    /// <summary>"more", "consecutive": words between an amount and its unit.</summary>
    Filler,

    /// <summary>"long": a filler, and what turns "day" into "day-long".</summary>
    Long,

    /// <summary>"other": a filler, and every second one in "every other day".</summary>
    Other,
    Another,
    The,
    A,
    Of,
    And,
    Or,

    /// <summary>"so" behind "or".</summary>
    So,
    To,
    First,
    Final,

    /// <summary>A preposition that dates often follow.</summary>
    Preposition,
    On,

    /// <summary>"over", "into": prepositions that seasons follow.</summary>
    Over,

    /// <summary>"now" behind "from".</summary>
    Now,
    Old,

    /// <summary>"age" behind "of".</summary>
    Age,

    /// <summary>"time" behind "local".</summary>
    Time,
    Possessive,

    /// <summary>"future", a time of its own in posts.</summary>
    Future,

    /// <summary>"period", as in "the year-ago period".</summary>
    Period,

    /// <summary>"eighties".</summary>
    DecadeWord,
}
