using NewsEvents.Text;

namespace NewsEvents.Tests.Text;

public class TaggerTests
{
    [Theory]
    [InlineData("Gunmen killed five soldiers in Mosul.", "NOUN VERB NUM NOUN ADP PROPN PUNCT")]
    [InlineData("The police did not say who had fired.", "DET NOUN AUX PART VERB PRON AUX VERB PUNCT")]
    [InlineData("She said that the new mayor was badly hurt.", "PRON VERB SCONJ DET ADJ NOUN AUX ADV VERB PUNCT")]
    [InlineData("TWO MEN WERE KILLED IN FRANCE BY THE ARMY.", "NUM NOUN AUX VERB ADP PROPN ADP DET NOUN PUNCT")]
    public void Plain_sentences_are_tagged_right(string text, string tags)
    {
        var draft = TextSample.Tag(text);
        Assert.Equal(tags, string.Join(' ', draft.TokenTable.Tags.Select(tag => tag.ToUniversalName())));
    }

    [Fact]
    public void Tags_do_not_depend_on_the_sentence_before()
    {
        var alone = TextSample.Tag("They fled to Paris.").TokenTable.Tags;
        var after = TextSample.Tag("One man was shot. They fled to Paris.").TokenTable.Tags;
        Assert.Equal(alone, after[^alone.Length..]);
    }

    [Theory]
    [MemberData(nameof(TokenComponentTests.Odd), MemberType = typeof(TokenComponentTests))]
    public void Any_text_can_be_tagged(string text)
    {
        var table = TextSample.Tag(text).TokenTable;
        Assert.All(table.Tags, tag => Assert.True(Enum.IsDefined(tag)));
    }
}
