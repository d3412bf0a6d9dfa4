using System.Collections;

namespace NewsEvents.Text;

/// <summary>The tokens of a document as a list of views.</summary>
internal sealed class TokenList(Document document) : IReadOnlyList<Token>
{
    public int Count => document.TokenTable.Count;

    public Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Token(document, index);
        }
    }

    public IEnumerator<Token> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return new Token(document, i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
