using System.Globalization;
using NewsEvents.Incidents;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.ModelCompiler.Lexicons;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>Trains how arguments are chosen: "train arguments --corpora FOLDER" writes the weights and the model.</summary>
internal static class ArgumentCommand
{
    private const string Usage = "usage: train arguments --corpora FOLDER";
    private const string Part = "arguments";
    private const string Resources = "src/NewsEvents/Resources";

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (IncidentCommand.Option(arguments, "--corpora") is not { } folder)
        {
            error.WriteLine(Usage);
            return 2;
        }

        var lexicons = new IncidentLexicons(NewsModel.Default);
        var articles = IncidentCommand.Load(folder, lexicons);
        articles.AddRange(GoldArticleReader.ReadRecords(Path.Combine(folder, "news", "wikipedia-terror-lists.jsonl")).Where((_, i) => i % 2 == 0).Select(gold => IncidentCommand.Link(gold, lexicons)));
        var trainer = new ArgumentTrainer(lexicons);
        foreach (var (name, roles, least) in ArgumentTrainer.Decisions)
        {
            CrossValidate(articles, trainer, name, roles, least, output);
            IncidentCommand.Write(Part, name, lexicons.ArgumentSpace.Names, trainer.Train(articles, roles), "train arguments");
        }

        LexiconCompiler.CompileAll("data/lexicons", Resources, [Part], output);
        return 0;
    }

    private static void CrossValidate(List<LinkedArticle> articles, ArgumentTrainer trainer, string name, string[] roles, float least, TextWriter output)
    {
        var scores = new SortedDictionary<string, (int Right, int Chosen, int Wanted)>(StringComparer.Ordinal);
        foreach (var (held, rest) in MergeTrainer.Split(articles))
        {
            var decision = MergeTrainer.Decision(trainer.Train(rest, roles));
            foreach (var article in held)
            {
                var source = article.Gold.Article.Id.Split('-')[0];
                var (right, chosen, wanted) = ArgumentTrainer.Score(ArgumentTrainer.Examples(article, roles), decision, least);
                var sum = scores.GetValueOrDefault(source);
                scores[source] = (sum.Right + right, sum.Chosen + chosen, sum.Wanted + wanted);
            }
        }

        foreach (var (source, (right, chosen, wanted)) in scores)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {source}, not trained on: recall {right / (double)Math.Max(1, wanted):F3} of {wanted}, precision {right / (double)Math.Max(1, chosen):F3} of {chosen}"));
    }
}
