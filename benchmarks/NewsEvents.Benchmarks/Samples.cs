namespace NewsEvents.Benchmarks;

/// <summary>Finds the repository from wherever the benchmark runs.</summary>
internal static class Samples
{
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsEvents.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("NewsEvents.sln is in no folder above the benchmark.");
    }

    public static string Folder() => Path.Combine(Root(), "data", "samples");
}
