using NewsEvents.Incidents;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Incidents;

/// <summary>Trains the decisions whether a noun phrase names who did it, or who or what was struck.</summary>
internal sealed class ArgumentTrainer(IncidentLexicons lexicons)
{
    private const double Prior = 3;
    private const string Perpetrator = "perpetrator";

    /// <summary>The roles whose phrases a decision says yes to.</summary>
    public static readonly (string Name, string[] Roles, float Least)[] Decisions =
    [
        (Perpetrator, [Perpetrator, "blamed"], ArgumentFinder.LeastForActor),
        ("target", ["target"], ArgumentFinder.LeastForTarget),
    ];

    /// <summary>The weights of a decision.</summary>
    public int[] Train(IEnumerable<LinkedArticle> articles, string[] roles)
    {
        // Most names of a text that only says who did it are of those, which one more feature takes the blame for.
        var extra = lexicons.ArgumentSpace.Names.Length;
        var examples = articles.SelectMany(article => article.Gold.Perpetrators.Count == 0 ? Examples(article, roles) : Examples(article, roles).Select(example => With(example, extra)));
        return ChoiceLearner.Train([.. examples], extra + 1, Prior)[..extra];
    }

    private static ChoiceExample With(ChoiceExample example, int feature) => new([[.. example.Candidates[0], feature]], example.Right);

    /// <summary>The noun phrases of an article, each with whether it has one of the roles.</summary>
    public static IEnumerable<ChoiceExample> Examples(LinkedArticle article, string[] roles) =>
        article.Gold.Perpetrators.Count == 0 ? Annotated(article, roles) : roles.Contains(Perpetrator) ? Named(article) : [];

    /// <summary>The noun phrases of an article, each right where an annotated argument begins with it.</summary>
    private static List<ChoiceExample> Annotated(LinkedArticle article, string[] roles)
    {
        var context = article.Context;
        var examples = new List<ChoiceExample>();
        var arguments = article.Gold.Events.SelectMany(static told => told.Arguments).Where(argument => roles.Contains(argument.Role)).Select(static argument => argument.Span).ToHashSet();
        new MentionBuilder(context, Add).Build();
        return examples;

        void Add(ArgumentFinder finder)
        {
            var spans = finder.Candidates.ConvertAll(candidate => context.Span(candidate.Head.First, candidate.Head.End));
            for (var i = 0; i < spans.Count; i++)
            {
                // A long phrase is named by its first noun: "forces loyal to the president".
                var isRight = arguments.Any(argument => argument.Overlaps(spans[i]) && spans.FindIndex(argument.Overlaps) == i);
                examples.Add(new ChoiceExample([[.. finder.Features(i)]], isRight ? 0 : -1));
            }
        }
    }

    /// <summary>The named groups and persons of a text that names who did it, each right where it has that name; none where nobody has.</summary>
    private static List<ChoiceExample> Named(LinkedArticle article)
    {
        var examples = new List<ChoiceExample>();
        new MentionBuilder(article.Context, Add).Build();
        return examples.Exists(static example => example.Right == 0) ? examples : [];

        void Add(ArgumentFinder finder)
        {
            for (var i = 0; i < finder.Candidates.Count; i++)
            {
                if (finder.Candidates[i] is { Entity: { } entity, Kind: ArgumentKind.Group or ArgumentKind.Force or ArgumentKind.Person or ArgumentKind.Organization } && !finder.IsHarmed(i))
                    examples.Add(new ChoiceExample([[.. finder.Features(i)]], article.Gold.Perpetrators.Any(name => IsName(name, entity)) ? 0 : -1));
            }
        }
    }

    private static bool IsName(string name, Entity entity) =>
        name.Contains(entity.Text, StringComparison.OrdinalIgnoreCase) || name.Contains(entity.Canonical, StringComparison.OrdinalIgnoreCase)
        || entity.Canonical.Contains(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>How well a decision chooses in articles that it was not trained on.</summary>
    public static (int Right, int Chosen, int Wanted) Score(IEnumerable<ChoiceExample> examples, LinearDecision decision, float least)
    {
        var (right, chosen, wanted) = (0, 0, 0);
        foreach (var example in examples)
        {
            var isChosen = decision.Score([.. example.Candidates[0]]) > least;
            chosen += isChosen ? 1 : 0;
            wanted += example.Right == 0 ? 1 : 0;
            right += isChosen && example.Right == 0 ? 1 : 0;
        }

        return (right, chosen, wanted);
    }
}
