namespace NewsEvents.IO.Html;

/// <summary>What the class or id name of an element says about what is inside; the second column of class-cues.tsv.</summary>
internal enum ClassCue
{
    Content,
    Article,
    Navigation,
    Header,
    Footer,
    Sidebar,
    Related,
    Share,
    Comment,
    Advert,
    Subscribe,
    Caption,
    Byline,
    Date,
    Tags,
    Tool,
}
