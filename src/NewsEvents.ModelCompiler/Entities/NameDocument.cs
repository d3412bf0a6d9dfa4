using NewsEvents.Entities;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>A document as the name tagger sees it, with its right labels.</summary>
internal sealed class NameDocument
{
    public NameDocument(NameTagContext context, NameText source)
    {
        Context = context;
        Source = source;
        Labels = new byte[context.Names.Table.Count];
        foreach (var (span, type) in source.Names)
            Mark(span, type);
    }

    public NameTagContext Context { get; }

    public NameText Source { get; }

    /// <summary>The label of each token.</summary>
    public byte[] Labels { get; }

    private void Mark(TextSpan span, int type)
    {
        var (first, count) = Context.Names.Table.TokensIn(span);
        for (var i = 0; i < count; i++)
        {
            var position = count == 1 ? NameLabel.Unit : i == 0 ? NameLabel.Begin : i == count - 1 ? NameLabel.Last : NameLabel.Inside;
            Labels[first + i] = (byte)NameLabel.Of(type, position);
        }
    }
}
