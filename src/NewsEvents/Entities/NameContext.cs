using NewsEvents.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>What the recognizers of names share about one document: roles and name levels of tokens, offices, what was found before.</summary>
internal sealed class NameContext
{
    /// <summary>A short form of fewer letters is often another word where all is in capitals.</summary>
    private const int LeastCertainAcronym = 4;

    private static readonly ulong Of = FormHash.Of("of");
    private static readonly ulong For = FormHash.Of("for");
    private static readonly ulong The = FormHash.Of("the");
    private static readonly ulong And = FormHash.Of("and");
    private static readonly ulong Comma = FormHash.Of(",");

    private readonly int[] candidateAt;

    private NameContext(DocumentDraft draft, List<EntityCandidate> candidates)
    {
        Table = draft.TokenTable;
        Text = draft.Text;
        Candidates = candidates;
        Scratch = draft.Scratch;
        Roles = Scratch.Array<WordRoles>(Table.Count);
        candidateAt = Scratch.Array(Table.Count, -1);
    }

    public TokenTable Table { get; }

    public string Text { get; }

    /// <summary>Everything found so far.</summary>
    public List<EntityCandidate> Candidates { get; }

    /// <summary>How many of the candidates, the first ones, were found by lists.</summary>
    public int FromLists { get; set; }

    /// <summary>What to work with until the article has been read.</summary>
    public Scratch Scratch { get; }

    /// <summary>The roles of each token; there may be more entries than tokens.</summary>
    public WordRoles[] Roles { get; }

    /// <summary>The level of each token; there may be more entries than tokens.</summary>
    public NameLevel[] Levels { get; private set; } = [];

    public List<OfficeMention> Offices { get; private set; } = [];

    /// <summary>Prepares a document.</summary>
    public static NameContext Create(DocumentDraft draft, NameWords words, List<EntityCandidate> candidates)
    {
        var context = new NameContext(draft, candidates);
        context.ReadRoles(words);
        context.Levels = LetterCase.LevelsOf(context);
        context.Offices = OfficeReader.ReadAll(context);
        context.IndexCandidates();
        return context;
    }

    /// <summary>The token after an optional "'s".</summary>
    public int SkipPossessive(int token, int end) => token < end && Form(token) is "'s" or "\u2019s" ? token + 1 : token;

    /// <summary>Makes <see cref="LongestAt"/> know what was added since.</summary>
    public void IndexCandidates()
    {
        for (var i = 0; i < Candidates.Count; i++)
        {
            ref var at = ref candidateAt[Candidates[i].FirstToken];
            if (at < 0 || Candidates[at].TokenCount < Candidates[i].TokenCount)
                at = i;
        }
    }

    /// <summary>The longest candidate that starts at a token.</summary>
    public bool LongestAt(int token, out EntityCandidate candidate)
    {
        var at = candidateAt[token];
        candidate = at < 0 ? default : Candidates[at];
        return at >= 0;
    }

    public bool Has(int token, WordRoles roles) => (Roles[token] & roles) != 0;

    public bool IsOf(int token) => Table.Forms[token] == Of;

    public bool IsFor(int token) => Table.Forms[token] == For;

    public bool IsThe(int token) => Table.Forms[token] == The;

    public bool IsAnd(int token) => Table.Forms[token] == And;

    public bool IsComma(int token) => Table.Forms[token] == Comma;

    public bool IsHyphen(int token) => Table.Forms[token] == PhraseTable.Hyphen;

    /// <summary>Whether a token is joined to the one before it without a blank.</summary>
    public bool IsJoined(int token) => !Table.Has(token, TokenShape.SpaceBefore);

    /// <summary>Whether a token is written with a capital and its sentence is not all in capitals.</summary>
    public bool IsCapitalized(int token) => (Table.Shapes[token] & (TokenShape.Capitalized | TokenShape.CaselessContext)) == TokenShape.Capitalized;

    /// <summary>Whether a token is all in capitals where its neighbours are not.</summary>
    public bool IsAcronym(int token) =>
        (Table.Shapes[token] & (TokenShape.AllCapitals | TokenShape.CaselessContext | TokenShape.HasDigit)) == TokenShape.AllCapitals
        && Table.Lengths[token] <= 8
        && char.IsLetter(Form(token)[^1]);

    /// <summary>Whether case lets a token be a short form; in text of one case a longer one may be one where the repair says no.</summary>
    public bool MayBeAcronym(int token)
    {
        var form = Form(token);
        if (!Table.Has(token, TokenShape.CaseRepaired))
            return form.Length > 1 && char.IsUpper(form[1]);
        return Table.Has(token, TokenShape.AllCapitals) || (form.Length >= LeastCertainAcronym && char.IsUpper(form[1]));
    }

    /// <summary>"early warning system (SATT)": short for words that are no name.</summary>
    public bool IsBracketedNote(int token) =>
        IsAcronym(token) && token - 2 >= SentenceStart(token) && Form(token - 1) is "(" && Levels[token - 2] == NameLevel.None;

    public ReadOnlySpan<char> Form(int token) => Table.Form(Text, token);

    public int SentenceStart(int token) => Table.SentenceStarts[Table.SentenceOfToken[token]];

    public int SentenceEnd(int token) => Table.SentenceEnd(Table.SentenceOfToken[token]);

    /// <summary>Whether a name comes after a word of place: "in", "near".</summary>
    public bool IsAfterLocative(int token) => token > SentenceStart(token) && Has(token - 1, WordRoles.Locative);

    private void ReadRoles(NameWords words)
    {
        for (var i = 0; i < Table.Count; i++)
        {
            var shape = Table.Shapes[i];
            if ((shape & TokenShape.HasLetter) == 0)
                continue;
            var form = Form(i);
            var hash = form.Length > 1 && form[^1] == '.' ? FormHash.Of(form[..^1]) : Table.Forms[i];
            var mayBeName = (shape & TokenShape.MayBeName) != 0 || i > 0 && IsHyphen(i - 1);
            Roles[i] = words.RolesOf(hash, mayBeName);
        }
    }
}
