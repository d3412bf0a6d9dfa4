namespace NewsEvents.Text;

/// <summary>Groups the tokens of a block into sentences; without a model, each mark that can end one does.</summary>
internal sealed class SentenceSplitter(TokenLexicons lexicons, SentenceModel? model)
{
    /// <summary>Adds the sentences of the tokens from one on; they all stand in one block.</summary>
    public void Split(ReadOnlySpan<char> text, TokenBuffer buffer, int first, TextBlockKind block)
    {
        var starts = buffer.SentenceStarts;
        var sentence = starts.Count;
        Split(text, buffer, first, buffer.Count, starts);
        for (; sentence < starts.Count; sentence++)
        {
            var end = sentence + 1 < starts.Count ? starts[sentence + 1] : buffer.Count;
            buffer.SentenceBlocks.Add(block);
            Mark(buffer.Shapes[starts[sentence]..end]);
        }
    }

    /// <summary>Adds the first tokens of the sentences in a block.</summary>
    public void Split(ReadOnlySpan<char> text, TokenBuffer buffer, int first, int end, List<int> starts)
    {
        if (first == end)
            return;
        var context = SentenceContext.Rent();
        context.Load(text, buffer, first, end, model?.Clusters, lexicons);
        var progress = SentenceProgress.AtStart;
        for (var token = 0; token < context.Count; token++)
        {
            progress.Pass(context, token);
            if (!IsEnd(context, progress, token))
                continue;
            starts.Add(first + progress.Start);
            progress.Close(context, token);
        }

        context.Return();
    }

    private bool IsEnd(SentenceContext context, in SentenceProgress progress, int token) =>
        SentenceGaps.After(context, progress, token) switch
        {
            SentenceGap.End => true,
            SentenceGap.Open => model?.IsEnd(context, progress, token) ?? SentenceGaps.IsMarked(context, token),
            _ => false,
        };

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
