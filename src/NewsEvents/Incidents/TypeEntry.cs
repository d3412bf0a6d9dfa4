namespace NewsEvents.Incidents;

/// <summary>One row of the table of incident types: which family it belongs to and how much it says.</summary>
internal readonly record struct TypeEntry(string Family, int Specificity);
