using NewsEvents.Text;

namespace NewsEvents.Tests.Text;

public class CaseComponentTests
{
    [Theory]
    [InlineData("TWO SOLDIERS WERE KILLED IN FRANCE, PRESIDENT JOHN SMITH SAID ON MONDAY.", "FRANCE JOHN SMITH MONDAY")]
    [InlineData("two soldiers were killed in france, president john smith said on monday.", "france john smith monday")]
    public void Names_in_text_of_one_case_get_their_capitals(string text, string names)
    {
        var table = TextSample.Tag(text).TokenTable;
        Assert.All(table.Shapes, shape => Assert.Equal(TokenShape.CaseRepaired, shape & (TokenShape.CaseRepaired | TokenShape.CaselessContext)));
        Assert.Subset(Capitalized(text, table), names.Split(' ').ToHashSet());
        Assert.DoesNotContain(Capitalized(text, table), word => word.ToLowerInvariant() is "were" or "killed" or "in" or "said");
    }

    [Fact]
    public void Short_forms_stay_in_capitals()
    {
        const string Text = "THE UN SAID THE FIGHTING HAD STOPPED.";
        var table = TextSample.Tag(Text).TokenTable;
        Assert.True(table.Has(1, TokenShape.AllCapitals));
        Assert.False(table.Has(2, TokenShape.AllCapitals | TokenShape.Capitalized));
    }

    [Theory]
    [InlineData("A soldier died in Mosul. police said two others were hurt by the same bomb. Three fled.")]
    [InlineData("Two men fled.")]
    [InlineData("an unsigned note of few words")]
    public void Other_text_is_left_as_it_is(string text)
    {
        var before = (TokenShape[])TextSample.Tokenize(text).TokenTable.Shapes.Clone();
        Assert.Equal(before, TextSample.Tag(text).TokenTable.Shapes);
    }

    [Fact]
    public void Dictionary_forms_follow_the_repaired_case()
    {
        const string Text = "REBELS KILLED TWO SOLDIERS IN FRANCE.";
        var table = TextSample.Tag(Text).TokenTable;
        Assert.Equal(["rebel", "kill", "two", "soldier", "in", "France", "."], Enumerable.Range(0, table.Count).Select(i => table.Lemma(Text, i)));
    }

    [Theory]
    [MemberData(nameof(TokenComponentTests.Odd), MemberType = typeof(TokenComponentTests))]
    public void Any_text_can_be_repaired(string text)
    {
        foreach (var copy in new[] { text.ToUpperInvariant(), text.ToLowerInvariant() })
            Assert.DoesNotContain(TextSample.Tag(copy).TokenTable.Shapes, shape => (shape & (TokenShape.HasLetter | TokenShape.CaselessContext)) == TokenShape.CaselessContext);
    }

    private static HashSet<string> Capitalized(string text, TokenTable table) =>
        [.. Enumerable.Range(0, table.Count).Where(i => table.Has(i, TokenShape.Capitalized)).Select(i => table.Form(text, i).ToString())];
}
