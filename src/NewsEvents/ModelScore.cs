namespace NewsEvents;

/// <summary>What a part of a <see cref="NewsModel"/> scored on development data when it was trained.</summary>
/// <param name="Corpus">The data, such as "EWT dev".</param>
/// <param name="Metric">What was measured, such as "UPOS accuracy".</param>
/// <param name="Value">The score, in percent.</param>
public sealed record ModelScore(string Corpus, string Metric, double Value);
