namespace NewsEvents.Text;

/// <summary>Shape, role and kind of abbreviation of a token in 16 bits, as the features of sentence ends take them.</summary>
internal static class BoundaryCode
{
    /// <summary>The role of an opening quote or bracket in codes.</summary>
    public const TokenRole Opener = (TokenRole)7;

    /// <summary>The bits that features take.</summary>
    public const int FeatureMask = (1 << OpenerAt) - 1;

    private const int RoleAt = 5;
    private const int KindAt = 8;
    private const int SingleAt = 11;
    private const int CaseAt = 12;
    private const int OpenerAt = 14;
    private const int ShortAt = 15;

    private const int LongestAbbreviation = 12;
    private const int LongestShort = 3;

    private const TokenShape Case = TokenShape.Capitalized | TokenShape.AllCapitals;
    private const TokenShape Kept = Case | TokenShape.HasDigit | TokenShape.HasLetter | TokenShape.Punctuation;

    /// <summary>The code of a token.</summary>
    /// <param name="form">Its characters.</param>
    /// <param name="hash">Their hash.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="role">Its role.</param>
    /// <param name="letterCase">What <see cref="LetterCase"/> says of its block.</param>
    /// <param name="lexicons">The abbreviations and openers.</param>
    public static ushort Of(ReadOnlySpan<char> form, ulong hash, TokenShape shape, TokenRole role, int letterCase, TokenLexicons lexicons)
    {
        var code = (int)(shape & (letterCase == 0 ? Kept : Kept & ~Case)) | ((int)role << RoleAt) | (letterCase << CaseAt);
        if (form.Length == 1)
            code |= 1 << SingleAt;
        else if (form[^1] == '.' && form.Length <= LongestAbbreviation + 1 && (shape & TokenShape.HasLetter) != 0)
            code |= (int)lexicons.Abbreviation(form[..^1]) << KindAt;
        if ((shape & TokenShape.Capitalized) != 0 && lexicons.IsOpener(hash))
            code |= 1 << OpenerAt;
        if (form.Length <= LongestShort && (shape & TokenShape.HasLetter) != 0)
            code |= 1 << ShortAt;
        return (ushort)code;
    }

    /// <summary>Whether the case of letters says something in a block: 0 where it does, 1 where all is in capitals, 2 where nothing is.</summary>
    public static int LetterCase(ReadOnlySpan<TokenShape> shapes)
    {
        var capitals = 0;
        var capitalized = 0;
        var words = 0;
        foreach (var shape in shapes)
        {
            words += (shape & TokenShape.HasLetter) != 0 ? 1 : 0;
            capitalized += (shape & TokenShape.Capitalized) != 0 ? 1 : 0;
            capitals += (shape & (TokenShape.AllCapitals | TokenShape.HasDigit)) == TokenShape.AllCapitals ? 1 : 0;
        }

        if (words < 3)
            return 0;
        if (capitals >= 3 && (words - capitalized) * 10 <= capitals)
            return 1;
        return capitalized == 0 ? 2 : 0;
    }

    public static bool Has(ushort code, TokenShape shape) => (code & (int)shape) != 0;

    /// <summary>The role of the token.</summary>
    public static TokenRole Role(ushort code) => (TokenRole)((code >> RoleAt) & 7);

    /// <summary>The kind of abbreviation that the token is.</summary>
    public static AbbreviationKind Kind(ushort code) => (AbbreviationKind)((code >> KindAt) & 7);

    /// <summary>Whether the token can end a sentence by itself.</summary>
    public static bool IsMark(ushort code) => Role(code) is TokenRole.Period or TokenRole.Terminal or TokenRole.Ellipsis or TokenRole.Abbreviation;

    /// <summary>Whether a capital on the word shows that a sentence opens.</summary>
    public static bool IsSentenceOpener(ushort code) => (code & (1 << OpenerAt)) != 0;

    /// <summary>Whether the token is one letter.</summary>
    public static bool IsSingleLetter(ushort code) => (code & (1 << SingleAt)) != 0 && Has(code, TokenShape.HasLetter);

    /// <summary>Whether the word is as short as abbreviations are.</summary>
    public static bool IsShort(ushort code) => (code & (1 << ShortAt)) != 0;

    /// <summary>Whether the word begins with a small letter where others have capitals.</summary>
    public static bool IsSmall(ushort code) => (code & ((int)(TokenShape.Capitalized | TokenShape.HasLetter) | (3 << CaseAt))) == (int)TokenShape.HasLetter;
}
