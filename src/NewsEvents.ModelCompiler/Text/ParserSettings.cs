namespace NewsEvents.ModelCompiler.Text;

/// <summary>How the parser is trained.</summary>
internal sealed record ParserSettings
{
    /// <summary>Sizes of the network.</summary>
    public ParserDesign Design { get; init; } = new();

    /// <summary>Passes over the training sentences.</summary>
    public int Epochs { get; init; } = 24;

    /// <summary>Least number of tokens of a batch.</summary>
    public int BatchTokens { get; init; } = 900;

    /// <summary>Greatest learning rate.</summary>
    public float Rate { get; init; } = 0.002f;

    /// <summary>Batches until the greatest rate is reached.</summary>
    public int WarmUp { get; init; } = 200;

    /// <summary>Share of the batches after which the rate begins to fall.</summary>
    public float Plateau { get; init; } = 0.3f;

    /// <summary>Gradients longer than this are shortened to it.</summary>
    public float LargestNorm { get; init; } = 5;

    /// <summary>The learning rate of a batch, all of them counted from 0 to 1.</summary>
    public float RateAt(int batch, float progress)
    {
        var rise = Math.Min(1, batch / (float)WarmUp);
        var fall = progress < Plateau ? 1 : Math.Max(0.02f, (1 - progress) / (1 - Plateau));
        return Rate * rise * fall;
    }
}
