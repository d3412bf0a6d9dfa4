namespace NewsEvents.Tests.Architecture;

/// <summary>Every folder of data says where it is from and under which licence.</summary>
public sealed class DataFolderTests
{
    [Fact]
    public void Every_folder_with_data_has_a_note_on_its_source()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("data"), "*", SearchOption.AllDirectories)
            .Where(folder => Directory.EnumerateFiles(folder).Any());
        var silent = folders.Where(folder => Note(folder) is null).Select(Repository.Relative);
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_note_names_a_licence()
    {
        var silent = Directory.EnumerateFiles(Repository.PathOf("data"), "SOURCE.md", SearchOption.AllDirectories)
            .Where(path => !File.ReadAllText(path).Contains("licen", StringComparison.OrdinalIgnoreCase))
            .Select(Repository.Relative);
        Assert.Empty(silent);
    }

    // A folder may rest on the note of the data set that it is part of, but not on one for all data.
    private static string? Note(string folder)
    {
        for (var current = folder; Path.GetFileName(current) is not ("data" or "lexicons"); current = Path.GetDirectoryName(current)!)
        {
            var note = Path.Combine(current, "SOURCE.md");
            if (File.Exists(note))
                return note;
        }

        return null;
    }
}
