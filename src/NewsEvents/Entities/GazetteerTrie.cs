using System.Runtime.InteropServices;

namespace NewsEvents.Entities;

/// <summary>Names by their tokens: a map from every beginning of a name to whether a name ends there.</summary>
/// <remarks>Immutable once it is filled.</remarks>
internal sealed class GazetteerTrie
{
    private const ulong Seed = 0x243f6a8885a308d3;
    private const int NoName = -1;

    private readonly Dictionary<ulong, int> ends = [];
    private readonly List<GazetteerName> names = [];

    /// <summary>Number of names.</summary>
    public int Count => names.Count;

    /// <summary>Adds a name of one word or more; where it is there already, its place alone.</summary>
    public void Add(GazetteerEntry entry, ReadOnlySpan<ulong> forms)
    {
        var key = Seed;
        foreach (var form in forms[..^1])
        {
            key = Next(key, form);
            ends.TryAdd(key, NoName);
        }

        ref var end = ref CollectionsMarshal.GetValueRefOrAddDefault(ends, Next(key, forms[^1]), out var exists);
        if (exists && end != NoName)
        {
            if (entry.Place is { } place)
                names[end].Add(place);
            return;
        }

        end = names.Count;
        names.Add(new GazetteerName(entry));
    }

    /// <summary>The longest name that starts at a token.</summary>
    /// <param name="forms">The forms of the tokens.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <param name="fits">Whether an entry may stand on so many tokens.</param>
    /// <param name="length">Number of its tokens.</param>
    public GazetteerName? Longest(ReadOnlySpan<ulong> forms, int start, int end, Func<GazetteerEntry, int, bool> fits, out int length)
    {
        GazetteerName? longest = null;
        length = 0;
        var key = Seed;
        for (var at = start; at < end && at - start < EntityGazetteer.MostWords; at++)
        {
            key = Next(key, forms[at]);
            if (!ends.TryGetValue(key, out var name))
                break;
            if (name == NoName || !fits(names[name].Entry, at - start + 1))
                continue;
            (longest, length) = (names[name], at - start + 1);
        }

        return longest;
    }

    private static ulong Next(ulong key, ulong form)
    {
        key = (key ^ form) * 0x9fb21c651e98df25;
        return key ^ (key >> 29);
    }
}
