namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains one part of the model for the room Text.</summary>
internal interface ITextTrainer
{
    /// <summary>Name of the part, that of its .nem file.</summary>
    string Part { get; }

    /// <summary>Trains the part and writes its sections.</summary>
    /// <param name="corpora">What there is to train on.</param>
    /// <param name="writer">Where the sections go.</param>
    /// <param name="output">Where progress is told.</param>
    void Train(TextCorpora corpora, ModelFileWriter writer, TextWriter output);
}
