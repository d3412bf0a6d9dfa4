using System.Diagnostics;
using NewsEvents.ModelCompiler.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>
/// Trains the tagger of names: "train entities --corpora FOLDER" writes the one that ships; with "--method CORPUS" it is trained and scored
/// on a corpus of its own, to be compared with published ones, and not written.
/// </summary>
internal static class EntityCommand
{
    private const string Usage = "usage: train entities --corpora FOLDER [--method CORPUS]";
    private const string Target = "src/NewsEvents/Resources/names.nem";

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (Option(arguments, "--corpora") is not { } folder)
        {
            error.WriteLine(Usage);
            return 2;
        }

        using var words = new TextCorpora(folder);
        var trainer = new NameTrainer(folder, words, output);
        if (Option(arguments, "--method") is { } corpus)
            trainer.OfMethod(corpus);
        else
            Write(trainer, output);
        return 0;
    }

    private static void Write(NameTrainer trainer, TextWriter output)
    {
        var time = Stopwatch.StartNew();
        trainer.OfShipped().Write(Target);
        output.WriteLine($"{Target}: {new FileInfo(Target).Length} bytes, {time.Elapsed.TotalSeconds:F0} s");
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
