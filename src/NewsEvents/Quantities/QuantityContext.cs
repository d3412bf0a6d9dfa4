using NewsEvents.Entities;
using NewsEvents.Text;

namespace NewsEvents.Quantities;

/// <summary>The sentence that a quantity is looked for in.</summary>
internal readonly struct QuantityContext(DocumentDraft draft, TimeCursor times, int end)
{
    private readonly TimeCursor times = times;

    public DocumentDraft Draft { get; } = draft;

    public string Text => Draft.Text;

    public TokenTable Tokens => Draft.TokenTable;

    /// <summary>One past the last token of the sentence.</summary>
    public int End { get; } = end;

    /// <summary>One past the last token that a quantity starting at a token may take: the sentence or the next time expression ends it.</summary>
    public int Limit(int start) => Math.Min(End, times.NextStart(start));

    public bool StartsWithDigit(int token) =>
        token >= 0 && token < Tokens.Count && char.IsAsciiDigit(Text[Tokens.Starts[token]]);

    /// <summary>Whether a token follows the one before it without white space.</summary>
    public bool IsGlued(int token) => token > 0 && token < Tokens.Count && !Tokens.Has(token, TokenShape.SpaceBefore);

    public bool IsCharacter(int token, char c) =>
        token >= 0 && token < Tokens.Count && Tokens.Lengths[token] == 1 && Text[Tokens.Starts[token]] == c;

    public bool IsHyphen(int token) =>
        token >= 0 && token < Tokens.Count && Tokens.Lengths[token] == 1 && IsDash(Text[Tokens.Starts[token]]);

    /// <summary>A hyphen that joins two words without white space.</summary>
    public bool IsJoiningHyphen(int token) => IsHyphen(token) && IsGlued(token) && IsGlued(token + 1);

    /// <summary>The entity that covers a token, if one does.</summary>
    public Entity? EntityAt(int token) => EntityLookup.At(Draft.Entities, token);

    private static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';
}
