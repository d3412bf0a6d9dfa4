using NewsEvents.Entities;
using NewsEvents.ModelCompiler.Entities;

namespace NewsEvents.ModelCompiler.Tests.Entities;

public class NameTextBuilderTests
{
    [Fact]
    public void Documents_and_names_are_read_from_lines_of_tokens()
    {
        var documents = Read("-DOCSTART-\tO", "", "Imran\tB-PER", "Khan\tI-PER", "left\tO", "", "Lima\tB-LOC", "Cusco\tB-LOC", "", "-DOCSTART-\tO", "", "Khan\tB-PER", "");

        Assert.Equal(["Imran Khan left\nLima Cusco\n", "Khan\n"], documents.Select(document => document.Text));
        Assert.Equal([("Imran Khan", 0), ("Lima", 2), ("Cusco", 2)], documents[0].Names.Select(name => (name.Span.In(documents[0].Text).ToString(), name.Type)));
    }

    [Fact]
    public void Types_that_are_not_known_are_no_names()
    {
        var document = Assert.Single(Read("Monday\tB-DATE", "Lima\tB-LOC", ""));
        Assert.Equal((7, 2), (Assert.Single(document.Names).Span.Start, document.Names[0].Type));
    }

    [Fact]
    public void Where_no_document_is_marked_sentences_are_grouped() =>
        Assert.Equal(2, Read("a\tO", "", "b\tO", "", "c\tO", "").Count);

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(NameLabel.Nationality, -1, true)]
    [InlineData(0, -1, false)]
    [InlineData(NameLabel.Nationality, NameLabel.Other, true)]
    [InlineData(0, NameLabel.Other, false)]
    public void A_scheme_allows_what_its_corpus_leaves_out(int guess, int label, bool isAllowed)
    {
        var scheme = new NameScheme([NameLabel.Nationality], NationalitiesAreOther: true);
        var given = label < 0 ? NameLabel.Outside : NameLabel.Of(label, NameLabel.Unit);
        Assert.Equal(isAllowed, scheme.Allows(NameLabel.Of(guess, NameLabel.Unit), given));
    }

    private static IReadOnlyList<NameText> Read(params string[] lines)
    {
        var builder = new NameTextBuilder(label => label switch { "PER" => 0, "LOC" => 2, _ => -1 }, groupSize: 2, NameScheme.Full);
        foreach (var line in lines)
            builder.Add(line);
        return builder.Finish();
    }
}
