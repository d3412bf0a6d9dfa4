namespace NewsEvents.Times;

/// <summary>What a word tells of whether the date beside it lies behind or ahead.</summary>
internal enum TenseCue : byte
{
    /// <summary>"will", "would".</summary>
    Will,

    /// <summary>"may", "should".</summary>
    May,

    /// <summary>"have", "has".</summary>
    Have,
    Had,

    /// <summary>"was", "were".</summary>
    Was,

    /// <summary>"is", "are".</summary>
    Is,
    To,

    /// <summary>"upcoming", "about to": what they stand with lies ahead.</summary>
    Ahead,

    /// <summary>"planned", "expects": what is planned lies ahead.</summary>
    Planned,

    /// <summary>"agreed", "deal": only what follows in an infinitive lies ahead.</summary>
    Intended,

    /// <summary>"said": another verb may tell more of a date.</summary>
    Reporting,

    /// <summary>"begins": in the present tense it tells of what is to come.</summary>
    Timetabled,

    /// <summary>A past form of an irregular verb, for where the tags do not say so.</summary>
    Past,
}
