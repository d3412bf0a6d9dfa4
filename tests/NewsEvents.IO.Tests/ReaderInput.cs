using System.Text;

namespace NewsEvents.IO.Tests;

/// <summary>Inputs for readers.</summary>
internal static class ReaderInput
{
    public static List<ArticleReadResult> Read(this IArticleReader reader, string input, string name = "in") =>
        reader.Read(Encoding.UTF8.GetBytes(input), name);

    public static List<ArticleReadResult> Read(this IArticleReader reader, byte[] input, string name = "in") =>
        [.. reader.Read(new TricklingStream(input), name)];

    public static Article Article(this ArticleReadResult result)
    {
        Assert.True(result.IsRead, result.Error?.Message);
        return result.Article;
    }

    public static ArticleReadError Failure(this ArticleReadResult result)
    {
        Assert.False(result.IsRead);
        return result.Error;
    }
}
