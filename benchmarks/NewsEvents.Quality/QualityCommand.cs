using System.CommandLine;
using NewsEvents.Quality.Muc4.Learning;
using NewsEvents.Quality.Tasks;

namespace NewsEvents.Quality;

/// <summary>The command line: one command, which writes predictions in the form that the scorer of a task reads.</summary>
internal static class QualityCommand
{
    private static readonly IPredictionTask[] Tasks =
    [
        new TokensTask(),
        new NamesTask(),
        new EntitiesTask(),
        new TimesTask(),
        new PlacesTask(),
        new IncidentsTask(),
        new Muc4Task(),
        new ArticleTextTask(),
        new PageDatesTask(),
        new CleanLossTask(),
        new StoriesTask(),
    ];

    public static RootCommand Create()
    {
        var root = new RootCommand("Runs the default pipeline over a corpus and writes predictions for its scorer.");
        root.Subcommands.Add(Predict());
        root.Subcommands.Add(Table());
        root.Subcommands.Add(Train());
        return root;
    }

    private static Command Table()
    {
        var tasks = new Argument<string[]>("tasks") { Description = "The tasks to show; all where none is named." };
        var figures = new Option<string>("--figures") { Description = "The list of figures.", Required = true };
        var scores = new Option<string>("--scores") { Description = "The folder of the scorers' output.", Required = true };
        var command = new Command("table", "Prints the scorers' figures as one table.") { tasks, figures, scores };
        command.SetAction(parsed => ResultTable.Write(
            parsed.GetValue(figures)!,
            parsed.GetValue(scores)!,
            parsed.GetValue(tasks) ?? [],
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Command Train()
    {
        var task = new Argument<string>("task") { Description = "What to train." };
        task.AcceptOnlyFromAmong("muc4");
        var input = new Option<string>("--in") { Description = "The corpus file.", Required = true };
        var output = new Option<string>("--out") { Description = "Where the weights go.", Required = true };
        var validation = new Option<string?>("--validation") { Description = "Where predictions for the corpus by models that have not seen it go." };
        var command = new Command("train", "Trains the decisions that a task makes on top of the pipeline.") { task, input, output, validation };
        command.SetAction(parsed => Muc4Trainer.Train(parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(validation)));
        return command;
    }

    private static Command Predict()
    {
        var task = new Argument<string>("task") { Description = "What to predict." };
        task.AcceptOnlyFromAmong([.. Tasks.Select(t => t.Name)]);
        var input = new Option<string[]>("--in") { Description = "A corpus file or folder; may be repeated.", Required = true };
        var output = new Option<string[]>("--out") { Description = "Where its predictions go; one for each --in.", Required = true };
        var labels = new Option<string[]>("--labels") { Description = "ner: the corpus whose labels to write; default: the folder that the file lies in." };
        var demonyms = new Option<bool>("--demonyms") { Description = "toponyms: a nationality counts as its country." };
        var letterCase = new Option<string>("--case") { Description = "tokens, ner: read the text in this case alone: upper or lower." };
        letterCase.AcceptOnlyFromAmong("upper", "lower");
        var clean = new Option<bool>("--clean") { Description = "Take each line for a paragraph; look for no page furniture." };
        var group = new Option<int>("--group") { Description = "ner: sentences read as one document, where the corpus marks none.", DefaultValueFactory = _ => 20 };
        var command = new Command("predict", "Writes predictions.") { task, input, output, labels, demonyms, letterCase, clean, group };
        command.SetAction(parsed =>
        {
            var inputs = parsed.GetValue(input)!;
            var outputs = parsed.GetValue(output)!;
            if (inputs.Length != outputs.Length)
            {
                parsed.InvocationConfiguration.Error.WriteLine("There must be one --out for each --in.");
                return 2;
            }

            var names = parsed.GetValue(labels) ?? [];
            var chosen = Array.Find(Tasks, t => t.Name == parsed.GetValue(task))!;
            for (var i = 0; i < inputs.Length; i++)
            {
                chosen.Run(new PredictionJob(inputs[i], outputs[i])
                {
                    Labels = i < names.Length ? names[i] : null,
                    Demonyms = parsed.GetValue(demonyms),
                    LetterCase = parsed.GetValue(letterCase),
                    Clean = parsed.GetValue(clean),
                    GroupSize = parsed.GetValue(group),
                });
            }

            return 0;
        });
        return command;
    }
}
