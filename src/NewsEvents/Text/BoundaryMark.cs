using System.Globalization;

namespace NewsEvents.Text;

/// <summary>Keys of punctuation marks for the features of sentence ends: marks of one use are one, however they are written.</summary>
internal static class BoundaryMark
{
    public const ulong Comma = 1;
    public const ulong OpenBracket = 2;
    public const ulong CloseBracket = 3;

    /// <summary>A dash or two; a hyphen with blanks.</summary>
    public const ulong Dash = 4;

    private const ulong OpenQuote = 5;
    private const ulong CloseQuote = 6;
    private const ulong OpenSingleQuote = 7;
    private const ulong CloseSingleQuote = 8;
    private const ulong Ellipsis = 9;

    /// <summary>A line drawn with marks.</summary>
    private const ulong Rule = 10;

    /// <summary>The key of a punctuation token.</summary>
    /// <param name="form">Its characters.</param>
    /// <param name="hash">Their hash, the key of a mark that is written in one way only.</param>
    /// <param name="opens">Whether a quote at this place would open.</param>
    /// <param name="inWord">Whether no white space stands on either side.</param>
    public static ulong KeyOf(ReadOnlySpan<char> form, ulong hash, bool opens, bool inWord) => form[0] switch
    {
        ',' => Comma,
        '"' => opens ? OpenQuote : CloseQuote,
        '\'' or '’' or '`' => Quote(form.Length == 1, opens),
        '…' => Ellipsis,
        '.' when form.Length == 3 => Ellipsis,
        '-' or '–' or '—' => form.Length > 3 ? Rule : inWord && form is "-" ? hash : Dash,
        '_' or '=' or '*' or '~' or '#' => form.Length > 2 ? Rule : hash,
        _ => FromCategory(form[0], hash),
    };

    public static bool IsOpenQuote(ulong key) => key is OpenQuote or OpenSingleQuote;

    public static bool IsCloseQuote(ulong key) => key is CloseQuote or CloseSingleQuote;

    private static ulong Quote(bool single, bool opens) =>
        single ? (opens ? OpenSingleQuote : CloseSingleQuote) : opens ? OpenQuote : CloseQuote;

    private static ulong FromCategory(char first, ulong hash) => CharUnicodeInfo.GetUnicodeCategory(first) switch
    {
        UnicodeCategory.OpenPunctuation => OpenBracket,
        UnicodeCategory.ClosePunctuation => CloseBracket,
        UnicodeCategory.InitialQuotePunctuation => first == '‘' ? OpenSingleQuote : OpenQuote,
        UnicodeCategory.FinalQuotePunctuation => CloseQuote,
        _ => hash,
    };
}
