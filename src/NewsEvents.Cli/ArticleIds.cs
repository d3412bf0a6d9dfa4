namespace NewsEvents.Cli;

/// <summary>Notices ids that come twice.</summary>
/// <remarks>So that memory stays bounded, only the first million ids are remembered. Not thread-safe.</remarks>
internal sealed class ArticleIds
{
    private const int MostRemembered = 1_000_000;

    private readonly HashSet<UInt128> seen = [];

    /// <summary>Takes an id.</summary>
    /// <returns>False where it came before.</returns>
    public bool Add(string id)
    {
        var hash = Hash(id);
        return seen.Count < MostRemembered ? seen.Add(hash) : !seen.Contains(hash);
    }

    // Two FNV hashes of different seeds: two of a million ids meet by chance once in 10^26 runs.
    private static UInt128 Hash(string id)
    {
        var (low, high) = (14695981039346656037UL, 11400714819323198485UL);
        foreach (var c in id)
        {
            low = (low ^ c) * 1099511628211UL;
            high = (high + c) * 0x9E3779B97F4A7C15UL;
            high ^= high >> 29;
        }

        return new UInt128(high, low);
    }
}
