namespace NewsEvents.Learning;

/// <summary>Stretches of memory that layers work in, kept and grown from one sentence to the next.</summary>
/// <remarks>Used by one thread at a time.</remarks>
internal sealed class FloatRooms
{
    private readonly float[][] rooms;

    public FloatRooms(int count)
    {
        rooms = new float[count][];
        Array.Fill(rooms, []);
    }

    /// <summary>A stretch by its number; what it held before may still be there.</summary>
    public Span<float> Room(int number, int length)
    {
        if (rooms[number].Length < length)
            rooms[number] = new float[length + (length / 2)];
        return rooms[number].AsSpan(0, length);
    }
}
