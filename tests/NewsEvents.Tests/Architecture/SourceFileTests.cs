using System.Text.RegularExpressions;

namespace NewsEvents.Tests.Architecture;

/// <summary>Source files stay small, hold one type each, and say what it is for.</summary>
public sealed partial class SourceFileTests
{
    private const int LargestFile = 20 * 1024;

    [Fact]
    public void No_file_is_larger_than_a_screenful_or_two()
    {
        var large = Repository.Sources("src")
            .Where(path => new FileInfo(path).Length > LargestFile)
            .Select(path => $"{Repository.Relative(path)}: {new FileInfo(path).Length} bytes");
        Assert.Empty(large);
    }

    [Fact]
    public void A_file_holds_one_type_and_is_named_after_it()
    {
        var wrong = new List<string>();
        foreach (var path in Repository.Sources("src"))
        {
            var names = TypeDeclaration().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value).ToArray();
            // A partial type may be spread over files: Name.cs, Name.Part.cs.
            var expected = Path.GetFileName(path).Split('.', '{')[0];
            if (names.Length > 1 || (names.Length == 1 && names[0] != expected))
                wrong.Add($"{Repository.Relative(path)} holds {string.Join(", ", names)}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_type_has_a_summary()
    {
        var wrong = new List<string>();
        foreach (var path in Repository.Sources("src"))
        {
            var text = File.ReadAllText(path);
            foreach (Match match in TypeDeclaration().Matches(text))
            {
                if (!HasSummary(text, match.Index))
                    wrong.Add($"{Repository.Relative(path)}: {match.Groups[1].Value}");
            }
        }

        Assert.Empty(wrong);
    }

    // The nearest line above that is no attribute belongs to a documentation comment.
    private static bool HasSummary(string text, int declaration)
    {
        var above = text[..declaration].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var line = above.LastOrDefault(candidate => !candidate.StartsWith('[') && !candidate.StartsWith(' '));
        return line is not null && line.StartsWith("///", StringComparison.Ordinal);
    }

    // Types of a file-scoped namespace begin in the first column.
    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|readonly|ref|unsafe|partial) )*(?:class|struct|record struct|record class|record|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
