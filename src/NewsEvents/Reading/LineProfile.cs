namespace NewsEvents.Reading;

/// <summary>What can be measured on one line by itself.</summary>
internal struct LineProfile
{
    /// <summary>Number of words; a run without spaces, as in Japanese, counts by its length.</summary>
    public int Words;

    /// <summary>Words that start with a lower-case letter.</summary>
    public int LowerWords;

    /// <summary>Words of capitals alone, two letters or more.</summary>
    public int CapitalWords;

    public int FunctionWords;

    public int NumberWords;

    /// <summary>Sentence ends inside the line, its own end not counted.</summary>
    public int InnerEnds;

    public LineEnding Ending;

    public LineOpening Opening;

    public LineMarks Marks;

    /// <summary>Cue categories, a bit each, of which a phrase is the whole line, opens it, or stands inside it.</summary>
    public int WholeCues;

    public int OpeningCues;

    public int InnerCues;

    /// <summary>The full date in the line; null where there is none.</summary>
    public StatedDate? Date;

    /// <summary>Whether the line holds nothing but a date, a time and words that go with them.</summary>
    public bool IsDateLine;

    /// <summary>Whether a time of day with minutes stands beside the full date.</summary>
    public bool HasClock;

    /// <summary>Whether the line holds nothing but a place, or a name, and a full date: "Lusaka, 22 June 2023".</summary>
    public bool IsPlacedDate;

    /// <summary>Whether it tells an age, such as "3 hours ago".</summary>
    public bool HasAge;

    /// <summary>Hash of the line's words.</summary>
    public ulong Form;

    /// <summary>Whether another line of the text has the same words.</summary>
    public bool IsRepeated;

    /// <summary>Whether it reads as running text: long enough, mostly in lower case, with sentence punctuation.</summary>
    public readonly bool IsProse =>
        (Words >= 9 && LowerWords * 2 >= Words && Ending is LineEnding.Sentence or LineEnding.Quote) ||
        (Words >= 15 && LowerWords * 5 >= Words * 2) ||
        (Words >= 15 && InnerEnds > 0);

    /// <summary>Whether it looks like an entry of a menu or a list of links.</summary>
    public readonly bool IsShort => Words <= 4 && Ending is LineEnding.None or LineEnding.Ellipsis;

    /// <summary>Whether it is nothing but the label of a button or an advertisement, furniture even in the middle of the body.</summary>
    public readonly bool IsLabel =>
        IsWholly(CueCategory.Advert) || IsWholly(CueCategory.Share) || IsWholly(CueCategory.Subscribe);

    public readonly bool Opens(CueCategory category) => (OpeningCues & (1 << (int)category)) != 0;

    public readonly bool IsWholly(CueCategory category) => (WholeCues & (1 << (int)category)) != 0;

    public readonly bool Holds(CueCategory category) => ((OpeningCues | InnerCues) & (1 << (int)category)) != 0;
}
