namespace NewsEvents.ModelCompiler.Learning;

/// <summary>A sentence that a <see cref="LabelerNetwork"/> learns from or is judged by.</summary>
/// <param name="Vectors">Number of each word's vector; -1 where it has none.</param>
/// <param name="Parts">For each part of the embedding the row of each token.</param>
/// <param name="Labels">The right label of each token; -1 where it is not known.</param>
internal sealed record LabelerExample(int[] Vectors, int[][] Parts, int[] Labels)
{
    public int Count => Vectors.Length;
}
