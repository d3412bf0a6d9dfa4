namespace NewsEvents.Reading;

/// <summary>Tells the user of text that is empty or damaged.</summary>
internal static class TextCheck
{
    // Control characters, halves of pairs, and what stands for undecodable bytes; one range at a time is faster than a set of them all.
    private static readonly (char First, char Last)[] Suspects =
        [('\0', '\b'), ('\u000E', '\u001F'), ('\u007F', '\u0084'), ('\u0086', '\u009F'), ('\uD800', '\uDFFF'), ('\uFFFD', '\uFFFF')];

    /// <summary>Reports what is wrong with the text; false where it holds no words at all.</summary>
    public static bool Report(DocumentDraft draft)
    {
        var text = draft.Text;
        if (FindInvalid(text) is var at && at >= 0)
        {
            draft.Report(new Diagnostic(
                DiagnosticCodes.InvalidCharacters,
                DiagnosticLevel.Warning,
                "The text holds characters that are no text; it may have been decoded wrongly.",
                new TextSpan(at, 1)));
        }

        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        draft.Report(new Diagnostic(DiagnosticCodes.EmptyText, DiagnosticLevel.Warning, "The text holds no words.", default));
        return false;
    }

    private static int FindInvalid(string text)
    {
        var first = -1;
        foreach (var range in Suspects)
        {
            var found = FindInvalid(first < 0 ? text : text.AsSpan(0, first), range);
            first = found < 0 ? first : found;
        }

        return first;
    }

    private static int FindInvalid(ReadOnlySpan<char> text, (char First, char Last) range)
    {
        var at = 0;
        while (text[at..].IndexOfAnyInRange(range.First, range.Last) is var step && step >= 0)
        {
            at += step;
            if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
                return at;
            at += 2;
        }

        return -1;
    }
}
