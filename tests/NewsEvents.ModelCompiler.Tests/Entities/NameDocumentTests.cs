using NewsEvents.Entities;
using NewsEvents.ModelCompiler.Entities;

namespace NewsEvents.ModelCompiler.Tests.Entities;

public class NameDocumentTests
{
    [Fact]
    public void The_rules_can_label_a_text_without_names()
    {
        const string text = "Police said Boko Haram gunmen killed Mr Musa Danjuma in Kaduna on Friday.\n";
        var document = Assert.Single(new NameDocumentReader().Read([new NameText(text, [], NameScheme.Full)]));
        Assert.All(document.Labels, label => Assert.Equal(NameLabel.Outside, label));

        document.LabelByRules();

        Assert.True(document.IsLabelledByRules);
        Assert.Equal(NameLabel.Of(NameLabel.Place, NameLabel.Unit), LabelOf(document, "Kaduna"));
        Assert.Equal(NameLabel.Of(NameLabel.Organization, NameLabel.Last), LabelOf(document, "Haram"));
        Assert.Equal(NameLabel.Outside, LabelOf(document, "killed"));
    }

    [Fact]
    public void Long_articles_are_cut_and_short_ones_left_out()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, ["""{"text": "Too short."}""", "{}", $$"""{"text": "{{new string('a', 4000)}}"}"""]);
            var text = Assert.Single(NewsTexts.Read(path, most: 5));
            Assert.Equal(3501, text.Text.Length);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte LabelOf(NameDocument document, string form)
    {
        var start = document.Source.Text.IndexOf(form, StringComparison.Ordinal);
        return document.Labels[document.Names.Table.TokensIn(new TextSpan(start, form.Length)).First];
    }
}
