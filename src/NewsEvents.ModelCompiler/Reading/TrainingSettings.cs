namespace NewsEvents.ModelCompiler.Reading;

/// <summary>How a line model is trained.</summary>
/// <param name="Epochs">How often each page is seen.</param>
/// <param name="Rate">Length of a step.</param>
/// <param name="Prior">Strength of the Gaussian prior on weights of the body.</param>
/// <param name="OtherPrior">The same for the other states, which few pages tell apart.</param>
internal sealed record TrainingSettings(int Epochs, double Rate, double Prior, double OtherPrior);
