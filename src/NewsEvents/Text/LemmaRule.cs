namespace NewsEvents.Text;

/// <summary>How a form becomes its dictionary form.</summary>
/// <param name="Cut">Letters to cut off its end.</param>
/// <param name="Add">Letters to add then.</param>
/// <param name="IsCapitalized">Whether the dictionary form has a capital: "iraqis" is "Iraqi".</param>
internal readonly record struct LemmaRule(int Cut, string Add, bool IsCapitalized)
{
    /// <summary>The dictionary form.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        var lemma = string.Concat(form[..^Math.Min(Cut, form.Length)], Add).ToLowerInvariant();
        return IsCapitalized ? Capitalize(lemma) : lemma;
    }

    /// <summary>The dictionary form of a name, whose letters keep their case.</summary>
    public string ApplyToName(ReadOnlySpan<char> form) => string.Concat(form[..^Math.Min(Cut, form.Length)], Add);

    /// <summary>A word with its first letter made a capital.</summary>
    public static string Capitalize(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
