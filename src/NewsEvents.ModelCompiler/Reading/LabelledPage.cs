using NewsEvents.Reading;

namespace NewsEvents.ModelCompiler.Reading;

/// <summary>A page whose lines are labelled, ready for training.</summary>
internal sealed class LabelledPage
{
    private readonly MeasuredPage page;
    private readonly int featureCount;

    public LabelledPage(string id, string site, MeasuredPage page, int featureCount, LineState[] states)
    {
        Id = id;
        Site = site;
        this.page = page;
        this.featureCount = featureCount;
        States = states;
        ActiveWeights = [.. Enumerable.Range(0, Lines.Count).Select(Weights)];
    }

    public string Id { get; }

    /// <summary>The host of the page's address; pages of one host never stand in training and test at once.</summary>
    public string Site { get; }

    public string Text => page.Text;

    public List<TextLine> Lines => page.Lines;

    public LineState[] States { get; }

    /// <summary>Reads the page with a model.</summary>
    public LineState[] Decode(LineModel model) => page.Decode(model);

    /// <summary>Per line, the first weights of the features that are on.</summary>
    public int[][] ActiveWeights { get; }

    private int[] Weights(int line)
    {
        var groups = new FeatureSet[LineModel.Groups];
        LineModel.Gather(page.Features, line, groups);
        var rows = new List<int>();
        var features = new List<int>();
        for (var group = 0; group < groups.Length; group++)
        {
            features.Clear();
            groups[group].CopyTo(features);
            foreach (var feature in features)
                rows.Add(((group * featureCount) + feature) * LineModel.States);
        }

        return [.. rows];
    }
}
