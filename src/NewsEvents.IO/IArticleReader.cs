namespace NewsEvents.IO;

/// <summary>Reads the articles of one input format.</summary>
public interface IArticleReader
{
    /// <summary>Reads the articles of an input one by one, in constant memory.</summary>
    /// <param name="input">The bytes; read from where it stands and left open.</param>
    /// <param name="name">A name for the input, used in ids and messages; by custom the file name.</param>
    /// <returns>
    /// For each article, in order, the article or the error that took its place. Malformed input never throws;
    /// an <see cref="IOException"/> of the stream itself does.
    /// </returns>
    IEnumerable<ArticleReadResult> Read(Stream input, string name);
}
