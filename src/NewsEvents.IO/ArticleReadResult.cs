using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace NewsEvents.IO;

/// <summary>An article as it was read from an input, or the error that took its place.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ArticleReadResult
{
    /// <summary>Creates the result of an article that was read.</summary>
    /// <param name="article">The article.</param>
    /// <param name="diagnostics">What a user should know about how it was read.</param>
    public ArticleReadResult(Article article, ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(article);
        Article = article;
        Diagnostics = diagnostics.IsDefault ? [] : diagnostics;
    }

    /// <summary>Creates the result of an article that could not be read.</summary>
    /// <param name="error">The cause.</param>
    public ArticleReadResult(ArticleReadError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
        Diagnostics = [];
    }

    /// <summary>Whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Article is not null;

    /// <summary>The article; null where it could not be read.</summary>
    public Article? Article { get; }

    /// <summary>Why it could not be read; null where it was.</summary>
    public ArticleReadError? Error { get; }

    /// <summary>What a user should know about how it was read, such as an unreadable date.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
