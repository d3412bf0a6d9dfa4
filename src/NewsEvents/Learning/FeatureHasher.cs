using System.Runtime.CompilerServices;

namespace NewsEvents.Learning;

/// <summary>Makes the 64-bit key of a feature from the number of its template and its parts.</summary>
internal static class FeatureHasher
{
    private const ulong Odd = 0x9e3779b97f4a7c15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Key(int template, ulong part) => Mix(part ^ ((ulong)(template + 1) * Odd));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Key(int template, ulong first, ulong second) =>
        Mix(Mix(first ^ ((ulong)(template + 1) * Odd)) + second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong key)
    {
        key ^= key >> 32;
        key *= 0xd6e8feb86659fd93;
        key ^= key >> 32;
        return key;
    }
}
