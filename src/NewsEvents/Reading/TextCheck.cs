using System.Buffers;

namespace NewsEvents.Reading;

/// <summary>Tells the user of text that is empty or damaged.</summary>
internal static class TextCheck
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Except("\t\n\v\f\r"),
         .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c).Where(c => c != '\u0085'),
         .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\uFFFD', '\uFFFE', '\uFFFF']);

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
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(Suspects) is var step && step >= 0)
        {
            at += step;
            if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
                return at;
            at += 2;
        }

        return -1;
    }
}
