using NewsEvents.Entities;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>A document as the name tagger sees it, with its right labels.</summary>
internal sealed class NameDocument
{
    private NameTagContext? context;

    private readonly List<EntityCandidate> found;

    public NameDocument(NameContext names, List<EntityCandidate> found, NameText source)
    {
        Names = names;
        this.found = found;
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

    /// <summary>Whether the rules have labelled it, for want of a person who has.</summary>
    public bool IsLabelledByRules { get; private set; }

    /// <summary>Takes what the rules find for right.</summary>
    public void LabelByRules()
    {
        IsLabelledByRules = true;
        foreach (var candidate in found)
        {
            if (NameVerdict.TypeOf(candidate) is >= 0 and var type)
                Mark(Names.Table.Span(candidate.FirstToken, candidate.TokenCount), type);
        }
    }

    /// <summary>Looks the words up in what training has learnt of words.</summary>
    public void Load(TagLexicon kin) => context = new NameTagContext(Names, found, NewsModel.Default.Clusters, kin);

    private void Mark(TextSpan span, int type)
    {
        var (first, count) = Names.Table.TokensIn(span);
        while (Source.Scheme.TitlesInside && type == 0 && count > 1 && Names.Has(first, WordRoles.Title | WordRoles.AnyRoleHead | WordRoles.OfficeModifier) && !Names.Has(first, WordRoles.FirstName))
            (first, count) = (first + 1, count - 1);
        for (var i = 0; i < count; i++)
            Labels[first + i] = (byte)NameLabel.Of(type, i, count);
    }
}
