using NewsEvents.ModelCompiler.Places;

namespace NewsEvents.ModelCompiler.Tests.Places;

public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("Rivers State", "Rivers")]
    [InlineData("Helmand", "Helmand")]
    [InlineData("Province of Helmand", "Helmand")]
    [InlineData("Province", "Province")]
    public void A_division_has_its_bare_name(string name, string bare) => Assert.Equal(bare, Names().Bare(name));

    [Theory]
    [InlineData("Peshawar", true)]
    [InlineData("PEW", false)]
    [InlineData("bai sha wa", false)]
    [InlineData("Пешавар", false)]
    [InlineData("Ağrı", true)]
    [InlineData("Oz", false)]
    public void Codes_and_other_scripts_are_dropped(string name, bool usable) => Assert.Equal(usable, PlaceNames.IsUsable(name));

    [Fact]
    public void Articles_and_endings_of_Arabic_names_may_be_missing()
    {
        Assert.Equal(["Raqqah", "Al Raqqah", "Raqqa", "Ar Raqqa"], Names().Variants("Ar Raqqah", "SY"));
        Assert.Empty(Names().Variants("Ar Raqqah", "FR"));
    }

    [Fact]
    public void Saints_are_abbreviated()
    {
        Assert.Contains("St. Louis", Names().Variants("Saint Louis", "US"));
        Assert.Contains("Saint Louis", Names().Variants("St. Louis", "US"));
    }

    private static PlaceNames Names()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsEvents.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return new PlaceNames(Path.Combine(folder, "data", "gazetteer"), Path.Combine(folder, "data", "lexicons", "places"));
    }
}
