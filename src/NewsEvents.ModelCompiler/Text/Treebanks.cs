using System.Collections.Immutable;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>The treebanks that the room Text is trained on.</summary>
internal static class Treebanks
{
    /// <summary>The folders of the treebanks.</summary>
    public static readonly ImmutableArray<string> Names = ["ewt", "gum"];

    /// <summary>The genres of GUM that are under CC BY or in the public domain.</summary>
    private static readonly List<string> FreeGenres =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    /// <summary>The training sentences whose licence lets a derived model ship.</summary>
    /// <param name="folder">A folder with ewt/ and gum/.</param>
    public static List<ConlluSentence> ReadTraining(string folder)
    {
        var sentences = new List<ConlluSentence>();
        foreach (var treebank in Names)
            sentences.AddRange(ConlluReader.Read(Path.Combine(folder, treebank, "train.conllu.gz"), IsLeftOut));
        return sentences;
    }

    /// <summary>All development sentences of a treebank.</summary>
    /// <param name="folder">A folder with ewt/ and gum/.</param>
    /// <param name="treebank">"ewt" or "gum".</param>
    public static List<ConlluSentence> ReadDevelopment(string folder, string treebank) =>
        [.. ConlluReader.Read(Path.Combine(folder, treebank, "dev.conllu.gz"), static _ => false)];

    private static bool IsLeftOut(string document) =>
        document.StartsWith("GUM_", StringComparison.Ordinal)
        && !FreeGenres.Exists(genre => document.StartsWith($"GUM_{genre}_", StringComparison.Ordinal));
}
