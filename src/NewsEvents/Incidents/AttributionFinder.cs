namespace NewsEvents.Incidents;

/// <summary>Finds who says what a stretch of a sentence says: "police said", "according to the ministry".</summary>
internal static class AttributionFinder
{
    private const int Reach = 8;

    public static Attribution Find(IncidentContext context, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (context.CueAt(token) != CueClass.Say)
                continue;
            var cueEnd = token + context.Cues.Length(token);
            var found = context.Cues.Length(token) > 1
                ? Read(context, cueEnd, Math.Min(range.End, cueEnd + Reach))
                : Read(context, Math.Max(range.First, token - Reach), token) ?? Read(context, cueEnd, Math.Min(range.End, cueEnd + 4));
            if (found is not null)
                return found;
        }

        return Attribution.None;
    }

    private static Attribution? Read(IncidentContext context, int first, int end)
    {
        Attribution? named = null;
        for (var token = first; token < end; token++)
        {
            var row = context.Lexicons.Sources.Match(context.Tokens.Forms, token, end, out var length);
            if (row >= 0 && context.EntityAt(token)?.Type != EntityType.Person)
                return new Attribution(context.Words(StartOfPhrase(context, token, first), token + length), context.Lexicons.SourceStances[row]);
            if (context.EntityAt(token) is { } entity && entity.FirstToken == token && entity.EndToken <= end)
                named ??= FromEntity(entity);
        }

        return named;
    }

    private static Attribution? FromEntity(Entity entity)
    {
        if (entity.Type == EntityType.Person)
            return new Attribution(entity.Text, entity.Office is null ? ClaimStance.Other : ClaimStance.Official);
        if (entity.Type == EntityType.Group)
            return new Attribution(entity.Text, ClaimStance.Perpetrator);
        if (entity.Type == EntityType.Organization || entity.Type == EntityType.Force)
            return new Attribution(entity.Text, ClaimStance.Other);
        return null;
    }

    private static int StartOfPhrase(IncidentContext context, int token, int first)
    {
        while (token > first && context.TagAt(token - 1) is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            token--;
        return Math.Max(token, first);
    }
}
