namespace NewsEvents.Quality.Muc4;

/// <summary>Which words describe a named target, and so are no target of their own.</summary>
internal static class Descriptions
{
    private const float LeastFill = 0.4f;
    private const float LeastSame = 0.4f;

    /// <summary>What a person is; null where the text does not say.</summary>
    public static string? Of(Report report, Referent person) =>
        report.Descriptions.Where(words => words.Person == person && words.Probability >= LeastFill).MaxBy(words => words.Probability)?.Phrase.Given;

    /// <summary>Whether a member is a named person told of by a noun.</summary>
    public static bool IsOfPerson(Report report, Membership member) =>
        !member.Referent.IsPerson && report.Descriptions.Any(words =>
            words.Probability >= LeastSame && member.Referent.Mentions.Any(phrase => phrase.Span.Overlaps(words.Phrase.Span)) && IsMember(report, words.Person, member.Topic));

    private static bool IsMember(Report report, Referent person, string topic) =>
        report.Memberships.Any(member => member.Referent == person && member.Topic == topic && member.Roles.BestFill is { Label: Roles.Human, Probability: > 0.3f });
}
