using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds forces named by their state: "Israeli forces", "Pakistan's military", "Afghan and coalition troops".</summary>
internal sealed class ForceRecognizer(NewsModel model) : INameRecognizer
{
    private static readonly ulong Police = FormHash.Of("police");
    private readonly Lexicon nouns = model.Lexicon("entities", "force-nouns");
    private readonly Lexicon partners = model.Lexicon("entities", "force-partners");

    public void Recognize(NameContext context)
    {
        var known = context.Candidates.Count;
        for (var i = 0; i < known; i++)
        {
            var state = context.Candidates[i];
            if (state.IsStateName)
                Extend(context, state);
        }
    }

    private void Extend(NameContext context, EntityCandidate state)
    {
        var end = context.SentenceEnd(state.FirstToken);
        var after = state.FirstToken + state.TokenCount;
        var noun = SkipPartner(context, context.SkipPossessive(after, end), end);
        if (noun >= end || nouns.Match(context.Table.Forms, noun, end, out var count) < 0)
            return;
        var isPlainPolice = count == 1 && context.Table.Forms[noun] == Police && context.Levels[noun] == NameLevel.None;
        if (isPlainPolice && (state.Type == EntityType.Place || noun > after))
            return;
        if (GoesOn(context, noun + count - 1, end))
            return;
        context.Candidates.Add(new EntityCandidate(state.FirstToken, noun + count - state.FirstToken, EntityType.Force, null, null, 0.85f));
    }

    /// <summary>"Peshawar's Police Lines": the name goes on and is of something else, unless an office follows ("Police Chief").</summary>
    private static bool GoesOn(NameContext context, int last, int end) =>
        last + 1 < end && context.Levels[last] == NameLevel.Name && context.Levels[last + 1] == NameLevel.Name && !context.Has(last + 1, WordRoles.AnyRoleHead);

    /// <summary>Passes over "and coalition", "-led".</summary>
    private int SkipPartner(NameContext context, int token, int end)
    {
        while (token < end)
        {
            if (partners.Match(context.Table.Forms, token, end, out var count) < 0)
                return token;
            token += count;
        }

        return token;
    }
}
