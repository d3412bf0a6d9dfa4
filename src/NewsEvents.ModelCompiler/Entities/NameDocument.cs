using NewsEvents.Entities;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>A document as the name tagger sees it, with its right labels.</summary>
internal sealed class NameDocument
{
    private NameTagContext? context;

    public NameDocument(NameContext names, NameText source)
    {
        Names = names;
        Source = source;
        Labels = new byte[names.Table.Count];
        foreach (var (span, type) in source.Names)
            Mark(span, type);
    }

    public NameContext Names { get; }

    /// <summary>What the features look at, once <see cref="Load"/> has been called.</summary>
    public NameTagContext Context => context ?? throw new InvalidOperationException("The document has not been loaded.");

    public NameText Source { get; }

    /// <summary>The label of each token.</summary>
    public byte[] Labels { get; }

    /// <summary>Looks the words up in what training has learnt of words.</summary>
    public void Load(TagLexicon kin) => context = new NameTagContext(Names, NewsModel.Default.Clusters, kin);

    private void Mark(TextSpan span, int type)
    {
        var (first, count) = Names.Table.TokensIn(span);
        for (var i = 0; i < count; i++)
        {
            var position = count == 1 ? NameLabel.Unit : i == 0 ? NameLabel.Begin : i == count - 1 ? NameLabel.Last : NameLabel.Inside;
            Labels[first + i] = (byte)NameLabel.Of(type, position);
        }
    }
}
