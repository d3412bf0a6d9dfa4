namespace NewsEvents.ModelCompiler.Text;

/// <summary>The treebanks that the tagger and the lemmatizer are trained on.</summary>
internal static class Treebanks
{
    /// <summary>The genres of GUM that are under CC BY or in the public domain.</summary>
    private static readonly List<string> FreeGenres =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    /// <summary>The training sentences whose licence lets a derived model ship.</summary>
    /// <param name="folder">A folder with ewt/ and gum/.</param>
    public static List<List<ConlluWord>> ReadTraining(string folder)
    {
        if (!Directory.Exists(Path.Combine(folder, "ewt")))
            throw new InvalidDataException($"The folder '{folder}' holds no treebank 'ewt'.");
        var sentences = new List<List<ConlluWord>>();
        foreach (var treebank in new[] { "ewt", "gum" })
            sentences.AddRange(ConlluReader.Read(Path.Combine(folder, treebank, "train.conllu.gz"), IsLeftOut));
        return sentences;
    }

    private static bool IsLeftOut(string document) =>
        document.StartsWith("GUM_", StringComparison.Ordinal)
        && !FreeGenres.Exists(genre => document.StartsWith($"GUM_{genre}_", StringComparison.Ordinal));
}
