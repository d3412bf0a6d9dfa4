namespace NewsEvents;

/// <summary>What became of one reading of a field of an incident, and why.</summary>
public enum ReadingVerdict
{
    /// <summary>The record states it.</summary>
    Chosen,

    /// <summary>It says the same as the one that the record states, in other words or another sentence.</summary>
    Supports,

    /// <summary>Another reading is told more often, earlier or closer to the incident.</summary>
    LessTold,

    /// <summary>Another reading says the same more exactly: a town for its province, a bombing for an attack.</summary>
    LessSpecific,

    /// <summary>The place lies in another country or province than the one that most speaks for.</summary>
    OtherArea,

    /// <summary>The words around the place say that it is somebody's home, force, hospital or the like.</summary>
    NotTheSite,

    /// <summary>The time dates a statement about the incident.</summary>
    DatesStatement,

    /// <summary>The time dates the report itself.</summary>
    DatesReport,

    /// <summary>The time dates what came of the incident, such as an arrest.</summary>
    DatesAftermath,

    /// <summary>The time gives an hour alone.</summary>
    HourOnly,

    /// <summary>The figure sums many incidents over a longer time.</summary>
    Cumulative,

    /// <summary>The figure counts only some of the people of another one.</summary>
    PartOfFigure,

    /// <summary>The text gives a later or a larger figure.</summary>
    Superseded,

    /// <summary>The figure is the perpetrator's own claim, beside those of others.</summary>
    PerpetratorClaim,

    /// <summary>The words give no number, and others do.</summary>
    Vague,

    /// <summary>The words point back at people told of before.</summary>
    PointsBack,

    /// <summary>The figure counts fighters of the attackers' side, told apart from the victims.</summary>
    AttackersSide,

    /// <summary>The actor is named among the victims.</summary>
    AmongVictims,

    /// <summary>Accidents and natural events are nobody's doing.</summary>
    NobodysDoing,

    /// <summary>The words are told already, or are the actor's.</summary>
    Repeated,

    /// <summary>The event is only spoken of: feared, possible, general.</summary>
    OnlySpokenOf,

    /// <summary>The words have another sense here ("heart attack"), are another part of speech or belong to a name.</summary>
    OtherSense,

    /// <summary>Too little is told of the event for a record of its own.</summary>
    NotEnough,
}
