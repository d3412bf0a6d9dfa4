namespace NewsEvents.ModelCompiler.Text;

/// <summary>Sizes of the parser's network; all but the number of layers are multiples of 16.</summary>
internal sealed record ParserDesign
{
    /// <summary>Entries of the vector that is learned for a word.</summary>
    public int Form { get; init; } = 48;

    /// <summary>Entries of the vector of a word ending.</summary>
    public int Suffix { get; init; } = 24;

    /// <summary>Entries of the vector of a word shape.</summary>
    public int Shape { get; init; } = 8;

    /// <summary>Entries of the vector of a part of speech.</summary>
    public int Tag { get; init; } = 20;

    /// <summary>Entries of the vector of an inflection.</summary>
    public int Inflection { get; init; } = 8;

    /// <summary>Recurrent layers.</summary>
    public int Layers { get; init; } = 3;

    /// <summary>Units of each layer that read in one direction.</summary>
    public int Hidden { get; init; } = 128;

    /// <summary>Entries by which heads and dependents are matched.</summary>
    public int Arc { get; init; } = 96;

    /// <summary>Entries by which relations are told.</summary>
    public int Relation { get; init; } = 64;
}
