namespace NewsEvents.Cli;

/// <summary>Makes the pipeline that a command line asks for.</summary>
internal static class PipelineLoader
{
    /// <exception cref="CommandException">The model is not there or not sound.</exception>
    public static NewsPipeline Load(string? modelFolder)
    {
        if (modelFolder is null)
            return NewsPipeline.Default;
        try
        {
            return NewsPipelineBuilder.CreateDefault(NewsModel.Load(modelFolder)).Build();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever goes wrong here goes wrong because of the folder: the built-in model is known to load.
            throw new CommandException(ExitCode.InvalidModel, $"the model cannot be used: {e.Message}");
        }
    }
}
