namespace NewsEvents.Tests.Incidents;

public class ConfidenceTests
{
    [Fact]
    public void What_is_told_in_full_is_surer_than_what_is_hinted_at()
    {
        var full = Extracting.MainOf("A suicide bomber killed 32 people in Peshawar, Pakistan, on Sunday, police said.");
        var hint = Extracting.From("The talks went on in Geneva for a third day, and both sides were hopeful. Earlier clashes near the border were mentioned, and many died.").Incidents;

        Assert.InRange(full.Confidence, 0.5, 0.99);
        Assert.All(hint, incident => Assert.True(incident.Confidence < full.Confidence, $"{incident} {incident.Confidence}"));
    }

    [Theory]
    [InlineData("A bomb killed 5 people in Kabul on Sunday.")]
    [InlineData("There was an attack. It was an attack on a house.")]
    [InlineData("Two people died.")]
    public void Lies_between_a_hundredth_and_99(string text) =>
        Assert.All(Extracting.From(text).Incidents, incident => Assert.InRange(incident.Confidence, 0.01, 0.99));
}
