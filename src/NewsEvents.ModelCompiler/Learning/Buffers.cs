namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Arrays that training uses again for each batch, and sums over them.</summary>
internal static class Buffers
{
    /// <summary>Makes an array long enough; what it held is cleared unless told otherwise.</summary>
    public static void Grow(ref float[] array, int length, bool clear = true)
    {
        if (array.Length < length)
            array = new float[length];
        else if (clear)
            array.AsSpan(0, length).Clear();
    }

    /// <summary>Makes one array of a list long enough, and the list too; what it held is cleared.</summary>
    public static void Grow(List<float[]> arrays, int at, int length)
    {
        while (arrays.Count <= at)
            arrays.Add([]);
        var array = arrays[at];
        Grow(ref array, length);
        arrays[at] = array;
    }

    public static void Multiply(float[] target, float[] mask, int length)
    {
        for (var i = 0; i < length; i++)
            target[i] *= mask[i];
    }

    public static void Add(Span<float> target, ReadOnlySpan<float> more)
    {
        for (var i = 0; i < more.Length; i++)
            target[i] += more[i];
    }
}
