using System.Diagnostics;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the parts of the model that the room Text runs on: "train text --corpora FOLDER [--parts PART,PART]".</summary>
internal static class TextCommand
{
    private const string Usage = "usage: train text --corpora FOLDER [--parts PART,PART...]";
    private const string Resources = "src/NewsEvents/Resources";

    /// <summary>In the order in which one builds on the other.</summary>
    private static readonly ITextTrainer[] Trainers = [new WordTrainer(), new SentenceTrainer(), new TaggerTrainer()];

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var folder = Option(arguments, "--corpora");
        var parts = Option(arguments, "--parts")?.Split(',') ?? [.. Trainers.Select(static trainer => trainer.Part)];
        var unknown = Array.Find(parts, static part => !Array.Exists(Trainers, trainer => trainer.Part == part));
        if (folder is null || unknown is not null)
        {
            error.WriteLine(unknown is null ? Usage : $"There is no part '{unknown}'. {Usage}");
            return 2;
        }

        using var corpora = new TextCorpora(folder);
        foreach (var trainer in Trainers.Where(trainer => parts.Contains(trainer.Part)))
            Train(trainer, corpora, output);
        return 0;
    }

    private static void Train(ITextTrainer trainer, TextCorpora corpora, TextWriter output)
    {
        var time = Stopwatch.StartNew();
        var writer = new ModelFileWriter();
        trainer.Train(corpora, writer, output);
        var target = $"{Resources}/{trainer.Part}.nem";
        writer.Write(target);
        output.WriteLine($"{target}: {new FileInfo(target).Length} bytes, {time.Elapsed.TotalSeconds:F0} s");
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
