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
    public void Sentences_end_where_they_should(string marked) =>
        Assert.Equal(marked.Split('|'), TextSample.Sentences(marked.Replace('|', ' ')));

    [Fact]
    public void A_sentence_ends_where_the_blank_after_it_was_left_out() =>
        Assert.Equal(["Rebels took the town.", "They burned it."], TextSample.Sentences("Rebels took the town.They burned it."));

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
