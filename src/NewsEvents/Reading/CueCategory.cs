namespace NewsEvents.Reading;

/// <summary>What a cue phrase in a line tells about it; the second column of cues.tsv.</summary>
internal enum CueCategory
{
    Navigation,
    Share,
    Related,
    Comment,
    Footer,
    Subscribe,
    Advert,
    Account,
    Credit,
    Byline,
    Author,
    Date,

    /// <summary>When it was last changed.</summary>
    Revision,
    Tags,
}
