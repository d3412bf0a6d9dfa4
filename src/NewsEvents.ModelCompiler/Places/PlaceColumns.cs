using System.Buffers.Binary;
using System.Text;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>Writes what is known of each place as columns, one section each.</summary>
internal sealed class PlaceColumns(IReadOnlyList<PlaceRecord> places)
{
    private const double UnitsPerDegree = 1e4;
    private const int NoParent = ushort.MaxValue;

    public void AddTo(ModelFileWriter writer)
    {
        var (pool, starts) = NamePool();
        writer.Add("places/latitude", Numbers24(place => (int)Math.Round(place.Latitude * UnitsPerDegree)));
        writer.Add("places/longitude", Numbers24(place => (int)Math.Round(place.Longitude * UnitsPerDegree)));
        writer.Add("places/number", Numbers24(place => place.GeoNamesId));
        writer.Add("places/population", Numbers(place => (int)Math.Min(place.Population, int.MaxValue)));
        writer.Add("places/kind", [.. places.Select(place => (byte)((int)place.Kind | (place.Seat << 4)))]);
        writer.Add("places/prominence", [.. places.Select(place => (byte)place.Prominence)]);
        writer.Add("places/parent", Parents());
        writer.Add("places/code", CountryCodes());
        writer.Add("places/name", Numbers24(place => starts[place.Name]));
        writer.Add("places/pool", pool);
    }

    private byte[] Numbers(Func<PlaceRecord, int> value)
    {
        var bytes = new byte[places.Count * 4];
        for (var i = 0; i < places.Count; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * 4), value(places[i]));
        return bytes;
    }

    /// <summary>A column of numbers of three bytes, signed or not as its reader takes them.</summary>
    private byte[] Numbers24(Func<PlaceRecord, int> value)
    {
        const int Limit = 1 << 23;
        var bytes = new byte[places.Count * 3];
        for (var i = 0; i < places.Count; i++)
        {
            var number = value(places[i]);
            if (number is >= 2 * Limit or < -Limit)
                throw new InvalidDataException($"'{places[i].Name}' has a number that is too large: {number}.");
            (bytes[i * 3], bytes[(i * 3) + 1], bytes[(i * 3) + 2]) = ((byte)number, (byte)(number >> 8), (byte)(number >> 16));
        }

        return bytes;
    }

    private byte[] Parents()
    {
        var bytes = new byte[places.Count * 2];
        for (var i = 0; i < places.Count; i++)
        {
            var parent = places[i].Parent?.Index ?? NoParent;
            if (parent > NoParent)
                throw new InvalidDataException($"'{places[i].Name}' lies in a place whose number is too large.");
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * 2), (ushort)parent);
        }

        return bytes;
    }

    private byte[] CountryCodes() =>
        [.. places.TakeWhile(place => place.Kind == PlaceKind.Country).SelectMany(place => Encoding.ASCII.GetBytes(place.CountryCode!))];

    /// <summary>All names as UTF-8, each once and after its length.</summary>
    private (byte[] Pool, Dictionary<string, int> Starts) NamePool()
    {
        using var pool = new MemoryStream();
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in places.Select(place => place.Name))
        {
            if (!starts.TryAdd(name, (int)pool.Length))
                continue;
            var bytes = Encoding.UTF8.GetBytes(name);
            pool.WriteByte((byte)Math.Min(bytes.Length, byte.MaxValue));
            pool.Write(bytes.AsSpan(0, Math.Min(bytes.Length, byte.MaxValue)));
        }

        return (pool.ToArray(), starts);
    }
}
