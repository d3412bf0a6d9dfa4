using System.Globalization;
using System.Text;

namespace NewsEvents.Quality.Tasks;

/// <summary>Tokens, sentences, tags, lemmas and syntax of a Universal Dependencies treebank or a text file.</summary>
internal sealed class TokensTask : IPredictionTask
{
    public string Name => "tokens";

    public void Run(PredictionJob job)
    {
        var text = job.Input.EndsWith(".txt", StringComparison.Ordinal)
            ? CorpusFiles.Open(job.Input).ReadToEnd()
            : TreebankText.Read(CorpusFiles.Lines(job.Input));
        text = job.InCase(text);
        var document = Pipelines.Clean.Analyze(new Article(Path.GetFileName(job.Input), text));
        var map = new CodePointMap(text);
        using var writer = CorpusFiles.Create(job.Output);
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
                writer.WriteLine(Line(document.Tokens[i], sentence.FirstToken, map));
            writer.WriteLine();
        }
    }

    private static string Line(Token token, int first, CodePointMap map) => string.Create(
        CultureInfo.InvariantCulture,
        $"{map.FromUtf16(token.Span.Start)}\t{map.FromUtf16(token.Span.End)}\t{token.PartOfSpeech.ToUniversalName()}\t{token.Lemma}\t{(token.Head is { } head ? head.Index - first + 1 : 0)}\t{token.Relation.ToUniversalName()}");
}
