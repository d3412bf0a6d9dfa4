using System.Globalization;

namespace NewsEvents.Cli;

/// <summary>What is counted in a run.</summary>
internal sealed class RunCounts
{
    /// <summary>Articles, those with an error included.</summary>
    public long Articles { get; set; }

    public long Incidents { get; set; }

    /// <summary>Incidents with coordinates.</summary>
    public long Points { get; set; }

    public long Warnings { get; set; }

    /// <summary>Articles that have an error in place of a result, by code.</summary>
    public SortedDictionary<string, long> Errors { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether some input could not be read at all.</summary>
    public bool HasUnreadableInput { get; set; }

    /// <summary>Articles that have an error in place of a result.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public long ErrorCount => Errors.Values.Sum();

    /// <summary>A number with its noun: "1 article", "1,234 articles".</summary>
    public static string Of(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Counts an article with its result.</summary>
    public void Add(ExtractionResult result)
    {
        Articles++;
        Incidents += result.Incidents.Length;
        foreach (var incident in result.Incidents)
            Points += incident.Place?.Place is null ? 0 : 1;
    }

    /// <summary>Counts an article that has an error in place of a result.</summary>
    public void Add(string errorCode)
    {
        Articles++;
        Errors[errorCode] = Errors.GetValueOrDefault(errorCode) + 1;
    }
}
