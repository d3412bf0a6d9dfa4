namespace NewsEvents.IO.Tests;

/// <summary>Texts that break careless writers, and incidents full of them.</summary>
internal static class HostileTexts
{
    // Not data of a theory: a test runner does not pass lone surrogates on.
    public static string[] All { get; } =
    [
        "=cmd|' /C calc'!A0", "+1", "-2+3", "@x", "\t=1", "\r=1", "a\0b", "\ud83d lone", "low \ude42", "\ud83d\ude42 whole",
        "line\nbreak", "line\r\nbreak", "para\u2029graph", "comma, \"quote\"; semicolon", "\"", "'", "", " ", "\u0001\u007f\u009f", "\ufeffmark", "\uffff",
        new string('x', 1_000_000), "x;y;z", "it''s", "Robert'); DROP TABLE articles;--", "\\N", "NULL", "é\u0301",
    ];

    /// <summary>The text as it is read back from a format of UTF-8 that has no NUL.</summary>
    public static string Sound(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text.Replace('\0', '\ufffd')));

    /// <summary>The text as the guard against formulas leaves it.</summary>
    public static string Guarded(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    public static ExtractionResult Result(string text)
    {
        var evidence = new Evidence("place", default, text, 0);
        var article = new Article(text, "x") { Title = text, Source = text, Url = text };
        var incident = new Incident(text + "#1", IncidentType.Fire)
        {
            IsMain = true,
            Subtype = text,
            Place = new(text, evidence) { Detail = text, Place = new(text, -1, -2) { Admin1 = text, Country = text, CountryCode = text } },
            Killed = new(CasualtyKind.Killed, CountQualifier.Exact, evidence) { Minimum = 1, Maximum = 1, Groups = [new(text, 1, 1, default)] },
            Claims = [new(CasualtyKind.Killed, 1, 1, CountQualifier.Exact, text, text, ClaimStance.Official, default, text)],
            Actors = [new(text, text, EntityType.Group, ActorStance.Responsible, default)],
            Targets = [new(text, "people", default)],
            Weapons = [new(text, "explosive", default)],
            Evidence = [new("type", default, text, -1)],
        };
        return SampleResults.Of(article, incident);
    }
}
