using NewsEvents.ModelCompiler.Text;

namespace NewsEvents.ModelCompiler.Tests.Text;

public sealed class NewsSentencesTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Words_come_with_both_tags_and_no_blank_before_punctuation()
    {
        File.WriteAllText(path, "# comment\nRebels/NOUN/NNS fled/VERB/VBD ./PUNCT/.\n\n");
        var words = Assert.Single(NewsSentences.Read(path)).Words;
        Assert.Equal(["Rebels NOUN NNS True", "fled VERB VBD False", ". PUNCT . False"], words.Select(word => $"{word.Form} {word.Tag.ToUniversalName()} {word.FineTag} {word.SpaceAfter}"));
    }

    [Theory]
    [InlineData("Rebels/NOUN fled/VERB/VBD")]
    [InlineData("Rebels/NOUNS/NNS")]
    public void What_is_no_tagged_word_is_refused_with_its_line(string line)
    {
        File.WriteAllText(path, "# comment\n" + line + "\n");
        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => NewsSentences.Read(path)).Message, StringComparison.Ordinal);
    }
}
