namespace NewsEvents.IO.Html;

/// <summary>A block of text of an HTML page.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="LinkShare">Share of its characters that are inside links.</param>
internal readonly record struct HtmlBlock(BlockContext Context, double LinkShare);
