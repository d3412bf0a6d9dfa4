namespace NewsEvents.ModelCompiler.Places;

/// <summary>Compiles the gazetteer from a folder of unpacked sources and from what is written by hand in data/.</summary>
internal static class GazetteerCompiler
{
    public static void Compile(string sources, string gazetteer, string lexicons, string target, TextWriter output)
    {
        var names = new PlaceNames(gazetteer, lexicons);
        var places = new PlaceSet();
        CountrySource.Read(sources, places);
        new DivisionSource(sources, gazetteer, names).Read(places);
        RegionSource.Read(sources, places);
        AdditionSource.ReadPlaces(Path.Combine(gazetteer, "places.tsv"), places);
        new CitySource(sources, names).Read(places, gazetteer);
        var written = AdditionSource.ReadNames(Path.Combine(gazetteer, "aliases.tsv"), places);
        var ordinaryWords = WordSet.Read(Path.Combine(gazetteer, "ordinary-words.tsv"));

        var index = new NameIndex(names, ordinaryWords);
        var ordered = places.Ordered();
        foreach (var place in ordered)
        {
            var (usual, forms) = written.GetValueOrDefault(place);
            place.Name = usual ?? place.Name;
            index.Add(place, forms ?? []);
        }

        var table = new NameTableBuilder(
            index, ordinaryWords, WordSet.Read(Path.Combine(gazetteer, "given-names.tsv")), WordSet.Read(Path.Combine(gazetteer, "surnames.tsv")));
        var writer = new ModelFileWriter();
        writer.Add("names", table.Names());
        writer.Add("lists", table.Lists());
        new PlaceColumns(ordered).AddTo(writer);
        writer.Write(target);
        output.WriteLine($"{Path.GetFileName(target)}: {ordered.Count} places, {index.Bearers.Count} names, {index.Beginnings.Count} beginnings, {new FileInfo(target).Length} bytes");
    }
}
