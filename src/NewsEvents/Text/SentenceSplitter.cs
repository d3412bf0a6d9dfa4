using NewsEvents.Learning;

namespace NewsEvents.Text;

/// <summary>Groups the tokens of a block into sentences.</summary>
internal sealed class SentenceSplitter(TokenLexicons lexicons, SentenceModel? model, WordClusters clusters)
{
    /// <summary>Adds the sentences of the tokens from one on; they all stand in one block.</summary>
    public void Split(ReadOnlySpan<char> text, TokenBuffer buffer, int first, TextBlockKind block)
    {
        var count = buffer.SentenceStarts.Count;
        Split(text, buffer, first, buffer.Count, buffer.SentenceStarts);
        for (var sentence = count; sentence < buffer.SentenceStarts.Count; sentence++)
        {
            var end = sentence + 1 < buffer.SentenceStarts.Count ? buffer.SentenceStarts[sentence + 1] : buffer.Count;
            buffer.SentenceBlocks.Add(block);
            Mark(buffer.Shapes[buffer.SentenceStarts[sentence]..end]);
        }
    }

    /// <summary>Adds the first tokens of the sentences in a block.</summary>
    public void Split(ReadOnlySpan<char> text, TokenBuffer buffer, int first, int end, List<int> starts)
    {
        if (first == end)
            return;
        var context = SentenceContext.Rent();
        context.Load(text, buffer, first, end, clusters, lexicons);
        var progress = SentenceProgress.AtStart;
        for (var token = 0; token < context.Count; token++)
        {
            progress.Pass(context, token);
            var gap = SentenceGaps.After(context, progress, token);
            if (gap == SentenceGap.Inside || (gap == SentenceGap.Open && !model!.IsEnd(context, progress, token)))
                continue;
            starts.Add(first + progress.Start);
            progress.Close(context, token);
        }

        context.Return();
    }

    private static void Mark(Span<TokenShape> shapes)
    {
        shapes[0] |= TokenShape.SentenceStart;
        if (!IsCaseless(shapes))
            return;
        foreach (ref var shape in shapes)
            shape |= TokenShape.CaselessContext;
    }

    /// <summary>Whether a sentence is written in capitals: at least three words in capitals and hardly any other.</summary>
    private static bool IsCaseless(ReadOnlySpan<TokenShape> shapes)
    {
        var capitals = 0;
        var others = 0;
        foreach (var shape in shapes)
        {
            if ((shape & TokenShape.AllCapitals) != 0)
                capitals++;
            else if ((shape & (TokenShape.HasLetter | TokenShape.Capitalized | TokenShape.HasDigit)) == TokenShape.HasLetter)
                others++;
        }

        return capitals >= 3 && others * 10 <= capitals;
    }
}
