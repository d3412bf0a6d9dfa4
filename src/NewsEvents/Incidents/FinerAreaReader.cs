using NewsEvents.Text;

namespace NewsEvents.Incidents;

/// <summary>Reads the part of a town that stands beside the town's name: "Peshawar's Police Lines area", "the Hayatabad area of Peshawar".</summary>
internal sealed class FinerAreaReader(IncidentContext context)
{
    private const int MostTokens = 6;

    /// <summary>The words for it, as they stand; null where there are none.</summary>
    public string? Read(Entity town) => (Behind(town) ?? Before(town)) is { } range ? context.Words(range.First, range.End) : null;

    private TokenRange? Behind(Entity town)
    {
        var first = town.EndToken + 1;
        if (first >= context.Tokens.Count || !context.IsPossessive(town.EndToken))
            return null;
        while (first < context.Tokens.Count && !IsName(first) && context.TagAt(first) == PartOfSpeech.Adjective)
            first++;
        for (var token = first; token < Math.Min(context.Tokens.Count, first + MostTokens); token++)
        {
            if (token > first && IsAreaWord(token))
                return new TokenRange(first, token + 1);
            if (!IsName(token))
                break;
        }

        return context.EntityAt(first) is { } entity && entity.FirstToken == first && entity.Type == EntityType.Place ? new TokenRange(first, entity.EndToken) : null;
    }

    private TokenRange? Before(Entity town)
    {
        var end = town.FirstToken - 1;
        if (end < 2 || !IsAreaWord(end - 1) || context.FormAt(end) is not ("of" or "in"))
            return null;
        var first = end - 1;
        while (first > 0 && end - first <= MostTokens && IsName(first - 1))
            first--;
        return first < end - 1 ? new TokenRange(first, end) : null;
    }

    private bool IsAreaWord(int token) => context.Lexicons.AreaWords.Contains(context.Tokens.Forms[token]);

    private bool IsName(int token) => context.Tokens.Has(token, TokenShape.Capitalized);
}
