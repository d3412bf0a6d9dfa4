using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace NewsEvents.IO.Html;

/// <summary>Names elements of a page by their XPaths: "/html/body/div[2]/p[1]".</summary>
/// <remarks>Each parent's children are numbered once, so that a page of any size costs linear time.</remarks>
internal sealed class ElementPaths
{
    private readonly Dictionary<IElement, string> steps = [];
    private readonly HashSet<IElement> numbered = [];

    /// <summary>The path of an element; empty for none.</summary>
    public string Of(IElement? element)
    {
        var path = new Stack<string>();
        for (var at = element; at is not null; at = at.ParentElement)
            path.Push(Step(at));
        var text = new StringBuilder();
        foreach (var step in path)
            text.Append('/').Append(step);
        return text.ToString();
    }

    // The number is left out where a name is the only one of its kind, as browsers do.
    private string Step(IElement element)
    {
        if (element.ParentElement is not { } parent)
            return element.LocalName;
        if (numbered.Add(parent))
            Number(parent);
        return steps[element];
    }

    private void Number(IElement parent)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in parent.Children)
            counts[child.LocalName] = counts.GetValueOrDefault(child.LocalName) + 1;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in parent.Children)
        {
            var number = seen[child.LocalName] = seen.GetValueOrDefault(child.LocalName) + 1;
            steps[child] = counts[child.LocalName] == 1 ? child.LocalName : string.Create(CultureInfo.InvariantCulture, $"{child.LocalName}[{number}]");
        }
    }
}
