using System.Globalization;

namespace NewsEvents.Benchmarks.Allocations;

/// <summary>The figure that allocations are held against, in a file of one row.</summary>
internal static class AllocationRecord
{
    /// <summary>How far a new figure may be above the recorded one.</summary>
    public const double MostGrowth = 1.15;

    private const string Header = "what\tbytes allocated a character of text";
    private const string Row = "extraction of data/samples/*.txt";

    /// <summary>The recorded bytes a character.</summary>
    public static double Read(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            if (line.Split('\t') is [Row, var figure])
                return double.Parse(figure, CultureInfo.InvariantCulture);
        }

        throw new InvalidDataException($"'{file}' has no row '{Row}'.");
    }

    /// <summary>Records a figure.</summary>
    public static void Write(string file, double bytesPerCharacter) =>
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"{Header}\n{Row}\t{bytesPerCharacter:0.0}\n"));
}
