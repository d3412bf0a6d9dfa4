namespace NewsEvents.Quality;

/// <summary>Turns results of the pipeline into the predictions that one scorer reads.</summary>
internal interface IPredictionTask
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>Reads the input and writes the predictions.</summary>
    void Run(PredictionJob job);
}
