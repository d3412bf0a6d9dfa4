using NewsEvents.ModelCompiler.Lexicons;

namespace NewsEvents.ModelCompiler.Tests.Lexicons;

/// <summary>What is embedded is what the sources in data/lexicons say.</summary>
public sealed class EmbeddedLexiconTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Parts =>
        [.. Directory.GetDirectories(Path.Combine(Root, "data", "lexicons")).Select(folder => Path.GetFileName(folder)!).Where(part => part != "folding").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_compiles_to_the_very_bytes_that_are_embedded(string part)
    {
        var compiled = LexiconCompiler.Compile(Path.Combine(Root, "data", "lexicons", part));
        Assert.True(
            compiled.AsSpan().SequenceEqual(Embedded(part)),
            $"{part}.nem is stale: dotnet run --project src/NewsEvents.ModelCompiler -- lexicons {part}");
    }

    [Fact]
    public void The_table_of_accented_letters_compiles_to_the_embedded_one()
    {
        var writer = new ModelFileWriter();
        writer.Add("folding", FoldingCompiler.Build(Path.Combine(Root, "data", "lexicons", "folding", "folding.tsv")));
        Assert.True(
            writer.ToBytes().AsSpan().SequenceEqual(Embedded("folding")),
            "folding.nem is stale: dotnet run --project src/NewsEvents.ModelCompiler -- folding");
    }

    private static byte[] Embedded(string part)
    {
        using var stream = typeof(NewsModel).Assembly.GetManifestResourceStream(part + ".nem");
        Assert.True(stream is not null, $"{part}.nem is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsEvents.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("NewsEvents.sln is in no folder above the tests.");
    }
}
