using NewsEvents.Models;

namespace NewsEvents.Times;

/// <summary>The word lists that time expressions are read with.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TimeLexicons(NewsModel model)
{
    private const string Part = "times";

    public CodedLexicon<TimeWord> Words { get; } = new(model.Lexicon(Part, "words"));

    /// <summary>Fixed expressions: column 1 is the type, column 2 the value.</summary>
    public CodedLexicon<TimeExpressionType> References { get; } = new(model.Lexicon(Part, "references"));

    public CodedLexicon<HolidayRule> Holidays { get; } = new(model.Lexicon(Part, "holidays"));

    /// <summary>"flight", "about": words that a number of four digits behind them belongs to.</summary>
    public Lexicon Labels { get; } = model.Lexicon(Part, "labels");

    /// <summary>Verbs and other words that tell whether a date lies behind or ahead.</summary>
    public CodedLexicon<TenseCue> Tenses { get; } = new(model.Lexicon(Part, "tenses"));

    /// <summary>"until": words right before a date that put it ahead.</summary>
    public CodedLexicon<LeadStrength> Leads { get; } = new(model.Lexicon(Part, "leads"));

    /// <summary>Sites and sources by the order in which they write day and month.</summary>
    public CodedLexicon<DateOrder> DateOrders { get; } = new(model.Lexicon(Part, "date-orders"));

    /// <summary>"lol", "my": words of posts, which news notes have not.</summary>
    public Lexicon Posts { get; } = model.Lexicon(Part, "posts");

    /// <summary>"about", "at least": words before an amount that belong to the expression.</summary>
    public CodedLexicon<TimeModifier> Approximators { get; } = new(model.Lexicon(Part, "approximators"));
}
