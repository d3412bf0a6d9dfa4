namespace NewsEvents.Text;

/// <summary>Form, role and kind of abbreviation of a token in 16 bits, as the features of sentence ends take them.</summary>
internal static class BoundaryCode
{
    private const int RoleAt = 5;
    private const int KindAt = 8;
    private const int SingleAt = 11;
    private const int CaseAt = 12;

    private const TokenShape Kept = TokenShape.Capitalized | TokenShape.AllCapitals | TokenShape.HasDigit | TokenShape.HasLetter | TokenShape.Punctuation;

    /// <summary>The code of a token.</summary>
    /// <param name="form">Its characters.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="role">Its role.</param>
    /// <param name="letterCase">What <see cref="LetterCase"/> says of its block.</param>
    /// <param name="lexicons">The abbreviations.</param>
    public static ushort Of(ReadOnlySpan<char> form, TokenShape shape, TokenRole role, int letterCase, TokenLexicons lexicons)
    {
        var code = (int)(shape & Kept);
        if (letterCase != 0)
            code = (code & ~(int)(TokenShape.Capitalized | TokenShape.AllCapitals)) | (letterCase << CaseAt);
        code |= (int)role << RoleAt;
        if (form.Length == 1)
            code |= 1 << SingleAt;
        else if (form[^1] == '.' && form.Length <= 13 && (shape & TokenShape.HasLetter) != 0)
            code |= (int)lexicons.Abbreviation(form[..^1]) << KindAt;
        return (ushort)code;
    }

    /// <summary>The role in a code.</summary>
    public static TokenRole Role(ushort code) => (TokenRole)((code >> RoleAt) & 7);

    /// <summary>The kind of abbreviation in a code.</summary>
    public static AbbreviationKind Kind(ushort code) => (AbbreviationKind)((code >> KindAt) & 7);

    /// <summary>Whether the token can end a sentence by itself.</summary>
    public static bool IsMark(ushort code) => Role(code) is TokenRole.Period or TokenRole.Terminal or TokenRole.Ellipsis or TokenRole.Abbreviation;

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
}
