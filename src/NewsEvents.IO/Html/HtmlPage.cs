using NewsEvents.Reading;

namespace NewsEvents.IO.Html;

/// <summary>The text of an HTML page, a block a line, with what the HTML says about each block.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lines">Its lines, one a block.</param>
/// <param name="Blocks">The blocks.</param>
internal sealed record HtmlPage(string Text, List<TextLine> Lines, List<HtmlBlock> Blocks);
