using NewsEvents.IO;

namespace NewsEvents.Quality;

/// <summary>Reads the files of a folder of pages.</summary>
internal static class PageFiles
{
    public static bool IsHtml(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>The article of a page; null where it cannot be read.</summary>
    public static Article? Read(string path)
    {
        if (!IsHtml(path))
            return new Article(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
        using var stream = File.OpenRead(path);
        return new HtmlPageReader().Read(stream, Path.GetFileName(path)).FirstOrDefault()?.Article;
    }
}
