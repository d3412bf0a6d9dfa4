using NewsEvents.ModelCompiler.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>
/// Tries what a trained tagger of names is worth: "train entities --corpora FOLDER [--method CORPUS]". Nothing of it ships yet: alone, one
/// trained on what may ship is as good as the rules on news that neither has seen.
/// </summary>
internal static class EntityCommand
{
    private const string Usage = "usage: train entities --corpora FOLDER [--method CORPUS]";

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (Option(arguments, "--corpora") is not { } folder)
        {
            error.WriteLine(Usage);
            return 2;
        }

        using var words = new TextCorpora(folder);
        var trial = new NameTrial(folder, words, output);
        if (Option(arguments, "--method") is { } corpus)
            trial.OfMethod(corpus);
        else
            trial.OfShipped();
        return 0;
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
