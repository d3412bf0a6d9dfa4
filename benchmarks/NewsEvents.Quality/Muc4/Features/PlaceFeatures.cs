namespace NewsEvents.Quality.Muc4.Features;

/// <summary>What the decision sees whether an incident happened in a place.</summary>
internal static class PlaceFeatures
{
    public static FeatureSet Of(Report report, Cluster cluster, PlaceCandidate place)
    {
        var features = new FeatureSet();
        ClusterDistance.Add(features, report, cluster, place.Sentence, place.Kind);
        var tokens = report.Document.Tokens;
        features.Add("kind=" + place.Kind);
        features.Add("name=" + place.Name);
        features.Add("covered=" + (place.Country is { } country && IncidentLocation.IsCovered(country)));
        string At(int index) => index >= 0 && index < tokens.Count ? Syntax.Lemma(tokens[index]) : "";
        features.Add("-1=" + At(place.Token - 1));
        features.Add($"-2={At(place.Token - 2)}|{At(place.Token - 1)}");
        var last = place.Token;
        while (last + 1 < tokens.Count && tokens[last + 1].Span.Start < place.Span.End)
            last++;
        features.Add("+1=" + At(last + 1));
        features.Add($"+2={At(last + 1)}|{At(last + 2)}");
        features.Add("last=" + At(last));
        features.AddAll("", Syntax.Governor(report, tokens[last]));
        features.AddAll("first|", Syntax.Governor(report, tokens[place.Token]));
        AddRivals(features, report, cluster, place);
        var dateline = report.Document.Text[..PlaceFinder.DatelineEnd(report.Document)];
        features.Add("dateline=" + dateline.Contains(place.Name, StringComparison.OrdinalIgnoreCase));
        return features;
    }

    private static void AddRivals(FeatureSet features, Report report, Cluster cluster, PlaceCandidate place)
    {
        var mentions = report.Places.Where(other => other.Name == place.Name).ToArray();
        features.Add($"mentions={Math.Min(mentions.Length, 4)}");
        features.Add($"places={Math.Min(report.Places.Select(other => other.Name).Distinct().Count(), 6)}");
        var sentences = cluster.Sentences(report).ToHashSet();
        features.Add($"told={Math.Min(mentions.Count(other => sentences.Contains(other.Sentence)), 3)}");
        var beside = report.Places.Where(other => other.Sentence == place.Sentence && other.Name != place.Name).ToArray();
        features.Add($"beside={Math.Min(beside.Length, 3)}");
        foreach (var other in beside)
            features.Add($"beside={other.Kind}|{place.Kind}|{Math.Sign(other.Token - place.Token)}|{Math.Abs(other.Token - place.Token) < 5}");
        var earlier = report.Places.TakeWhile(other => other != place).Count(other => sentences.Contains(other.Sentence));
        features.Add($"order={Math.Min(earlier, 3)}");
    }
}
