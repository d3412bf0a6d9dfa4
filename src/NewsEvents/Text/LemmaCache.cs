namespace NewsEvents.Text;

/// <summary>The dictionary forms found last, so that common words are looked up once; safe to share between threads.</summary>
internal sealed class LemmaCache
{
    private const int Size = 8192;

    private readonly Entry?[] entries = new Entry?[Size];

    /// <summary>The dictionary form kept for a form under a key; null where there is none.</summary>
    public string? Find(ulong key, ReadOnlySpan<char> form) =>
        Volatile.Read(ref entries[key % Size]) is { } entry && entry.Key == key && form.SequenceEqual(entry.Form) ? entry.Lemma : null;

    public string Add(ulong key, ReadOnlySpan<char> form, string lemma)
    {
        var isOwn = form.SequenceEqual(lemma);
        Volatile.Write(ref entries[key % Size], new Entry(key, isOwn ? lemma : form.ToString(), lemma));
        return lemma;
    }

    private sealed record Entry(ulong Key, string Form, string Lemma);
}
