using System.Collections;

namespace NewsEvents.Text;

/// <summary>The sentences of a document as a list of views.</summary>
internal sealed class SentenceList(Document document) : IReadOnlyList<Sentence>
{
    public int Count => document.TokenTable.SentenceCount;

    public Sentence this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Sentence(document, index);
        }
    }

    public IEnumerator<Sentence> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return new Sentence(document, i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
