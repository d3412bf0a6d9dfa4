namespace NewsEvents.Reading;

/// <summary>What a word of a publication line is, beside the date itself; the second column of date-words.tsv.</summary>
internal enum DateWordKind
{
    Weekday,
    Clock,
    Zone,
    Link,
    Unit,
    Ago,
}
