using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>One file to read.</summary>
/// <param name="Path">Where it is; null for standard input.</param>
/// <param name="Name">What ids and messages call it.</param>
internal sealed record InputFile(string? Path, string Name)
{
    private const string StandardInput = "-";

    /// <summary>The files that arguments name, folders opened up, in order.</summary>
    /// <exception cref="CommandException">One is not there.</exception>
    public static List<InputFile> Expand(IReadOnlyList<string> arguments)
    {
        var files = new List<InputFile>();
        foreach (var argument in arguments)
        {
            if (argument == StandardInput)
                files.Add(new InputFile(null, "stdin"));
            else if (Directory.Exists(argument))
                files.AddRange(ListFolder(argument));
            else if (File.Exists(argument))
                files.Add(new InputFile(argument, System.IO.Path.GetFileName(argument)));
            else
                throw new CommandException(ExitCode.UnreadableInput, $"the file '{argument}' is not there");
        }

        if (arguments.Count == 0)
            files.Add(new InputFile(null, "stdin"));
        return files;
    }

    /// <summary>The articles of all files; a file that cannot be read becomes one error.</summary>
    public static IEnumerable<ArticleReadResult> ReadAll(IEnumerable<InputFile> files, IArticleReader reader, Stream standardInput)
    {
        foreach (var file in files)
        {
            using var articles = file.Read(reader, standardInput).GetEnumerator();
            while (true)
            {
                ArticleReadResult? failure = null;
                try
                {
                    if (!articles.MoveNext())
                        break;
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    failure = file.Fail(e.Message);
                }

                yield return failure ?? articles.Current;
                if (failure is not null)
                    break;
            }
        }
    }

    // Sorted by the path inside the folder, so that the order is the same on every machine.
    private static List<InputFile> ListFolder(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true };
        var files = new List<InputFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", options))
            files.Add(new InputFile(path, System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/')));
        files.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return files;
    }

    private IEnumerable<ArticleReadResult> Read(IArticleReader reader, Stream standardInput)
    {
        using var opened = Path is null ? null : File.OpenRead(Path);
        foreach (var article in reader.Read(opened ?? standardInput, Name))
            yield return article;
    }

    private ArticleReadResult Fail(string cause) =>
        new(new ArticleReadError(DiagnosticCodes.UnreadableArticle, Name, $"{Name}: {cause}", Name, 0) { IsWholeInput = true });
}
