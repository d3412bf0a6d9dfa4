using System.Globalization;

namespace NewsEvents.Quality.Muc4;

/// <summary>How many people or things a phrase names, as the number slots are written.</summary>
internal static class TargetNumber
{
    private const string Plural = "PLURAL";

    public static string Of(Document document, Phrase phrase)
    {
        if (phrase.IsPerson)
            return "1";
        var quantity = document.Quantities.FirstOrDefault(quantity => quantity.Span.Overlaps(phrase.Span));
        if (quantity is not null && Figure(quantity) is { } figure)
            return figure;
        return IsPlural(phrase.Words) ? Plural : "1";
    }

    /// <summary>Whether a number is a figure rather than one or an unknown number of them.</summary>
    public static bool IsFigure(string? number) => number is not (null or Plural or "1");

    public static bool IsPlural(string phrase)
    {
        var words = Fillers.Words(phrase);
        if (words.Length == 0)
            return false;
        var last = words[^1];
        return Fillers.Of("plural", last) is not null || (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && last != "bus");
    }

    private static string? Figure(Quantity quantity) => quantity switch
    {
        { Kind: not QuantityKind.Count } => null,
        { Minimum: { } low, Maximum: { } high } when low == high => (quantity.Qualifier == CountQualifier.About ? "~" : "") + Text(low),
        { Minimum: { } low, Maximum: { } high } => $"{Text(low)}-{Text(high)}",
        { Minimum: { } low } => Text(low) + "-",
        { Maximum: { } high } => "-" + Text(high),
        _ => null,
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
