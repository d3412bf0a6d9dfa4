using NewsEvents.ModelCompiler.Places;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Tests.Places;

public sealed class NameTableBuilderTests
{
    [Fact]
    public void The_longest_name_is_found_and_its_bearers_are_ranked()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "prefixes.tsv"), "# none\n");
            File.WriteAllText(Path.Combine(folder.FullName, "plain-countries.tsv"), "XX\n");
            File.WriteAllText(Path.Combine(folder.FullName, "division-words.tsv"), "province\tadmin1\n");
            File.WriteAllText(Path.Combine(folder.FullName, "words.tsv"), "nice\n");
            var words = WordSet.Read(Path.Combine(folder.FullName, "words.tsv"));
            var index = new NameIndex(new PlaceNames(folder.FullName, folder.FullName), words);
            index.Add(new PlaceRecord("Nice", 1, 2, PlaceKind.City) { Population = 1000, Index = 7 }, []);
            index.Add(new PlaceRecord("Nice", 3, 4, PlaceKind.City) { Population = 500_000, Index = 8 }, []);
            index.Add(new PlaceRecord("Nice Hill", 5, 6, PlaceKind.City) { Index = 9 }, ["Gamma"]);
            var builder = new NameTableBuilder(index, words, words, words);
            var writer = new ModelFileWriter();
            writer.Add("names", builder.Names());
            writer.Add("lists", builder.Lists());
            using var file = ModelFile.Read("test", new MemoryStream(writer.ToBytes()));
            var table = new NameTable(file.Section("names"));
            var lists = file.Section("lists").As<int>();
            var forms = new[] { FormHash.Of("NICE"), FormHash.Of("-"), FormHash.Of("hill") };
            Assert.True(table.TryMatchLongest(forms, 0, 3, out var length, out var hill));
            Assert.Equal(3, length);
            Assert.Equal(9, hill.Reference);
            Assert.True(table.TryMatchExact(forms, 0, 1, out var nice));
            Assert.True(nice.IsOrdinaryWord);
            Assert.False(nice.HasSinglePlace);
            Assert.Equal(8, lists[nice.Reference] & PlaceList.NumberMask);
            Assert.Equal(7, lists[nice.Reference + 1] & PlaceList.NumberMask);
            Assert.False(table.TryMatchLongest(forms, 2, 3, out _, out _));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
