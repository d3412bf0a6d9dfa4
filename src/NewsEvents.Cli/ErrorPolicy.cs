namespace NewsEvents.Cli;

/// <summary>What an article that could not be read or worked on leaves.</summary>
internal enum ErrorPolicy
{
    /// <summary>Its error, as a record in its place.</summary>
    Record,

    /// <summary>Nothing.</summary>
    Skip,

    /// <summary>The end of the run.</summary>
    Fail,
}
