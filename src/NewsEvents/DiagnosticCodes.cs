namespace NewsEvents;

/// <summary>The stable codes of diagnostics and of articles that could not be read.</summary>
public static class DiagnosticCodes
{
    /// <summary>The input could not be read as an article: malformed line, missing column, undecodable file.</summary>
    public const string UnreadableArticle = "NE0001";

    /// <summary>A component failed on this article; the article has no results.</summary>
    public const string ComponentFailed = "NE0002";

    /// <summary>The text is empty or holds no words.</summary>
    public const string EmptyText = "NE0101";

    /// <summary>No publication date is known, so relative dates stay unresolved.</summary>
    public const string NoPublicationDate = "NE0102";

    /// <summary>The text holds characters that are no text: control characters or lone surrogates.</summary>
    public const string InvalidCharacters = "NE0103";

    /// <summary>The page has no part that reads as an article.</summary>
    public const string NoArticleBody = "NE0104";

    /// <summary>The publication date that the input gives for the article could not be read.</summary>
    public const string UnreadableDate = "NE0105";

    /// <summary>The id of an article came before in the same run.</summary>
    public const string DuplicateId = "NE0107";

    /// <summary>A number of people is less than none or more than there are; its words are kept as a vague count.</summary>
    public const string ImplausibleCount = "NE0106";
}
