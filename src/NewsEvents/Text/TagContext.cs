using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>What the tagger's features look at, one entry a token of a sentence, with two empty ones at both ends; reused.</summary>
internal sealed class TagContext
{
    /// <summary>Empty entries before the first token.</summary>
    public const int Margin = 2;

    private const int Caseless = 16;
    private const int LongestPattern = 24;

    /// <summary>Digits on end that a number is known by: a year has four.</summary>
    private const int MostDigits = 4;

    private static TagContext? spare;

    private ulong[] words = new ulong[64];
    private ulong[] suffixes = new ulong[64];
    private ushort[] clusters = new ushort[64];
    private byte[] classes = new byte[64];
    private byte[] kinds = new byte[64];
    private byte[] shapes = new byte[64];
    private byte[] labels = new byte[64];

    public ReadOnlySpan<ulong> Words => words;

    public ReadOnlySpan<ulong> Suffixes => suffixes;

    public ReadOnlySpan<ushort> Clusters => clusters;

    /// <summary>Classes of words that had the same labels in training.</summary>
    public ReadOnlySpan<byte> Classes => classes;

    /// <summary>Classes of words whose kin had alike labels in training.</summary>
    public ReadOnlySpan<byte> Kinds => kinds;

    public ReadOnlySpan<byte> Shapes => shapes;

    /// <summary>Room for the labels of the sentence.</summary>
    public Span<byte> Labels => labels;

    /// <summary>How much of the sentence is capitalised, and whether it ends like one.</summary>
    public int Style { get; private set; }

    public static TagContext Rent() => Interlocked.Exchange(ref spare, null) ?? new TagContext();

    public void Return() => Volatile.Write(ref spare, this);

    /// <summary>Reads a sentence.</summary>
    public void Load(string text, TokenTable table, int first, int count, WordClusters clusterTable, TagLexicon lexicon)
    {
        var size = count + (2 * Margin);
        Style = StyleOf(table, first, count);
        if (words.Length < size)
            Grow(size);
        Clear(0);
        Clear(count + Margin);
        for (var i = 0; i < count; i++)
        {
            var token = first + i;
            var at = i + Margin;
            var form = table.Form(text, token);
            words[at] = (table.Shapes[token] & TokenShape.HasDigit) == 0 ? table.Forms[token] : NumberPattern.Of(form, LongestPattern, MostDigits);
            suffixes[at] = Affix(form[Math.Max(0, form.Length - 3)..]);
            clusters[at] = clusterTable.PathOf(table.Forms[token]);
            var known = lexicon.ClassesOf(table.Forms[token]);
            classes[at] = (byte)known;
            kinds[at] = (byte)(known >> 8);
            shapes[at] = ShapeCode(table.Shapes[token], form);
        }
    }

    /// <summary>Hash of a beginning or end of a word, case aside.</summary>
    public static ulong Affix(ReadOnlySpan<char> letters) => FormHash.Of(letters);

    /// <summary>Case, digits, first place in the sentence and inner marks in one byte; case is left out where it says nothing.</summary>
    private static byte ShapeCode(TokenShape shape, ReadOnlySpan<char> form)
    {
        var code = (int)(shape & (TokenShape.HasDigit | TokenShape.HasLetter | TokenShape.Punctuation | TokenShape.SentenceStart | TokenShape.CaselessContext));
        if ((shape & TokenShape.CaselessContext) == 0)
            code |= (int)(shape & (TokenShape.Capitalized | TokenShape.AllCapitals));
        return (byte)(form.Length > 1 && form[^1] == '.' ? code | (int)TokenShape.SpaceBefore : code);
    }

    /// <summary>Headlines and lists capitalise nearly every word, and few of them end with a mark.</summary>
    private static int StyleOf(TokenTable table, int first, int count)
    {
        if (table.Has(first, TokenShape.CaselessContext))
            return Caseless | (table.Has(first + count - 1, TokenShape.Punctuation) ? 1 : 0);
        var (capitals, others) = (0, 0);
        for (var i = first; i < first + count; i++)
        {
            if (table.Lengths[i] < 4 || !table.Has(i, TokenShape.HasLetter))
                continue;
            if (table.Has(i, TokenShape.Capitalized))
                capitals++;
            else
                others++;
        }

        var share = others == 0 ? 0 : capitals > 2 * others ? 1 : capitals > others ? 2 : 3 * capitals > others ? 3 : 4;
        return (share << 1) | (table.Has(first + count - 1, TokenShape.Punctuation) ? 1 : 0);
    }

    private void Clear(int at)
    {
        words.AsSpan(at, Margin).Clear();
        suffixes.AsSpan(at, Margin).Clear();
        clusters.AsSpan(at, Margin).Clear();
        classes.AsSpan(at, Margin).Clear();
        kinds.AsSpan(at, Margin).Clear();
        shapes.AsSpan(at, Margin).Clear();
    }

    private void Grow(int size)
    {
        words = new ulong[size];
        suffixes = new ulong[size];
        clusters = new ushort[size];
        classes = new byte[size];
        kinds = new byte[size];
        shapes = new byte[size];
        labels = new byte[size];
    }
}
