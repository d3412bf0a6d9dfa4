using NewsEvents.Reading;

namespace NewsEvents.ModelCompiler.Reading;

/// <summary>A page with all that a line model reads of it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Features">The features of each line.</param>
/// <param name="Decode">Reads the page with a model, as the pipeline does: whether each line is body.</param>
internal sealed record MeasuredPage(string Text, List<TextLine> Lines, FeatureSet[] Features, Func<LineModel, LineState[]> Decode);
