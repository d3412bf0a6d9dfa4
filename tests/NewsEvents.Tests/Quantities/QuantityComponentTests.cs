using System.Collections.Immutable;
using NewsEvents.Quantities;
using NewsEvents.Tests.Text;

namespace NewsEvents.Tests.Quantities;

public class QuantityComponentTests
{
    private static readonly QuantityComponent Component = new(NewsModel.Default);

    [Theory]
    [InlineData("32 people were killed.", "32 = 32..32 Exact")]
    [InlineData("Some 1,200 fled.", "Some 1,200 = 1200..1200 About")]
    [InlineData("It hit 1.5 million homes.", "1.5 million = 1500000..1500000 Exact")]
    [InlineData("Twenty-one boys died.", "Twenty-one = 21..21 Exact")]
    [InlineData("The toll is two hundred and five.", "two hundred and five = 205..205 Exact")]
    [InlineData("A hundred miners died.", "A hundred = 100..100 Exact")]
    [InlineData("A dozen men fled.", "A dozen = 12..12 Exact")]
    [InlineData("He took two dozen hostages.", "two dozen = 24..24 Exact")]
    [InlineData("They shot half a dozen men.", "half a dozen = 6..6 Exact")]
    [InlineData("They hit three thousand two hundred and six homes.", "three thousand two hundred and six = 3206..3206 Exact")]
    [InlineData("They fed two and a half million people.", "two and a half million = 2500000..2500000 Exact")]
    [InlineData("About 2m people fled.", "About 2m = 2000000..2000000 About")]
    [InlineData("They met 99999999999999999999 people.", "99999999999999999999 = 1000000000000000..1000000000000000 Exact")]
    public void Reads_numbers(string text, string expected) => Assert.Equal([expected], Describe(text));

    [Theory]
    [InlineData("At least 32 died.", "At least 32 = 32.. AtLeast")]
    [InlineData("No fewer than 15 were hurt.", "No fewer than 15 = 15.. AtLeast")]
    [InlineData("32 or more died.", "32 or more = 32.. AtLeast")]
    [InlineData("More than two dozen died.", "More than two dozen = 24.. AtLeast")]
    [InlineData("He saw 30-plus bodies.", "30-plus = 30.. AtLeast")]
    [InlineData("As many as 40 died.", "As many as 40 = ..40 AtMost")]
    [InlineData("No more than 10 died.", "No more than 10 = ..10 AtMost")]
    [InlineData("Up to 40 died.", "Up to 40 = ..40 AtMost")]
    [InlineData("Nearly 30 died.", "Nearly 30 = 30..30 About")]
    [InlineData("He saw 30 or so men.", "30 or so = 30..30 About")]
    [InlineData("He saw 10 fighters at least.", "10 = 10.. AtLeast")]
    [InlineData("A couple of men died.", "A couple of = 2..2 About")]
    [InlineData("At least a couple of men died.", "At least a couple of = 2.. AtLeast")]
    public void Reads_qualifiers(string text, string expected) => Assert.Equal([expected], Describe(text));

    [Theory]
    [InlineData("Between 30 and 40 died.", "Between 30 and 40 = 30..40 Range")]
    [InlineData("He saw 30 to 40 men.", "30 to 40 = 30..40 Range")]
    [InlineData("He saw 30-40 men.", "30-40 = 30..40 Range")]
    [InlineData("Three or four men fled.", "Three or four = 3..4 Range")]
    [InlineData("He saw 2 to 3 million men.", "2 to 3 million = 2000000..3000000 Range")]
    public void Reads_ranges(string text, string expected) => Assert.Equal([expected], Describe(text));

    [Fact]
    public void A_change_is_no_range() =>
        Assert.Equal(["32 = 32..32 Exact", "45 = 45..45 Exact"], Describe("The toll rose from 32 to 45."));

