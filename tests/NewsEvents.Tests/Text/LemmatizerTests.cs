namespace NewsEvents.Tests.Text;

public class LemmatizerTests
{
    [Theory]
    [InlineData("The bombings killed three women.", "the bombing kill three woman .")]
    [InlineData("He was hit and didn't stop.", "he be hit and do not stop .")]
    [InlineData("Iraqi soldiers fled to Mosul.", "iraqi soldier flee to Mosul .")]
    [InlineData("They stared and were profiled.", "they stare and be profile .")]
    [InlineData("He told her that her brother fled.", "he tell she that her brother flee .")]
    [InlineData("Militias seized cities; they have taken others.", "militia seize city ; they have take other .")]
    public void Words_are_brought_to_their_dictionary_form(string text, string lemmas)
    {
        var table = TextSample.Tag(text).TokenTable;
        var found = Enumerable.Range(0, table.Count).Select(i => table.Lemma(text, i));
        Assert.Equal(lemmas, string.Join(' ', found), ignoreCase: true);
    }

    [Fact]
    public void Names_keep_their_case_and_words_at_a_sentence_start_lose_it()
    {
        const string Text = "Rebels left Tikrit.";
        var table = TextSample.Tag(Text).TokenTable;
        Assert.Equal(["rebel", "leave", "Tikrit", "."], Enumerable.Range(0, 4).Select(i => table.Lemma(Text, i)));
    }

    [Fact]
    public void Words_tagged_by_another_tagger_have_dictionary_forms()
    {
        const string Text = "bombs killed taking fled";
        var table = TextSample.Tokenize(Text).TokenTable;
        table.Lemmatizer = TextSample.Tag("One.").TokenTable.Lemmatizer;
        table.Tags[0] = PartOfSpeech.Noun;
        table.Tags.AsSpan(1).Fill(PartOfSpeech.Verb);
        Assert.Equal(["bomb", "kill", "take", "flee"], Enumerable.Range(0, 4).Select(i => table.Lemma(Text, i)));
    }

    [Fact]
    public void Without_a_tagger_a_word_is_its_own_dictionary_form()
    {
        const string Text = "Bombs fell.";
        Assert.Equal("Bombs", TextSample.Tokenize(Text).TokenTable.Lemma(Text, 0));
    }

    [Theory]
    [MemberData(nameof(TokenComponentTests.Odd), MemberType = typeof(TokenComponentTests))]
    public void Any_token_has_a_dictionary_form(string text)
    {
        var table = TextSample.Tag(text).TokenTable;
        for (var i = 0; i < Math.Min(table.Count, 100); i++)
            Assert.NotNull(table.Lemma(text, i));
    }
}
