using NewsEvents.Models;

namespace NewsEvents.Quantities;

/// <summary>The word lists that quantities are read with.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class QuantityLexicons(NewsModel model)
{
    private const string Part = "quantities";

    /// <summary>"at least", "about": words before a number.</summary>
    public CodedLexicon<QualifierWord> Before { get; } = new(model.Lexicon(Part, "before"));

    /// <summary>"or more", "or so": words after a number.</summary>
    public CodedLexicon<QualifierWord> After { get; } = new(model.Lexicon(Part, "after"));

    /// <summary>"at least" behind the noun that a number counts: "10 fighters at least".</summary>
    public CodedLexicon<QualifierWord> Trailing { get; } = new(model.Lexicon(Part, "trailing"));

    /// <summary>"-plus", "-odd": endings that a hyphen may join to a number.</summary>
    public CodedLexicon<QualifierWord> Glued { get; } = new(model.Lexicon(Part, "glued"));

    /// <summary>What stands between the ends of a range.</summary>
    public CodedLexicon<JoinWord> Joins { get; } = new(model.Lexicon(Part, "joins"));

    /// <summary>"dozens", "several": column 1 is the word that a record shows.</summary>
    public Lexicon Vague { get; } = model.Lexicon(Part, "vague");

    /// <summary>"no", "nobody", and phrases that only look like them.</summary>
    public CodedLexicon<NoneWord> None { get; } = new(model.Lexicon(Part, "none"));

    /// <summary>"a couple of": column 1 is the number.</summary>
    public Lexicon Pairs { get; } = model.Lexicon(Part, "pairs");

    /// <summary>"one another": phrases with number words that count nothing.</summary>
    public Lexicon Skips { get; } = model.Lexicon(Part, "skips");

    /// <summary>What follows a number and says what it measures; column 2 says whether a hyphen must stand between.</summary>
    public CodedLexicon<QuantityKind> Units { get; } = new(model.Lexicon(Part, "units"));

    /// <summary>What stands before a number and says what it is; column 2 says whether it must be capitalised.</summary>
    public CodedLexicon<QuantityKind> Signs { get; } = new(model.Lexicon(Part, "signs"));

    /// <summary>"Street", "Avenue".</summary>
    public Lexicon Streets { get; } = model.Lexicon(Part, "streets");
}
