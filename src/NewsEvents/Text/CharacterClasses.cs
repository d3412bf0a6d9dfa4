using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsEvents.Text;

/// <summary>The <see cref="CharacterClass"/> of every UTF-16 unit, as one table.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Table = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass Of(char c) => Table[c];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) => Table[c] == CharacterClass.Space;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => Table[c] is CharacterClass.Lower or CharacterClass.Upper;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(char c) => Table[c] == CharacterClass.Upper;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => Table[c] == CharacterClass.Digit;

    /// <summary>Letter, digit or a mark on one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => (uint)(Table[c] - CharacterClass.Lower) <= CharacterClass.Joiner - CharacterClass.Lower;

    private static CharacterClass[] Build()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = Classify((char)c);
        return table;
    }

    private static CharacterClass Classify(char c) => c switch
    {
        '\'' or '’' or 'ʼ' or '‛' => CharacterClass.Apostrophe,
        '-' or '‐' or '‑' => CharacterClass.Hyphen,
        '.' => CharacterClass.Dot,
        '!' or '?' or '‼' or '。' or '！' or '？' or '؟' or '।' => CharacterClass.Terminal,
        '…' => CharacterClass.Ellipsis,
        '"' => CharacterClass.Quote,
        '\u00ad' or '\u200c' or '\u200d' or '\u2060' => CharacterClass.Joiner,
        _ => FromCategory(c),
    };

    private static CharacterClass FromCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterClass.Lower,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Joiner,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control or UnicodeCategory.Format => CharacterClass.Space,
        UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation => CharacterClass.Closer,
        UnicodeCategory.Surrogate => CharacterClass.Surrogate,
        _ => CharacterClass.Symbol,
    };
}
