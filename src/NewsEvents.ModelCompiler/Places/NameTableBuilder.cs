using System.Buffers.Binary;
using System.Numerics;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>Lays out the sections of a <see cref="NameTable"/> and of the lists of places that its entries point to.</summary>
internal sealed class NameTableBuilder(NameIndex index, WordSet ordinaryWords, WordSet givenNames, WordSet surnames)
{
    private const int MostPlacesOfAName = 60;
    private const int EntriesOfABucket = 6;
    private const int MostBehind = 3;

    private readonly List<int> lists = [];

    public byte[] Names()
    {
        lists.Clear();
        var entries = new List<(ulong Key, uint Info)>();
        foreach (var (key, places) in index.Bearers)
            entries.Add((key, 0));
        entries.AddRange(index.Beginnings.Where(key => !index.Bearers.ContainsKey(key)).Select(key => (key, NameInfo.BeginningBit)));
        entries.Sort((a, b) => a.Key.CompareTo(b.Key));
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Info == 0)
                entries[i] = (entries[i].Key, InfoOf(entries[i].Key, index.Bearers[entries[i].Key]));
        }

        return Layout(entries);
    }

    /// <summary>The lists; bit 31 closes one, bit 30 says that the place usually has another name.</summary>
    public byte[] Lists() => ToBytes([.. lists.Select(place => (uint)place)]);

    private uint InfoOf(ulong key, Dictionary<PlaceRecord, bool> bearers)
    {
        var ranked = bearers.OrderByDescending(b => Rank(b.Key, b.Value)).ThenBy(b => b.Key.Index).Take(MostPlacesOfAName).ToList();
        var best = ranked[0];
        var bits = (uint)Math.Clamp(best.Key.Prominence - (best.Value ? 2 : 0), 0, NameInfo.MaximumProminence) << NameInfo.ProminenceShift;
        bits |= ordinaryWords.Contains(key) ? NameInfo.OrdinaryWordBit : 0;
        bits |= givenNames.Contains(key) ? NameInfo.GivenNameBit : 0;
        bits |= surnames.Contains(key) ? NameInfo.SurnameBit : 0;
        bits |= ranked.Exists(b => IsArea(b.Key) && b.Key.Prominence >= best.Key.Prominence - MostBehind) ? NameInfo.AreaBit : 0;
        if (ranked.Count == 1)
            return bits | NameInfo.SinglePlace | (best.Value ? NameInfo.SingleIsAlternate : 0) | (uint)best.Key.Index;
        var start = lists.Count;
        lists.AddRange(ranked.Select(b => b.Key.Index | (b.Value ? PlaceList.AlternateBit : 0)));
        lists[^1] |= PlaceList.LastBit;
        return bits | (uint)start;
    }

    private static bool IsArea(PlaceRecord place) =>
        place.Kind is PlaceKind.Country or PlaceKind.Admin1 or PlaceKind.Continent or PlaceKind.Region;

    private static int Rank(PlaceRecord place, bool isAlternate) => (place.Prominence * 2) - (isAlternate ? 5 : 0);

    private static byte[] Layout(List<(ulong Key, uint Info)> entries)
    {
        var bucketBits = Math.Max(1, BitOperations.Log2((uint)(entries.Count / EntriesOfABucket) + 1) + 1);
        var starts = new uint[(1 << bucketBits) + 1];
        foreach (var (key, _) in entries)
            starts[(int)(key >> (64 - bucketBits)) + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return ToBytes([(uint)bucketBits, (uint)entries.Count, .. starts, .. entries.Select(e => (uint)e.Key), .. entries.Select(e => e.Info)]);
    }

    private static byte[] ToBytes(uint[] words)
    {
        var bytes = new byte[words.Length * 4];
        for (var i = 0; i < words.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 4), words[i]);
        return bytes;
    }
}
