namespace NewsEvents.Text;

/// <summary>Reads the digits that open a token: "32", "1,200", "2.5".</summary>
internal static class DigitReader
{
    /// <summary>Numbers of more digits than any quantity has are cut here, so that scaling never overflows.</summary>
    private const decimal Limit = 1_000_000_000_000_000;

    /// <summary>The number at the head of a token and the length of its characters; false where a token has none.</summary>
    public static bool TryRead(ReadOnlySpan<char> form, out decimal value, out int length)
    {
        value = 0;
        length = 0;
        while (length < form.Length)
        {
            if (char.IsAsciiDigit(form[length]))
                value = Append(value, form[length++]);
            else if (IsGroup(form, length))
                length++;
            else
                break;
        }

        if (length == 0)
            return false;
        if (length + 1 < form.Length && form[length] == '.' && char.IsAsciiDigit(form[length + 1]))
            ReadFraction(form, ref value, ref length);
        return true;
    }

    private static decimal Append(decimal value, char digit) => Math.Min(Limit, (value * 10) + (digit - '0'));

    /// <summary>Whether a comma stands between groups of three digits.</summary>
    private static bool IsGroup(ReadOnlySpan<char> form, int at) =>
        form[at] == ',' && at is > 0 and <= 30 && at + 3 < form.Length
        && char.IsAsciiDigit(form[at + 1]) && char.IsAsciiDigit(form[at + 2]) && char.IsAsciiDigit(form[at + 3])
        && (at + 4 == form.Length || !char.IsAsciiDigit(form[at + 4]));

    private static void ReadFraction(ReadOnlySpan<char> form, ref decimal value, ref int length)
    {
        var weight = 0.1m;
        length++;
        for (var read = 0; length < form.Length && char.IsAsciiDigit(form[length]); length++, read++)
        {
            if (read >= 6)
                continue;
            value += weight * (form[length] - '0');
            weight /= 10;
        }
    }
}