    [Theory]
    [InlineData("Dozens of villagers died.", "Dozens of = dozens")]
    [InlineData("It hurt several dozen men.", "several dozen = dozens")]
    [InlineData("Tens of thousands fled.", "Tens of thousands = tens of thousands")]
    [InlineData("A handful of men died.", "A handful of = a handful")]
    [InlineData("At least several men died.", "At least several = several")]
    public void Vague_words_stay_words(string text, string expected) => Assert.Equal([expected], Describe(text));

    [Theory]
    [InlineData("No casualties were reported.", "No = 0..0 Exact")]
    [InlineData("Nobody was hurt.", "Nobody = 0..0 Exact")]
    [InlineData("No one was hurt.", "No one = 0..0 Exact")]
    public void Reads_none(string text, string expected) => Assert.Equal([expected], Describe(text));

    [Theory]
    [InlineData("It no longer works.")]
    [InlineData("No, he said.")]
    [InlineData("They hate one another.")]
    [InlineData("He asked how many died.")]
    public void Leaves_out_what_counts_nothing(string text) => Assert.Empty(Describe(text));

    [Theory]
    [InlineData("A 23-year-old man fell.", QuantityKind.Age)]
    [InlineData("VISTA - An 11-year-old boy fell.", QuantityKind.Age)]
    [InlineData("Ali, aged 32, fell.", QuantityKind.Age)]
    [InlineData("Jane Roe, 32, fell.", QuantityKind.Age)]
    [InlineData("Jane Roe (32) fell.", QuantityKind.Age)]
    [InlineData("A man in his 30s fell.", QuantityKind.Age)]
    [InlineData("They lost $5 million there.", QuantityKind.Money)]
    [InlineData("They lost 35,000 euros there.", QuantityKind.Money)]
    [InlineData("It is 45 percent full.", QuantityKind.Percent)]
    [InlineData("It is 45% full.", QuantityKind.Percent)]
    [InlineData("It lies 20 km away.", QuantityKind.Measure)]
    [InlineData("It lies 20km away.", QuantityKind.Measure)]
    [InlineData("A quake of magnitude 6.3 struck.", QuantityKind.Measure)]
    [InlineData("A 6.3-magnitude quake struck.", QuantityKind.Measure)]
    [InlineData("He is the third victim.", QuantityKind.Ordinal)]
    [InlineData("It is the 21st attack.", QuantityKind.Ordinal)]
    [InlineData("He lives in the 4100 block of Elm.", QuantityKind.Label)]
    [InlineData("He took flight 1344 home.", QuantityKind.Label)]
    [InlineData("He drove on Route 66 home.", QuantityKind.Label)]
    [InlineData("He lives at 12 Oak Street now.", QuantityKind.Label)]
    [InlineData("It is the 83rd day of it.", QuantityKind.Ordinal)]
    [InlineData("They won 3-2 there.", QuantityKind.Label)]
    [InlineData("He held an AK-47 there.", QuantityKind.Label)]
    [InlineData("It was a two-car crash.", QuantityKind.Label)]
    [InlineData("They ate two-thirds of it.", QuantityKind.Label)]
    public void Tells_kinds_apart(string text, QuantityKind kind) => Assert.Equal([kind], Read(text).Select(q => q.Kind));

    [Fact]
    public void Numbers_in_time_expressions_are_left_to_them()
    {
        var draft = TextSample.Tokenize("On May 30 2019 32 died.");
        draft.Times = [new TimeExpression(new TextSpan(3, 11), TimeExpressionType.Date, "May 30 2019", "2019-05-30") { FirstToken = 1, TokenCount = 3 }];
        Component.Process(draft);
        Assert.Equal(["32"], draft.Quantities.Select(q => q.Text));
    }

    private static IEnumerable<string> Describe(string text) => Read(text).Select(q =>
        q.Qualifier == CountQualifier.Vague ? $"{q.Text} = {q.Word}" : $"{q.Text} = {q.Minimum}..{q.Maximum} {q.Qualifier}");

    private static ImmutableArray<Quantity> Read(string text)
    {
        var draft = TextSample.Tokenize(text);
        Component.Process(draft);
        return draft.Quantities;
    }
}
