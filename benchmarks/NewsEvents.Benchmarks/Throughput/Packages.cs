namespace NewsEvents.Benchmarks.Throughput;

/// <summary>Sizes of the packages that lie in artifacts/packages.</summary>
internal static class Packages
{
    public static IReadOnlyList<(string Name, long Bytes)> Sizes(string root)
    {
        var folder = Path.Combine(root, "artifacts", "packages");
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.GetFiles(folder, "*.nupkg").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), new FileInfo(path).Length))];
    }
}
