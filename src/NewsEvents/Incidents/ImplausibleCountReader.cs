namespace NewsEvents.Incidents;

/// <summary>Reads numbers that cannot count people: less than none, or more than there are.</summary>
internal static class ImplausibleCountReader
{
    /// <summary>Nothing happened to more; what a count holds.</summary>
    private const long MostPeople = int.MaxValue;

    /// <summary>The words of such a number that starts at a token; empty where there is none.</summary>
    public static TokenRange Read(IncidentContext context, int token, int end)
    {
        if (context.QuantityAt(token) is { } large && large.FirstToken == token && (large.Minimum > MostPeople || large.Maximum > MostPeople))
            return new TokenRange(token, large.EndToken);
        var sign = token;
        if (context.QuantityAt(sign) is not null)
            sign++;
        if (sign + 1 >= end || !IsSign(context, sign) || context.QuantityAt(sign + 1) is not { } number || number.FirstToken != sign + 1)
            return default;
        return sign == token || IsAttached(context, sign) ? new TokenRange(token, number.EndToken) : default;
    }

    /// <summary>A dash is a sign only where it stands at the number and apart from the word before it.</summary>
    private static bool IsSign(IncidentContext context, int token) =>
        context.Lexicons.NumberSigns.Contains(context.Tokens.Forms[token])
        && (context.TagAt(token) is not (PartOfSpeech.Punctuation or PartOfSpeech.Symbol) || (IsAttached(context, token + 1) && (context.FormAt(token)[0] is '^' or '*' || !IsAttached(context, token))));

    private static bool IsAttached(IncidentContext context, int token) =>
        token > 0 && context.Span(token - 1, token).End == context.Span(token, token + 1).Start;
}
