namespace NewsEvents;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticLevel
{
    /// <summary>Good to know.</summary>
    Information,

    /// <summary>Part of the article could not be used as it might have been.</summary>
    Warning,

    /// <summary>The article could not be used.</summary>
    Error,
}
