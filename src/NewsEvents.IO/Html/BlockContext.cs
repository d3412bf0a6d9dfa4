using AngleSharp.Dom;
using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>Where the walk through a page stands: what the open elements say about the text in them.</summary>
/// <param name="Inherited">Features of the open elements.</param>
/// <param name="Near">Class cues of the nearest block and the two around it.</param>
/// <param name="Outer">Class cues of the block around it, and of the one around that.</param>
/// <param name="Outer2">Class cues of the block around that.</param>
/// <param name="Far">Class cues of all blocks further out.</param>
/// <param name="Tag">The tag of the nearest block.</param>
/// <param name="Block">Number of the nearest block.</param>
/// <param name="Parent">Number of the block around it.</param>
/// <param name="Grandparent">Number of the block around that.</param>
/// <param name="Path">What tags and classes the nearest block and the one around it have, as a number.</param>
/// <param name="Own">The same for the nearest block alone.</param>
/// <param name="Element">The nearest block; null outside of all.</param>
internal readonly record struct BlockContext(
    FeatureSet Inherited, uint Near, uint Outer, uint Outer2, uint Far, DomFeature Tag, int Block, int Parent, int Grandparent, ulong Path, ulong Own,
    IElement? Element)
{
    /// <summary>The features that these give to a block of text.</summary>
    public FeatureSet Features =>
        Inherited | Dom.Feature(Tag) | Dom.Cues(Near | Outer | Outer2, DomFeature.NearContent) | Dom.Cues(Far, DomFeature.FarContent);
}
