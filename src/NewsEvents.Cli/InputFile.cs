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
            else if (FileGlob.IsPattern(argument))
                files.AddRange(Match(argument));
            else
                throw new CommandException(ExitCode.UnreadableInput, $"the file '{argument}' is not there");
        }

        if (arguments.Count == 0)
            files.Add(new InputFile(null, "stdin"));
        return files;
    }

    /// <summary>The articles of all files; a file that cannot be read becomes one error.</summary>
    public static IEnumerable<ArticleReadResult> ReadAll(IEnumerable<InputFile> files, IArticleReader reader, Stream standardInput, InputProgress progress)
    {
        foreach (var file in files)
        {
            using var articles = file.Read(reader, standardInput, progress).GetEnumerator();
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

    private static IEnumerable<InputFile> Match(string pattern)
    {
        var found = FileGlob.Find(pattern);
        return found.Count > 0
            ? found.Select(static file => new InputFile(file.Path, file.Name))
            : throw new CommandException(ExitCode.UnreadableInput, $"no file is of the pattern '{pattern}'");
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

    /// <summary>The length in bytes; null where none is known, as of a pipe.</summary>
    public long? Length
    {
        get
        {
            try
            {
                return Path is not null && new FileInfo(Path) is { Exists: true } file && !file.Attributes.HasFlag(FileAttributes.Device) ? file.Length : null;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    private IEnumerable<ArticleReadResult> Read(IArticleReader reader, Stream standardInput, InputProgress progress)
    {
        using var opened = Path is null ? null : File.OpenRead(Path);
        foreach (var article in reader.Read(new CountingStream(opened ?? standardInput, progress), Name))
            yield return article;
    }

    private ArticleReadResult Fail(string cause) =>
        new(new ArticleReadError(DiagnosticCodes.UnreadableArticle, Name, $"{Name}: {cause}", Name, 0) { IsWholeInput = true });
}
