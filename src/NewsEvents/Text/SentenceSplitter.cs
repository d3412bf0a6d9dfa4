namespace NewsEvents.Text;

/// <summary>Groups the tokens of a block into sentences.</summary>
internal sealed class SentenceSplitter(TokenLexicons lexicons)
{
    /// <summary>No sentence grows longer, so that text without full stops stays cheap to read.</summary>
    private const int LongestSentence = 1000;

    /// <summary>A word in small letters of this length before a full stop is taken for a word, not for an abbreviation.</summary>
    private const int LongestAbbreviation = 4;

    /// <summary>Adds the sentences of the tokens from one on; they all stand in one block.</summary>
    public void Split(ReadOnlySpan<char> text, TokenBuffer buffer, int first, TextBlockKind block)
    {
        var start = first;
        for (var i = first; i < buffer.Count;)
        {
            var end = EndAfter(text, buffer, start, i);
            if (end == 0 && i - start < LongestSentence - 1)
            {
                i++;
                continue;
            }

            i = end == 0 ? i + 1 : end;
            Close(buffer, start, i, block);
            start = i;
        }

        if (start < buffer.Count)
            Close(buffer, start, buffer.Count, block);
    }

    /// <summary>One past the last token of the sentence that ends with a token or the marks after it; 0 where none does.</summary>
    private int EndAfter(ReadOnlySpan<char> text, TokenBuffer buffer, int start, int token)
    {
        var role = buffer.Roles[token];
        var next = token + 1;
        if (next == buffer.Count)
            return next;
        if (role is TokenRole.Period or TokenRole.Terminal or TokenRole.Ellipsis or TokenRole.Abbreviation)
        {
            next = AfterClosers(buffer, next);
            if (next == buffer.Count || IsEnd(text, buffer, start, token, next))
                return next;
        }

        return Newlines(text, buffer, token + 1) > 1 ? token + 1 : 0;
    }

    /// <summary>Skips further end marks, and the brackets and quotes that close right after them.</summary>
    private static int AfterClosers(TokenBuffer buffer, int next)
    {
        for (; next < buffer.Count; next++)
        {
            var attached = (buffer.Shapes[next] & TokenShape.SpaceBefore) == 0;
            var role = buffer.Roles[next];
            var closes = role is TokenRole.Terminal or TokenRole.Ellipsis or TokenRole.Period or TokenRole.Closer || (role == TokenRole.Quote && attached);
            if (!closes)
                break;
        }

        return next;
    }

    private bool IsEnd(ReadOnlySpan<char> text, TokenBuffer buffer, int start, int token, int next)
    {
        var role = buffer.Roles[token];
        var opensWord = FirstWord(buffer, next);
        var first = text[buffer.Starts[opensWord]];
        if (Newlines(text, buffer, next) > 1)
            return true;
        if (role == TokenRole.Abbreviation)
            return CharacterClasses.IsUpper(first) && lexicons.IsOpener(buffer.Forms[opensWord]);
        if (IsListNumber(buffer, start, token))
            return false;
        if (CharacterClasses.Of(first) == CharacterClass.Lower)
            return next == token + 1 && (role == TokenRole.Terminal || (role == TokenRole.Period && EndsPlainWord(text, buffer, token)));
        return opensWord > next || CharacterClasses.IsWord(first) || role != TokenRole.Ellipsis;
    }

    /// <summary>Whether a full stop stands right after a longer word in small letters, which is hardly an abbreviation.</summary>
    private static bool EndsPlainWord(ReadOnlySpan<char> text, TokenBuffer buffer, int token)
    {
        if (token == 0 || buffer.Lengths[token - 1] < LongestAbbreviation)
            return false;
        var word = text.Slice(buffer.Starts[token - 1], buffer.Lengths[token - 1]);
        foreach (var c in word)
        {
            if (CharacterClasses.Of(c) != CharacterClass.Lower)
                return false;
        }

        return true;
    }

    /// <summary>"1." at the start of a line opens the sentence that it numbers.</summary>
    private static bool IsListNumber(TokenBuffer buffer, int start, int token) =>
        token == start + 1
        && buffer.Roles[token] == TokenRole.Period
        && (buffer.Shapes[start] & (TokenShape.HasDigit | TokenShape.HasLetter)) == TokenShape.HasDigit
        && buffer.Lengths[start] <= 3;

    /// <summary>The next token that is no quote or bracket.</summary>
    private static int FirstWord(TokenBuffer buffer, int next)
    {
        var at = next;
        while (at + 1 < buffer.Count && at - next < 3 && (buffer.Shapes[at] & TokenShape.Punctuation) != 0)
            at++;
        return at;
    }

    /// <summary>Line breaks before a token.</summary>
    private static int Newlines(ReadOnlySpan<char> text, TokenBuffer buffer, int token)
    {
        var count = 0;
        for (var at = buffer.End(token - 1); at < buffer.Starts[token]; at++)
        {
            if (text[at] is '\n' or '\u2029' || (text[at] == '\r' && text[at + 1] != '\n'))
                count++;
        }

        return count;
    }

    private static void Close(TokenBuffer buffer, int start, int end, TextBlockKind block)
    {
        buffer.SentenceStarts.Add(start);
        buffer.SentenceBlocks.Add(block);
        var shapes = buffer.Shapes[start..end];
        shapes[0] |= TokenShape.SentenceStart;
        if (!IsCaseless(shapes))
            return;
        foreach (ref var shape in shapes)
            shape |= TokenShape.CaselessContext;
    }

    /// <summary>Whether a sentence is written in capitals: at least three words in capitals and hardly any other.</summary>
    private static bool IsCaseless(ReadOnlySpan<TokenShape> shapes)
    {
        var capitals = 0;
        var others = 0;
        foreach (var shape in shapes)
        {
            if ((shape & TokenShape.AllCapitals) != 0)
                capitals++;
            else if ((shape & (TokenShape.HasLetter | TokenShape.Capitalized | TokenShape.HasDigit)) == TokenShape.HasLetter)
                others++;
        }

        return capitals >= 3 && others * 10 <= capitals;
    }
}
