namespace NewsEvents.IO;

/// <summary>Why an article could not be read or worked on.</summary>
/// <param name="Code">The stable code, one of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Id">The article's id; made of input name and line where its own could not be read.</param>
/// <param name="Message">The cause, with the name of the input and the line.</param>
/// <param name="InputName">The name of the input.</param>
/// <param name="LineNumber">The line where the article starts, from 1; 0 where the input is no sequence of lines.</param>
public sealed record ArticleReadError(string Code, string Id, string Message, string InputName, long LineNumber)
{
    /// <summary>Whether no article of the input could be read at all, as in a CSV file without the text column.</summary>
    public bool IsWholeInput { get; init; }
}
