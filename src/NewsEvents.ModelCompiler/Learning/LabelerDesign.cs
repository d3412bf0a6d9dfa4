namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Sizes of a <see cref="LabelerNetwork"/>.</summary>
internal sealed record LabelerDesign
{
    /// <summary>Name, rows and entries of the vectors of each part of the embedding; entries are multiples of 4, their sum with that of words one of 16.</summary>
    public required IReadOnlyList<(string Name, int Rows, int Size)> Parts { get; init; }

    public required int Labels { get; init; }

    /// <summary>Recurrent layers.</summary>
    public int Layers { get; init; } = 1;

    /// <summary>Units of each layer that read in one direction.</summary>
    public required int Hidden { get; init; }
}
