using System.Text;
using NewsEvents.Text;

namespace NewsEvents.Tests.Text;

/// <summary>What holds of the tokens and sentences of any text, however broken.</summary>
public class TextPropertyTests
{
    private const int LongText = 1_000_000;

    /// <summary>Pieces that texts are thrown together from.</summary>
    private static readonly string[] Pieces =
    [
        "the", "Police", "said", "Mr.", "U.S.", "e.g.", "No.", "J.", "p.m.", "w/o", "can't", "th-", "1980's", "3-5213", "5pm", "$3m", "a.b", "é", "I",
        ".", "...", "…", "!", "?!", ",", ";", ":", "'", "\"", "“", "”", "‘", "’", "(", ")", "[", "]", "-", "--", "—", "/", "@", "#", "$", "&", "*", "_", ">>",
        " ", " ", " ", "\n", "\r\n", "\n\n", "\t", "\u00a0", "\u200b", "\u2028", "\u2029", "\0", "\u0007", "\ufeff",
        "\u0301", "\u0489", "\u00ad", "\u200d", "\u202e", "\u2066", "\ufe0f", "\ud83d\ude00", "\ud83d", "\udc00", "\ud83d\ude00\u200d\ud83d\ude00",
        "شرطة", "،", "؟", "משטרה", "भारत", "।", "日本語", "。", "中文！", "Москва", "Αθήνα", "ไทย", "İ", "ß", "ﬁ", "𝐀𝐁", "http://x.org/a?b", "a@b.com", "www.",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    public static TheoryData<string> Repeated =>
        ["a", ".", "a.b", "-", "a-", "\"", "“", "'", "a'", "(", ")", "!", "?.", "...a", "a/", "1-", "1/", "$", "A. ", "Mr. ", "a b ", "\u0301", "\ud83d", "a.the", "th- "];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_mixture_gives_sound_tokens_and_sentences(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 25; round++)
            AssertSound(Mixture(random, random.Next(1, 120)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_characters_give_sound_tokens_and_sentences(int seed)
    {
        var random = new Random(seed);
        var text = new char[random.Next(1, 2000)];
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)(random.Next(2) == 0 ? random.Next(0x250) : random.Next(char.MaxValue + 1));
        AssertSound(new string(text));
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Repeated))]
    public async Task A_million_characters_of_one_kind_are_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, LongText / piece.Length));
        await Task.Run(() => AssertSound(text));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_block_is_read_without_what_stands_around_it(int seed)
    {
        var random = new Random(seed);
        var (before, inside, after) = (Mixture(random, 20), Mixture(random, 40), Mixture(random, 20));
        var text = before + inside + after;
        var block = new TextSpan(before.Length, inside.Length);
        var draft = new DocumentDraft(new Article("sample", text)) { Layout = new ArticleLayout([new TextBlock(block, TextBlockKind.Paragraph)]) };
        new TokenComponent(NewsModel.Default).Process(draft);
        AssertSound(text, draft.TokenTable, block);
    }

    private static string Mixture(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) == 0)
                text.Append(' ');
        }

        return text.ToString();
    }

    private static void AssertSound(string text) =>
        AssertSound(text, TextSample.Tokenize(text).TokenTable, new TextSpan(0, text.Length));

    private static void AssertSound(string text, TokenTable table, TextSpan block)
    {
        var end = block.Start;
        for (var i = 0; i < table.Count; i++)
        {
            var span = table.Span(i);
            if (span.Length <= 0 || span.Start < end || span.End > block.End || HasSpaceAtEnds(span.In(text)) || !IsBlank(text.AsSpan(end..span.Start)))
                Assert.Fail($"Token {i} at {span} of {Escaped(text)}");
            end = span.End;
        }

        if (!IsBlank(text.AsSpan(end..block.End)))
            Assert.Fail($"Characters after {end} are in no token of {Escaped(text)}");
        AssertPartition(table);
    }

    private static void AssertPartition(TokenTable table)
    {
        Assert.Equal(0, table.SentenceStarts[0]);
        Assert.Equal(table.Count, table.SentenceStarts[^1]);
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var first = table.SentenceStarts[sentence];
            Assert.InRange(table.SentenceEnd(sentence) - first, 1, 1000);
            Assert.Equal(sentence, table.SentenceOfToken[first]);
            Assert.Equal(sentence, table.SentenceOfToken[table.SentenceEnd(sentence) - 1]);
        }
    }

    private static bool HasSpaceAtEnds(ReadOnlySpan<char> form) => CharacterClasses.IsSpace(form[0]) || char.IsWhiteSpace(form[0]) || char.IsWhiteSpace(form[^1]);

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!CharacterClasses.IsSpace(c))
                return false;
        }

        return true;
    }

    private static string Escaped(string text) =>
        string.Concat(text.Take(400).Select(static c => c is > ' ' and < '\u007f' ? c.ToString() : $"\\u{(int)c:x4}"));
}
