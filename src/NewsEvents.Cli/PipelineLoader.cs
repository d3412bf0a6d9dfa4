using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>Makes the pipeline that a command line asks for.</summary>
internal static class PipelineLoader
{
    /// <exception cref="CommandException">The model or a gazetteer is not there or not sound.</exception>
    public static NewsPipeline Load(RunSettings settings, bool isCleaned = true)
    {
        if (settings.ModelFolder is null && settings.Gazetteers.Count == 0 && isCleaned)
            return NewsPipeline.Default;
        var builder = CreateBuilder(settings.ModelFolder);
        if (!isCleaned)
            builder.WithoutCleaning();
        foreach (var path in settings.Gazetteers)
            builder.AddGazetteer(ReadGazetteer(path));
        return builder.Build();
    }

    private static EntityGazetteer ReadGazetteer(string path)
    {
        try
        {
            return GazetteerFile.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            throw new CommandException(ExitCode.UnreadableInput, $"the gazetteer cannot be used: {e.Message}");
        }
    }

    private static NewsPipelineBuilder CreateBuilder(string? modelFolder)
    {
        try
        {
            return NewsPipelineBuilder.CreateDefault(modelFolder is null ? null : NewsModel.Load(modelFolder));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever goes wrong here goes wrong because of the folder: the built-in model is known to load.
            throw new CommandException(ExitCode.InvalidModel, $"the model cannot be used: {e.Message}");
        }
    }
}
