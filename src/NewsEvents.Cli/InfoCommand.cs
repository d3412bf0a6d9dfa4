using System.CommandLine;
using System.Globalization;

namespace NewsEvents.Cli;

/// <summary>"newsevents info": versions, and what the model is made of.</summary>
internal static class InfoCommand
{
    public static Command Create()
    {
        var model = new Option<string?>("--model")
        {
            Description = "Folder with .nem files that replace parts of the built-in model.",
            HelpName = "FOLDER",
        };
        var command = new Command("info", "Show versions, and the parts of the model with their sizes and scores.") { model };
        command.SetAction(parsed =>
        {
            Write(parsed.InvocationConfiguration.Output, PipelineLoader.Load(new RunSettings { ModelFolder = parsed.GetValue(model) }));
            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(TextWriter output, NewsPipeline pipeline)
    {
        output.WriteLine($"newsevents {VersionAction.Version}");
        output.WriteLine($"model      {pipeline.Model.Version}");
        output.WriteLine($"pipeline   {string.Join(" -> ", pipeline.Components.Select(component => component.Name))} -> incidents");
        output.WriteLine();
        output.WriteLine("model part        bytes");
        var total = 0L;
        foreach (var part in pipeline.Model.Parts)
        {
            Row(output, part.Name, part.Size);
            total += part.Size;
        }

        Row(output, "all", total);
        WriteScores(output, pipeline.Model);
    }

    private static void WriteScores(TextWriter output, NewsModel model)
    {
        var scores = model.Parts.SelectMany(part => part.Scores.Select(score => (part.Name, Score: score))).ToList();
        if (scores.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine("scored when trained");
        foreach (var (part, score) in scores)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part,-12}{score.Corpus,-12}{score.Metric,-32}{score.Value,7:F1}"));
    }

    private static void Row(TextWriter output, string name, long size) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{size,11:N0}"));
}
