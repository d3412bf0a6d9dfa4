namespace NewsEvents.Benchmarks.Throughput;

/// <summary>Measures speed and memory over many articles and writes results/throughput.md.</summary>
internal static class ThroughputCommand
{
    private const string Usage = """
        usage: dotnet run -c Release --project benchmarks/NewsEvents.Benchmarks -- throughput [--texts PATH] [--out FILE]

          --texts PATH   a .jsonl file with a field "text", or a folder of such files and .txt files;
                         default: ../shared/corpora/news where it is there, else data/samples
          --out FILE     default: benchmarks/results/throughput.md

        Build src/NewsEvents.Cli in Release and run "dotnet pack -c Release -o artifacts/packages" first: start-up time and
        package sizes are told where those are there.
        """;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = Samples.Root();
        var shared = Path.Combine(root, "..", "shared", "corpora", "news");
        var texts = Directory.Exists(shared) ? shared : Samples.Folder();
        var target = Path.Combine(root, "benchmarks", "results", "throughput.md");
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 >= args.Length || args[i] is not ("--texts" or "--out"))
            {
                error.WriteLine(Usage);
                return 2;
            }

            if (args[i] == "--texts")
                texts = args[i + 1];
            else
                target = args[i + 1];
        }

        var articles = ArticleFiles.Read(texts);
        if (articles.Count == 0)
        {
            error.WriteLine($"No article in '{texts}'.");
            return 3;
        }

        var measured = Measurement.Take(articles);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        using (var writer = new StreamWriter(target) { NewLine = "\n" })
            Report.Write(writer, articles, measured, StartUp.Measure(root), Packages.Sizes(root));
        output.Write(File.ReadAllText(target));
        return 0;
    }
}
