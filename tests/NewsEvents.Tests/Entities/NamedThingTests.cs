namespace NewsEvents.Tests.Entities;

public sealed class NamedThingTests
{
    [Theory]
    [InlineData("The report was sent to the Ministry of Mines and Energy.", "Ministry of Mines and Energy", "organization")]
    [InlineData("It was first told by the Varnia Daily News.", "Varnia Daily News", "organization")]
    [InlineData("Worshippers were leaving the Al-Noor Mosque.", "Al-Noor Mosque", "facility")]
    [InlineData("Workers left the Brandvold factory in a hurry.", "Brandvold factory", "facility")]
    [InlineData("Officers of the Malvik Police Department closed the road.", "Malvik Police Department", "force")]
    [InlineData("Soldiers of the 3rd Brandvold Infantry Brigade were sent.", "Brandvold Infantry Brigade", "force")]
    public void A_head_word_types_the_name(string text, string name, string type)
    {
        Assert.Equal(type, EntitySample.One(text, name).Type.Name);
    }

    [Theory]
    [InlineData("On Monday shares of Zorvex fell sharply.", "Zorvex")]
    [InlineData("A spokesman for Zorvex declined to comment.", "Zorvex")]
    [InlineData("In May, Zorvex employees went on strike.", "Zorvex")]
    public void What_companies_have_makes_a_name_one(string text, string name) =>
        Assert.Equal(EntityType.Organization, EntitySample.One(text, name).Type);

    [Fact]
    public void Groups_tell_their_countries() =>
        Assert.Equal("IQ,SY", string.Join(',', EntitySample.One("The Islamic State claimed the attack.", "Islamic State").Countries));

    [Fact]
    public void An_acronym_in_brackets_shares_the_long_name()
    {
        const string Text = "The Brandvold Relief Committee (BRC) sent blankets. On Sunday the BRC asked for tents.";
        Assert.All(EntitySample.Read(Text), entity => Assert.Equal("Brandvold Relief Committee", entity.Canonical));
        Assert.Equal(3, EntitySample.Read(Text).Count);
    }

    [Fact]
    public void A_head_or_first_word_alone_stands_for_the_long_name()
    {
        const string Text = "Fire broke out in the Brandvold Cathedral. Crews reached the Cathedral at noon. Kelvara Airlines owns the land. A manager at Kelvara wept.";
        Assert.Equal("Brandvold Cathedral", EntitySample.One(Text, "Cathedral").Canonical);
        var shortName = EntitySample.One(Text, "Kelvara");
        Assert.Equal(EntityType.Organization, shortName.Type);
        Assert.Equal("Kelvara Airlines", shortName.Canonical);
    }

    [Theory]
    [InlineData("He wore a suicide vest and carried two grenades.", "suicide vest", "explosive")]
    [InlineData("An IED went off beside the road.", "IED", "explosive")]
    [InlineData("They were armed with AK-47 rifles.", "AK-47 rifles", "firearm")]
    public void Weapons_have_a_kind(string text, string name, string kind)
    {
        var weapon = EntitySample.One(text, name);
        Assert.Equal(EntityType.Weapon, weapon.Type);
        Assert.Equal(kind, weapon.Subtype);
    }

    [Fact]
    public void Spans_lie_in_the_text_in_order_and_without_overlap()
    {
        const string Text = "KABUL (AP) \u2014 \"General\" X\ud800 of Al-Qaeda's ISIS-K, the U.N. said; Lt. Col. Q. A. Malvik Jr., 42, of Ministry of";
        var end = 0;
        foreach (var entity in EntitySample.Read(Text))
        {
            Assert.True(entity.Span.Start >= end);
            Assert.Equal(Text.Substring(entity.Span.Start, entity.Span.Length), entity.Text);
            Assert.InRange(entity.Confidence, 0.01, 1);
            end = entity.Span.End;
        }
    }
}
