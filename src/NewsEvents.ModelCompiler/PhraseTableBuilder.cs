using System.Buffers.Binary;
using System.Numerics;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler;

/// <summary>Builds the section of a <see cref="PhraseTable"/>.</summary>
internal sealed class PhraseTableBuilder
{
    private readonly Dictionary<ulong, int> values = [];
    private readonly List<ulong> order = [];
    private int count;

    /// <summary>Adds a phrase; false where it is there already.</summary>
    /// <param name="tokens">The phrase's tokens; hyphens after the first are passed over.</param>
    /// <param name="value">Its value, 0 or more.</param>
    public bool Add(IReadOnlyList<string> tokens, int value)
    {
        var hash = FormHash.Empty;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && tokens[i] == "-")
                continue;
            hash = FormHash.Combine(hash, FormHash.Of(tokens[i]));
            if (values.TryAdd(hash, PhraseTable.Prefix))
                order.Add(hash);
        }

        if (values[hash] != PhraseTable.Prefix)
            return false;
        values[hash] = value;
        count++;
        return true;
    }

    public byte[] ToBytes()
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, values.Count * 3 / 2));
        var keys = new ulong[size];
        var numbers = new int[size];
        foreach (var key in order)
        {
            var slot = PhraseTable.SlotOf(key, size);
            while (keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            keys[slot] = key;
            numbers[slot] = values[key];
        }

        var bytes = new byte[8 + (size * 12)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, size);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), count);
        for (var i = 0; i < size; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8 + (i * 8)), keys[i]);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8 + (size * 8) + (i * 4)), numbers[i]);
        }

        return bytes;
    }
}
