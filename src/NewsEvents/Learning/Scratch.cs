using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsEvents.Learning;

/// <summary>Arrays and collections to work with while one article is read; all of them are taken back together when it has been.</summary>
/// <remarks>Used by one thread at a time. What is lent must be in no result.</remarks>
internal sealed class Scratch
{
    /// <summary>What has grown beyond so many entries, at an uncommonly long article, is not kept.</summary>
    private const int LargestKept = 1 << 16;

    /// <summary>Nor are more collections of a kind.</summary>
    private const int MostKept = 512;

    private static readonly Scratch?[] Spare = new Scratch?[2 * Environment.ProcessorCount];

    private readonly Dictionary<Type, Shelf> shelves = [];

    /// <summary>One that nobody else uses until it is given back.</summary>
    public static Scratch Rent()
    {
        for (var i = 0; i < Spare.Length; i++)
        {
            if (Volatile.Read(ref Spare[i]) is not null && Interlocked.Exchange(ref Spare[i], null) is { } found)
                return found;
        }

        return new Scratch();
    }

    /// <summary>Takes back all that it has lent, and is kept for another article.</summary>
    public void Return()
    {
        TakeBack();
        for (var i = 0; i < Spare.Length; i++)
        {
            if (Interlocked.CompareExchange(ref Spare[i], this, null) is null)
                return;
        }
    }

    /// <summary>Takes back all that it has lent.</summary>
    public void TakeBack()
    {
        foreach (var shelf in shelves.Values)
            shelf.TakeBack();
    }

    /// <summary>An array of at least so many entries, the first of which hold nothing.</summary>
    public T[] Array<T>(int count)
    {
        if (!shelves.TryGetValue(typeof(T[]), out var shelf))
            shelves[typeof(T[])] = shelf = new ArrayShelf<T>();
        return ((ArrayShelf<T>)shelf).Lend(count);
    }

    /// <summary>An array of at least so many entries, the first of which hold a value.</summary>
    public T[] Array<T>(int count, T value)
    {
        var array = Array<T>(count);
        array.AsSpan(0, count).Fill(value);
        return array;
    }

    /// <summary>An empty list.</summary>
    public List<T> List<T>()
    {
        if (!shelves.TryGetValue(typeof(List<T>), out var shelf))
            shelves[typeof(List<T>)] = shelf = new CollectionShelf<List<T>>(static list => list.Clear(), static list => list.Capacity);
        return ((CollectionShelf<List<T>>)shelf).Lend();
    }

    /// <summary>An empty dictionary.</summary>
    public Dictionary<TKey, TValue> Map<TKey, TValue>()
        where TKey : notnull
    {
        if (!shelves.TryGetValue(typeof(Dictionary<TKey, TValue>), out var shelf))
            shelves[typeof(Dictionary<TKey, TValue>)] = shelf = new CollectionShelf<Dictionary<TKey, TValue>>(static map => map.Clear(), static map => map.Capacity);
        return ((CollectionShelf<Dictionary<TKey, TValue>>)shelf).Lend();
    }

    /// <summary>An empty set.</summary>
    public HashSet<T> Set<T>()
    {
        if (!shelves.TryGetValue(typeof(HashSet<T>), out var shelf))
            shelves[typeof(HashSet<T>)] = shelf = new CollectionShelf<HashSet<T>>(static set => set.Clear(), static set => set.Capacity);
        return ((CollectionShelf<HashSet<T>>)shelf).Lend();
    }

    private abstract class Shelf
    {
        public abstract void TakeBack();
    }

    private sealed class ArrayShelf<T> : Shelf
    {
        private const int Least = 256;

        private readonly List<T[]> free = [];
        private readonly List<T[]> lent = [];

        public T[] Lend(int count)
        {
            var array = Take(count);
            array.AsSpan(0, count).Clear();
            lent.Add(array);
            return array;
        }

        public override void TakeBack()
        {
            foreach (var array in lent)
            {
                if (array.Length > LargestKept)
                    continue;
                // What it points to must not stay in memory for it.
                if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
                    array.AsSpan().Clear();
                free.Add(array);
            }

            lent.Clear();
        }

        private T[] Take(int count)
        {
            for (var i = free.Count - 1; i >= 0; i--)
            {
                if (free[i].Length < count)
                    continue;
                var found = free[i];
                free.RemoveAt(i);
                return found;
            }

            // One too small gives way to the new one, so that the number of arrays does not grow with the lengths met.
            if (free.Count > 0)
                free.RemoveAt(free.Count - 1);
            return new T[Math.Max(Least, (int)BitOperations.RoundUpToPowerOf2((uint)count))];
        }
    }

    private sealed class CollectionShelf<T>(Action<T> clear, Func<T, int> capacity) : Shelf
        where T : new()
    {
        private readonly List<T> free = [];
        private readonly List<T> lent = [];

        public T Lend()
        {
            var collection = free.Count == 0 ? new T() : free[^1];
            if (free.Count > 0)
                free.RemoveAt(free.Count - 1);
            lent.Add(collection);
            return collection;
        }

        public override void TakeBack()
        {
            foreach (var collection in lent)
            {
                if (free.Count >= MostKept || capacity(collection) > LargestKept)
                    continue;
                clear(collection);
                free.Add(collection);
            }

            lent.Clear();
        }
    }
}
