using System.IO.Enumeration;

namespace NewsEvents.Cli;

/// <summary>Finds the files that a pattern with "*", "?" and "**" means, for shells that leave patterns alone.</summary>
internal static class FileGlob
{
    private const string AnyDepth = "**";

    /// <summary>Whether an argument is a pattern.</summary>
    public static bool IsPattern(string argument) => argument.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that a pattern means, with their paths below the folder that it starts from, in ordinal order of these.</summary>
    public static List<(string Path, string Name)> Find(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var first = Array.FindIndex(parts, IsPattern);
        var start = first == 0 ? "." : string.Join('/', parts[..first]);
        start = start.Length == 0 ? "/" : start;
        var found = new List<(string Path, string Name)>();
        if (Directory.Exists(start))
            Collect(start, "", parts.AsSpan(first), found);
        found.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return found;
    }

    private static void Collect(string folder, string prefix, ReadOnlySpan<string> parts, List<(string Path, string Name)> found)
    {
        var isLast = parts.Length == 1;
        if (parts[0] == AnyDepth)
        {
            Collect(folder, prefix, isLast ? ["*"] : parts[1..], found);
            foreach (var inner in Folders(folder, "*"))
                Collect(inner, Under(prefix, inner), parts, found);
            return;
        }

        if (!isLast)
        {
            foreach (var inner in Folders(folder, parts[0]))
                Collect(inner, Under(prefix, inner), parts[1..], found);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (FileSystemName.MatchesSimpleExpression(parts[0], Path.GetFileName(file.AsSpan()), ignoreCase: false))
                found.Add((file, Under(prefix, file)));
        }
    }

    private static IEnumerable<string> Folders(string folder, string pattern)
    {
        if (!IsPattern(pattern))
        {
            var inner = Path.Combine(folder, pattern);
            return Directory.Exists(inner) ? [inner] : [];
        }

        return Directory.EnumerateDirectories(folder).Where(inner => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(inner.AsSpan()), ignoreCase: false));
    }

    private static string Under(string prefix, string path)
    {
        var name = Path.GetFileName(path);
        return prefix.Length == 0 ? name : $"{prefix}/{name}";
    }
}
