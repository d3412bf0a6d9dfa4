using System.Globalization;

namespace NewsEvents.Rendering;

/// <summary>Gives each stretch of an article that a field rests on a name in the page.</summary>
internal sealed class EvidenceAnchors(int article, int textLength)
{
    private readonly Dictionary<TextSpan, string> names = [];
    private readonly List<TextSpan> spans = [];

    /// <summary>The stretches named so far, in the order that they were asked for.</summary>
    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>The name of a stretch; null where it is empty or lies outside the text.</summary>
    public string? Of(TextSpan span)
    {
        if (span.Length <= 0 || span.Start < 0 || span.Start > textLength - span.Length)
            return null;
        if (names.TryGetValue(span, out var name))
            return name;
        spans.Add(span);
        name = string.Create(CultureInfo.InvariantCulture, $"a{article}e{spans.Count}");
        names.Add(span, name);
        return name;
    }
}
