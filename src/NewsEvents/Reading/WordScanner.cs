using NewsEvents.Models;

namespace NewsEvents.Reading;

/// <summary>Finds the words of a stretch of text: runs of letters and digits, with apostrophes inside.</summary>
/// <remarks>Reading stands before the tokenizer, so it makes do with these.</remarks>
internal static class WordScanner
{
    /// <summary>The next word at or after a position; a length of 0 where there is none before the end.</summary>
    public static LineWord Next(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && !char.IsLetterOrDigit(text[at]))
            at++;
        var start = at;
        while (at < end && (char.IsLetterOrDigit(text[at]) || IsInnerApostrophe(text, at, end)))
            at++;
        return at == start ? default : new LineWord(start, at - start, FormHash.Of(text[start..at]));
    }

    /// <summary>Appends the words of a stretch of text, up to a number of words in all.</summary>
    public static void Collect(ReadOnlySpan<char> text, TextSpan span, List<LineWord> words, int limit)
    {
        var at = span.Start;
        while (words.Count < limit)
        {
            var word = Next(text, at, span.End);
            if (word.Length == 0)
                return;
            words.Add(word);
            at = word.End;
        }
    }

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int at, int end) =>
        text[at] is '\'' or '\u2019' && at + 1 < end && char.IsLetter(text[at + 1]);
}
