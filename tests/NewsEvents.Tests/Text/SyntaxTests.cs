namespace NewsEvents.Tests.Text;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData("A suicide bomber killed five soldiers in Kabul on Monday.", "bomber", DependencyRelation.NominalSubject, "killed")]
    [InlineData("A suicide bomber killed five soldiers in Kabul on Monday.", "soldiers", DependencyRelation.DirectObject, "killed")]
    [InlineData("A suicide bomber killed five soldiers in Kabul on Monday.", "five", DependencyRelation.NumericModifier, "soldiers")]
    [InlineData("On Monday, gunmen in uniform attacked a checkpoint.", "Monday", DependencyRelation.Oblique, "attacked")]
    [InlineData("Three policemen were kidnapped by armed rebels near the border.", "policemen", DependencyRelation.PassiveNominalSubject, "kidnapped")]
    [InlineData("Three policemen were kidnapped by armed rebels near the border.", "rebels", DependencyRelation.ObliqueAgent, "kidnapped")]
    [InlineData("The village's mayor said that gunmen had burned the school.", "village", DependencyRelation.PossessiveModifier, "mayor")]
    [InlineData("The village's mayor said that gunmen had burned the school.", "burned", DependencyRelation.ClausalComplement, "said")]
    [InlineData("THREE POLICEMEN WERE KILLED BY REBELS NEAR THE BORDER.", "POLICEMEN", DependencyRelation.PassiveNominalSubject, "KILLED")]
    public void Who_did_what_to_whom(string text, string token, DependencyRelation relation, string head)
    {
        var document = NewsPipeline.Default.Analyze(new Article("a", text));
        var found = document.Tokens.Single(other => other.Text == token);
        Assert.Equal((relation, head), (found.Relation, found.Head?.Text));
    }

    [Fact]
    public void Every_sentence_has_one_root_and_heads_of_its_own()
    {
        var document = NewsPipeline.Default.Analyze(new Article("a", "Gunmen fled. Police said two of them, both wounded, were caught later. Nobody died."));
        foreach (var sentence in document.Sentences)
        {
            var tokens = Enumerable.Range(sentence.FirstToken, sentence.TokenCount).Select(i => document.Tokens[i]).ToList();
            Assert.Equal(DependencyRelation.Root, Assert.Single(tokens, token => token.Head is null).Relation);
            Assert.All(tokens, token => Assert.True(token.Head is null || tokens.Contains(token.Head.Value)));
            Assert.All(tokens, token => Assert.Equal(token.Head is null, token.Relation == DependencyRelation.Root));
        }
    }

    [Fact]
    public void A_sentence_longer_than_a_piece_is_one_tree()
    {
        var text = string.Join(' ', Enumerable.Repeat("and the men fled to the hills", 100));
        var document = NewsPipeline.Default.Analyze(new Article("a", text));
        Assert.Single(document.Sentences);
        Assert.Single(document.Tokens, token => token.Head is null);
        Assert.All(document.Tokens, token => Assert.True(StepsToRoot(token) < document.Tokens.Count));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_tree()
    {
        var text = string.Join(' ', Enumerable.Repeat("Rebels shelled the town while its people slept. The army said nobody was hurt.", 20));
        var alone = Trees(NewsPipeline.Default.Analyze(new Article("a", text)));
        var document = NewsPipeline.Default.Analyze(new Article("a", text));
        Parallel.For(0, 8, _ => Assert.Equal(alone, Trees(document)));
    }

    [Theory]
    [MemberData(nameof(TokenComponentTests.Odd), MemberType = typeof(TokenComponentTests))]
    public void Any_text_can_be_parsed(string text)
    {
        var document = NewsPipeline.Default.Analyze(new Article("a", text));
        Assert.All(document.Tokens, token => Assert.True(Enum.IsDefined(token.Relation)));
    }

    [Fact]
    public void Without_a_parser_there_are_no_heads()
    {
        var pipeline = NewsPipelineBuilder.CreateDefault().Remove("syntax").Build();
        var document = pipeline.Analyze(new Article("a", "Gunmen fled."));
        Assert.All(document.Tokens, token => Assert.Equal((null, DependencyRelation.Unspecified), ((Token?)token.Head, token.Relation)));
    }

    [Fact]
    public void A_component_after_the_parser_reads_the_trees()
    {
        var reader = new TreeReader();
        NewsPipelineBuilder.CreateDefault().AddAfter("syntax", reader).Build().Analyze(new Article("a", "Gunmen killed two men."));
        Assert.Equal("1 nsubj, -1 root, 3 nummod, 1 obj, 1 punct", reader.Seen);
        Assert.Throws<PipelineConfigurationException>(() => NewsPipelineBuilder.CreateDefault().AddBefore("syntax", new TreeReader()).Build());
    }

    [Fact]
    public void No_head_has_two_subjects()
    {
        var text = "MUSKEGON HEIGHTS, Mich. Police shot dead a man late on Friday. Twenty bodies, eleven women among them, were found. Officials police said.";
        var document = NewsPipeline.Default.Analyze(new Article("a", text));
        var subjects = document.Tokens.Where(token => token.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveNominalSubject).ToList();
        Assert.NotEmpty(subjects);
        Assert.Equal(subjects.Count, subjects.Select(token => token.Head!.Value.Index).Distinct().Count());
    }

    private sealed class TreeReader : IDocumentComponent
    {
        public string Name => "trees";

        public DocumentLayers Requires => DocumentLayers.Syntax;

        public DocumentLayers Provides => DocumentLayers.None;

        public string Seen { get; private set; } = "";

        public void Process(DocumentDraft draft) =>
            Seen = string.Join(", ", Enumerable.Range(0, draft.TokenCount).Select(i => $"{draft.GetHead(i)} {draft.GetRelation(i).ToUniversalName()}"));
    }

    private static List<(int? Head, DependencyRelation Relation)> Trees(Document document) =>
        [.. document.Tokens.Select(token => (token.Head?.Index, token.Relation))];

    private static int StepsToRoot(Token token)
    {
        var steps = 0;
        for (Token? at = token; at is { } known && steps <= 10_000; at = known.Head)
            steps++;
        return steps;
    }
}
