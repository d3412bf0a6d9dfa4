using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>A hash that is the same for numbers of one form: "1,200" and "3,456", "10:30" and "11:45".</summary>
internal static class NumberPattern
{
    /// <summary>The hash of a word with digits in it.</summary>
    /// <param name="form">Its characters.</param>
    /// <param name="longest">Characters that are read.</param>
    /// <param name="mostDigits">Digits on end that are told apart by number; longer runs are as one of these.</param>
    public static ulong Of(ReadOnlySpan<char> form, int longest, int mostDigits)
    {
        var hash = FormHash.Empty;
        var digits = 0;
        foreach (var c in form[..Math.Min(form.Length, longest)])
        {
            digits = CharacterClasses.IsDigit(c) ? digits + 1 : 0;
            if (digits <= mostDigits)
                hash = FormHash.Combine(hash, digits > 0 ? '0' : char.ToLowerInvariant(c));
        }

        return hash;
    }
}
