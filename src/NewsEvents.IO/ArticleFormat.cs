namespace NewsEvents.IO;

/// <summary>A format that articles come in.</summary>
public enum ArticleFormat
{
    /// <summary>Found from the name's extension, else from the first bytes.</summary>
    Auto,

    /// <summary>JSON Lines: one object a line.</summary>
    JsonLines,

    /// <summary>CSV, also with tab or semicolon; the first record names the columns.</summary>
    Csv,

    /// <summary>Plain text: one article, or one page copied as text.</summary>
    Text,

    /// <summary>An HTML page with one article.</summary>
    Html,
}
