namespace NewsEvents.Text;

/// <summary>Reads the <see cref="TokenShape"/> off the letters of a token.</summary>
internal static class TokenShapes
{
    public static TokenShape Of(ReadOnlySpan<char> form)
    {
        var shape = TokenShape.None;
        var upper = 0;
        var lower = 0;
        foreach (var c in form)
        {
            switch (CharacterClasses.Of(c))
            {
                case CharacterClass.Upper:
                    if (upper + lower == 0)
                        shape |= TokenShape.Capitalized;
                    upper++;
                    break;
                case CharacterClass.Lower:
                    lower++;
                    break;
                case CharacterClass.Digit:
                    shape |= TokenShape.HasDigit;
                    break;
            }
        }

        if (upper + lower > 0)
            shape |= TokenShape.HasLetter;
        else if ((shape & TokenShape.HasDigit) == 0)
            shape |= TokenShape.Punctuation;
        if (lower == 0 && upper >= 2)
            shape |= TokenShape.AllCapitals;
        return shape;
    }
}
