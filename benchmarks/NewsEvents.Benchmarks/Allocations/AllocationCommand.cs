using System.Globalization;

namespace NewsEvents.Benchmarks.Allocations;

/// <summary>Fails when extraction allocates much more than was recorded in results/allocations.tsv; time plays no part.</summary>
internal static class AllocationCommand
{
    private const string Usage = """
        usage: dotnet run -c Release --project benchmarks/NewsEvents.Benchmarks -- allocations [--approve]

          --approve   records the figure measured now
        """;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args is not ([] or ["--approve"]))
        {
            error.WriteLine(Usage);
            return 2;
        }

        var root = Samples.Root();
        var file = AllocationMeter.RecordFile(root);
        var measured = AllocationMeter.BytesPerCharacter(root);
        if (args is ["--approve"])
            AllocationRecord.Write(file, measured);
        var recorded = AllocationRecord.Read(file);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measured:0.0} bytes allocated a character of text; recorded are {recorded:0.0}."));
        return measured <= recorded * AllocationRecord.MostGrowth ? 0 : 1;
    }
}
