namespace NewsEvents;

/// <summary>A component of the pipeline failed on an article.</summary>
public sealed class ArticleFailedException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ArticleFailedException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public ArticleFailedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ArticleFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The id of the article; empty where it is not known.</summary>
    public string ArticleId { get; init; } = "";

    /// <summary>The name of the component that failed; empty where it is not known.</summary>
    public string ComponentName { get; init; } = "";
}
