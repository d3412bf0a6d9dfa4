using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>The features that the parser is trained and run on.</summary>
internal sealed class SyntaxFeatures
{
    /// <summary>Section of the words that have a vector of their own.</summary>
    public const string FormKeys = "forms/keys";

    /// <summary>Section of the numbers of their vectors.</summary>
    public const string FormNumbers = "forms/numbers";

    /// <summary>Section of the word endings that have a vector.</summary>
    public const string SuffixKeys = "suffixes/keys";

    /// <summary>Section of the numbers of their vectors.</summary>
    public const string SuffixNumbers = "suffixes/numbers";

    /// <summary>Number of shapes.</summary>
    public const int ShapeCount = 32;

    /// <summary>The tag of the root, after all others.</summary>
    public const int RootTag = 17;

    /// <summary>Number of inflections.</summary>
    public const int InflectionCount = 16;

    /// <summary>The key of the root's form.</summary>
    public const ulong RootForm = 0;

    private const int SuffixLength = 3;

    private readonly WordVectors vectors;
    private readonly FingerprintMap forms;
    private readonly FingerprintMap suffixes;

    public SyntaxFeatures(ModelFile file, WordVectors vectors)
    {
        this.vectors = vectors;
        forms = new FingerprintMap(file, FormKeys, FormNumbers);
        suffixes = new FingerprintMap(file, SuffixKeys, SuffixNumbers);
    }

    /// <summary>Reads a sentence.</summary>
    public void Load(string text, TokenTable table, int first, int count, SyntaxInput input)
    {
        input.Resize(count);
        (input.Vectors[0], input.Forms[0], input.Suffixes[0], input.Shapes[0]) = (-1, forms.Find(RootForm), 0, 0);
        (input.Tags[0], input.Inflections[0]) = (RootTag, 0);
        for (var i = 1; i <= count; i++)
        {
            var token = first + i - 1;
            input.Vectors[i] = vectors.IndexOf(table.Forms[token]);
            input.Forms[i] = forms.Find(table.Forms[token]);
            input.Suffixes[i] = suffixes.Find(SuffixKey(table.Form(text, token)));
            input.Shapes[i] = ShapeCode(table.Shapes[token]);
            input.Tags[i] = (int)table.Tags[token];
            input.Inflections[i] = (int)table.Inflections[token];
        }
    }

    /// <summary>The key of a word's ending, case aside.</summary>
    public static ulong SuffixKey(ReadOnlySpan<char> form) => FormHash.Of(form[Math.Max(0, form.Length - SuffixLength)..]);

    private static int ShapeCode(TokenShape shape)
    {
        var isCaseless = (shape & TokenShape.CaselessContext) != 0;
        var code = (shape & TokenShape.HasDigit) != 0 ? 1 : 0;
        code |= (shape & TokenShape.SpaceBefore) != 0 ? 2 : 0;
        code |= (shape & TokenShape.Punctuation) != 0 ? 4 : 0;
        code |= !isCaseless && (shape & TokenShape.Capitalized) != 0 ? 8 : 0;
        return code | (!isCaseless && (shape & TokenShape.AllCapitals) != 0 ? 16 : 0);
    }
}
