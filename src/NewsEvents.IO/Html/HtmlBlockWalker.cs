using System.Text;
using AngleSharp.Dom;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>Walks through a page and cuts its text into blocks, as a browser would show them.</summary>
/// <remarks>Without recursion, so that no depth of nesting harms it.</remarks>
internal sealed class HtmlBlockWalker
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private readonly ClassCueReader cues;
    private readonly StringBuilder text = new();
    private readonly List<TextLine> lines = [];
    private readonly List<HtmlBlock> blocks = [];
    private readonly Stack<BlockContext> open = new();
    private BlockContext context;
    private int lineStart;
    private int linkCharacters;
    private int linkDepth;
    private int blockCount;
    private bool blankPending;

    private HtmlBlockWalker(ClassCueReader cues) => this.cues = cues;

    public static HtmlPage Read(INode root, ClassCueReader cues)
    {
        var walker = new HtmlBlockWalker(cues);
        walker.Walk(root);
        walker.EndLine();
        return new HtmlPage(walker.text.ToString(), walker.lines, walker.blocks);
    }

    // Children are counted on the way, since a node's next sibling is searched for from the first one on.
    private void Walk(INode root)
    {
        if (!Enter(root))
            return;
        var path = new Stack<(INode Node, int Children)>();
        path.Push((root, 0));
        while (path.TryPop(out var place))
        {
            if (place.Children == place.Node.ChildNodes.Length)
            {
                Leave(place.Node);
                continue;
            }

            path.Push((place.Node, place.Children + 1));
            var child = place.Node.ChildNodes[place.Children];
            if (Enter(child))
                path.Push((child, 0));
            else
                Leave(child);
        }
    }

    // False where nothing inside is to be read.
    private bool Enter(INode node)
    {
        if (node is IText words)
            Append(words.Data);
        if (node is not IElement element)
            return node is IDocument or IDocumentFragment;
        open.Push(context);
        if (Dom.IsSkipped(element.LocalName))
            return false;
        if (element.LocalName == "br")
            EndLine();
        linkDepth += element.LocalName == "a" ? 1 : 0;
        var tag = Dom.BlockTag(element.LocalName);
        if (tag is not null)
            EndLine();
        context = Inside(element, tag);
        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
            return;
        if (!Dom.IsSkipped(element.LocalName))
        {
            linkDepth -= element.LocalName == "a" ? 1 : 0;
            if (Dom.BlockTag(element.LocalName) is not null)
                EndLine();
        }

        context = open.Pop();
    }

    private BlockContext Inside(IElement element, DomFeature? tag)
    {
        var inherited = context.Inherited | Dom.Scope(element);
        // Names on html and body speak of the whole page and say nothing about a part of it.
        var named = element.LocalName is "html" or "body" ? 0 : cues.Read(element.ClassName) | cues.Read(element.Id);
        if (tag is null)
            return context with { Inherited = inherited, Near = context.Near | named };
        var own = Signature(element);
        return new BlockContext(
            inherited, named, context.Near, context.Outer, context.Far | context.Outer2,
            tag.Value, ++blockCount, context.Block, context.Parent, (context.Own * FnvPrime) ^ own, own, element);
    }

    private static ulong Signature(IElement element) => Hash(Hash(FnvOffset, element.LocalName), element.ClassName ?? "");

    private static ulong Hash(ulong hash, string name)
    {
        foreach (var c in name)
            hash = (hash ^ c) * FnvPrime;
        return (hash ^ '.') * FnvPrime;
    }

    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                blankPending = true;
                continue;
            }

            if (blankPending && text.Length > lineStart)
                text.Append(' ');
            blankPending = false;
            text.Append(char.IsControl(c) ? ' ' : c);
            linkCharacters += linkDepth > 0 ? 1 : 0;
        }
    }

    private void EndLine()
    {
        blankPending = false;
        if (text.Length > lineStart)
        {
            lines.Add(new TextLine(lineStart, text.Length, 0, true));
            blocks.Add(new HtmlBlock(context, (double)linkCharacters / (text.Length - lineStart)));
            text.Append('\n');
        }

        lineStart = text.Length;
        linkCharacters = 0;
    }
}
