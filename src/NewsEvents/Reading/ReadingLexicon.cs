using System.Globalization;

namespace NewsEvents.Reading;

/// <summary>The word lists of the reading stage, made ready for look-up.</summary>
internal sealed class ReadingLexicon(NewsModel model)
{
    /// <summary>What makes the minutes of every zone positive.</summary>
    public const int ZoneBase = 24 * 60;

    public PhraseSet Cues { get; } = new(model.Lexicon("reading", "cues"), Number<CueCategory>);

    public PhraseSet Months { get; } =
        new(model.Lexicon("reading", "months"), cell => int.Parse(cell, CultureInfo.InvariantCulture));

    public PhraseSet DateWords { get; } = new(model.Lexicon("reading", "date-words"), Number<DateWordKind>);

    /// <summary>Minutes that zones add to universal time, and <see cref="ZoneBase"/> to them.</summary>
    public PhraseSet Zones { get; } =
        new(model.Lexicon("reading", "zones"), cell => ZoneBase + int.Parse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    public PhraseSet FunctionWords { get; } = new(model.Lexicon("reading", "function-words"), _ => 0);

    public PhraseSet Agencies { get; } = new(model.Lexicon("reading", "agencies"), _ => 0);

    public PhraseSet Labels { get; } = new(model.Lexicon("reading", "labels"), _ => 0);

    private static int Number<T>(string cell)
        where T : struct, Enum => Convert.ToInt32(Enum.Parse<T>(cell, ignoreCase: true), CultureInfo.InvariantCulture);
}
