namespace NewsEvents.Tests.Entities;

public sealed class PersonTests
{
    [Theory]
    [InlineData("They spoke after Foreign Minister Teodora Malvik returned.", "Teodora Malvik", "Foreign Minister")]
    [InlineData("They spoke to Gen. Oskar Brandvold at the base.", "Oskar Brandvold", "Gen.")]
    [InlineData("The order was signed by Teodora Malvik, the foreign minister, on Friday.", "Teodora Malvik", "foreign minister")]
    [InlineData("Two men died, according to Juma Okello, a police spokesman.", "Juma Okello", "police spokesman")]
    [InlineData("A police spokesman for the north, Juma Okello, gave no details.", "Juma Okello", "police spokesman")]
    public void The_office_beside_a_name_is_found(string text, string name, string office)
    {
        var person = EntitySample.One(text, name);
        Assert.Equal(EntityType.Person, person.Type);
        Assert.Equal(office, person.Office);
        Assert.Equal(office, text.Substring(person.OfficeSpan!.Value.Start, person.OfficeSpan.Value.Length));
    }

    [Fact]
    public void A_title_and_a_possessive_stay_outside()
    {
        Assert.Equal(["Malvik"], EntitySample.Names("Reporters waited for Mr. Malvik's answer.", EntityType.Person));
    }

    [Fact]
    public void A_later_surname_has_the_full_name_and_the_office()
    {
        const string Text = "Mayor Teodora Malvik visited the wounded. The visit was short. Later Malvik thanked the nurses.";
        var later = EntitySample.One(Text, "Malvik");
        Assert.Equal("Teodora Malvik", later.Canonical);
        Assert.Equal("Mayor", later.Office);
        Assert.Null(later.OfficeSpan);
    }

    [Theory]
    [InlineData("Should the talks fail, fighting may resume.")]
    [InlineData("Gunmen opened fire. Residents fled. Suspected smugglers were held.")]
    [InlineData("Meanwhile, nothing moved. However, no one complained.")]
    public void Words_at_sentence_start_are_no_names(string text)
    {
        Assert.Empty(EntitySample.Read(text));
    }

    [Fact]
    public void A_private_role_is_no_office()
    {
        Assert.Null(EntitySample.One("They spoke to journalist Teodora Malvik about it.", "Teodora Malvik").Office);
    }
}
