namespace NewsEvents.Incidents;

/// <summary>One row of the people lexicon.</summary>
internal readonly record struct PeopleEntry(bool IsPlural, PeopleClass Class);
