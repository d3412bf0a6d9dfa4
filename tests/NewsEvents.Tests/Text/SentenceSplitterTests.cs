using NewsEvents.Text;

namespace NewsEvents.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Gunmen shot Lt. Col. J. Edgar Doe near St. Ives on Jan. 5.|Two men fled.")]
    [InlineData("PESHAWAR, Pakistan (AP) - Five men died in the blast.|No one claimed it.")]
    [InlineData("WASHINGTON, D.C. (Reuters) -- A bomb went off.")]
    [InlineData("The U.S. Army left.|It had been in the U.S.|The war went on.")]
    [InlineData("It struck at 5 a.m. Monday near No. 5 gate.|He died at 6 p.m.|The rest lived.")]
    [InlineData("\"We heard a blast.\"|\"It was loud!\" he said.|(Nobody was hurt.)|Then it burned.")]
    [InlineData("“Stop!” she cried.|“Why?”|Nobody knew.")]
    [InlineData("He waited... and left.|They hoped...|Nothing came.")]
    [InlineData("POLICE SAID A BOMB WENT OFF IN LIMA.|FOUR MEN WERE HURT.|NO GROUP HAS CLAIMED IT.")]
    [InlineData("1. The first man fell.|2. The second ran.")]
    [InlineData("we saw the smoke.|then we ran!|nobody died.")]
    [InlineData("He was hit by approx. five shots of a cal. nine gun.")]
    [InlineData("Gov. Doe met Rep. Roe vs. the rest.|They spoke.")]
    [InlineData("The body of Cpl. Roe was found.|Sgt. Doe of Acme Inc. said so.|He left for St. Louis.")]
    [InlineData("It happened about 10:45 p.m. Tuesday at No. 5 Elm St. in Salem.|Nobody was hurt.")]
    [InlineData("SALEM, Ore. – Two men died.|Police came.")]
    [InlineData("Salem (WDEF) Two men died on Monday.|Police came.")]
    [InlineData("MILWAUKEE -- Two men died.|Police came.")]
    [InlineData("“We ran, we hid,” Doe said.|“Nobody helped us.”|She wept.")]
    [InlineData("'We ran,' Doe said.|Robert “Bobby” Roe fled the “safe zone” Ankara wants.")]
    [InlineData("The workers’ Federation and the Armed Forces (FARC) General Staff met.|They left.")]
    [InlineData("Gen. X and Vitamin C.|It has a .40 cal. pistol and a 5 yr. old boy.")]
    [InlineData("They were left on their own…|Those who fled… and lived were hit in the torso.|ABC7 News said so.")]
    [InlineData("- One man was killed\n- Two were hurt in the blast")]
    [InlineData("FOUR MEN DIED IN THE U.S. ARMY CAMP AT ST. IVES ON 5 JAN. 1990.|THE REST FLED TO SAN JOSE.|\"WE SAW THEM,\" DOE SAID.")]
    [InlineData("two men died in the u.s. army camp.|the rest fled.|nobody knows why")]
    public void Sentences_end_where_they_should(string marked) =>
        Assert.Equal(marked.Split('|'), TextSample.Sentences(marked.Replace('|', ' ')));

    [Fact]
    public void A_sentence_ends_where_the_blank_after_it_was_left_out() =>
        Assert.Equal(["Rebels took the town.", "They burned it."], TextSample.Sentences("Rebels took the town.They burned it."));

    [Theory]
    [InlineData("Rebels took the town.|“They burned it,” he said.")]
    [InlineData("He was at school.|\"They shot me,\" he said.")]
    [InlineData("“They shot me.”|Police came.")]
    public void A_sentence_ends_beside_a_quote_without_a_blank(string marked) =>
        Assert.Equal(marked.Split('|'), TextSample.Sentences(marked.Replace("|", "", StringComparison.Ordinal)));

    [Fact]
    public void The_head_of_a_letter_is_no_part_of_its_first_sentence() =>
        Assert.Equal(
            ["Jane Roe", "08/16/2000 03:48 PM", "Please call me about this."],
            TextSample.Sentences("Jane Roe 08/16/2000 03:48 PM Please call me about this."));

    [Fact]
    public void Text_broken_into_lines_has_the_sentences_of_text_that_is_not()
    {
        const string Text = "Gunmen shot Lt. Col. Doe near St. Ives on Jan. 5. Two men fled to the north in a white car. No group has said that it did it.";
        foreach (var width in new[] { 3, 5, 7 })
        {
            var words = Text.Split(' ');
            var wrapped = string.Concat(words.Select((word, i) => word + (i % width == width - 1 ? '\n' : ' '))).TrimEnd();
            Assert.Equal(TextSample.Sentences(Text), TextSample.Sentences(wrapped).Select(sentence => sentence.Replace('\n', ' ')));
        }
    }

    [Fact]
    public void Without_a_model_marks_end_sentences()
    {
        const string Text = "Gov. Doe met J. Roe. They spoke. \"No!\" he said";
        var lexicons = new TokenLexicons(NewsModel.Default);
        var buffer = new TokenBuffer();
        new Tokenizer(lexicons).Tokenize(Text, new TextSpan(0, Text.Length), buffer);
        new SentenceSplitter(lexicons, null).Split(Text, buffer, 0, TextBlockKind.Paragraph);
        Assert.Equal([0, 6, 9, 13], buffer.SentenceStarts);
    }

    [Fact]
    public void A_line_break_ends_no_sentence_but_a_blank_line_does()
    {
        var found = TextSample.Sentences("The convoy was hit\nnear the river\r\nby a mine\r\n\r\nTwo dead\n \nMore follows");
        Assert.Equal(["The convoy was hit\nnear the river\r\nby a mine", "Two dead", "More follows"], found);
    }

    [Fact]
    public void Text_without_full_stops_is_cut_into_sentences_of_bounded_length()
    {
        var table = TextSample.Tokenize(string.Concat(Enumerable.Repeat("go on ", 5000))).TokenTable;
        Assert.All(Enumerable.Range(0, table.SentenceCount), s => Assert.True(table.SentenceEnd(s) - table.SentenceStarts[s] <= 1000));
        Assert.Equal(10, table.SentenceCount);
    }

    [Fact]
    public void Only_sentences_in_capitals_are_caseless()
    {
        var table = TextSample.Tokenize("FOUR MEN DIED IN LIMA, REUTERS SAID. The FBI and the CIA came.").TokenTable;
        Assert.True(table.Has(0, TokenShape.CaselessContext));
        Assert.False(table.Has(table.Count - 1, TokenShape.CaselessContext));
    }

    [Fact]
    public void Shapes_tell_case_digits_blanks_and_sentence_starts()
    {
        var table = TextSample.Tokenize("NATO (in 1949) McGee.").TokenTable;
        Assert.Equal(TokenShape.Capitalized | TokenShape.AllCapitals | TokenShape.HasLetter | TokenShape.SpaceBefore | TokenShape.SentenceStart, table.Shapes[0]);
        Assert.Equal(TokenShape.Punctuation | TokenShape.SpaceBefore, table.Shapes[1]);
        Assert.Equal(TokenShape.HasLetter, table.Shapes[2]);
        Assert.Equal(TokenShape.HasDigit | TokenShape.SpaceBefore, table.Shapes[3]);
        Assert.Equal(TokenShape.Capitalized | TokenShape.HasLetter | TokenShape.SpaceBefore, table.Shapes[5]);
    }
}
