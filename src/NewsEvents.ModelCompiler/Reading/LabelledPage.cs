using NewsEvents.Reading;

namespace NewsEvents.ModelCompiler.Reading;

/// <summary>A page whose lines are labelled, ready for training.</summary>
internal sealed class LabelledPage
{
    public LabelledPage(string id, string site, string text, string gold, LineProfiler profiler)
    {
        Id = id;
        Site = site;
        Text = text;
        Lines = LineSplitter.Split(text);
        Features = LineFeatures.Extract(Lines, profiler.Profile(text, Lines));
        States = GoldAligner.Align(text, Lines, gold);
        ActiveRows = [.. Enumerable.Range(0, Lines.Count).Select(Rows)];
    }

    public string Id { get; }

    /// <summary>The host of the page's address; pages of one host never stand in training and test at once.</summary>
    public string Site { get; }

    public string Text { get; }

    public List<TextLine> Lines { get; }

    public UInt128[] Features { get; }

    public LineState[] States { get; }

    /// <summary>Per line, the first weight of each feature that is on.</summary>
    public int[][] ActiveRows { get; }

    private int[] Rows(int line)
    {
        var groups = new UInt128[LineModel.Groups];
        LineModel.Gather(Features, line, groups);
        var rows = new List<int>();
        for (var group = 0; group < groups.Length; group++)
        {
            for (var feature = 0; feature < LineFeatures.Count; feature++)
            {
                if (((groups[group] >> feature) & 1) != 0)
                    rows.Add(((group * LineFeatures.Count) + feature) * LineModel.States);
            }
        }

        return [.. rows];
    }
}
