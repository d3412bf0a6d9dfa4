using NewsEvents.ModelCompiler.Lexicons;

namespace NewsEvents.ModelCompiler.Tests.Lexicons;

public class PhraseTokenizerTests
{
    [Theory]
    [InlineData("Lashkar-e-Taiba", "Lashkar - e - Taiba")]
    [InlineData("Gov. of St. Ives", "Gov. of St. Ives")]
    [InlineData("al-Qa'ida's men", "al - Qa'ida 's men")]
    public void Phrases_are_split_as_the_pipeline_splits_text(string phrase, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', PhraseTokenizer.Split(phrase)));
}
