namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>How a decision is trained.</summary>
/// <param name="Epochs">Passes over the examples; the weights after the later half of them are averaged.</param>
/// <param name="LeastCount">Examples that a feature must stand in.</param>
/// <param name="Rate">The first step.</param>
/// <param name="Penalty">The weight of squared weights in what is minimized.</param>
/// <param name="LeastWeight">Features whose weights are all smaller are dropped.</param>
internal sealed record TrainingOptions(int Epochs = 8, int LeastCount = 2, float Rate = 0.1f, float Penalty = 1, float LeastWeight = 0.04f);
