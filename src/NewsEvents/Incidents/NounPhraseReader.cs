namespace NewsEvents.Incidents;

/// <summary>Reads the noun phrases that name actors and targets.</summary>
internal static class NounPhraseReader
{
    /// <summary>The actor that a short stretch names first: a named group or person, or people by a noun.</summary>
    public static IncidentActor? ReadActor(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.EntityAt(token) is { } entity)
            {
                if (CanAct(context, entity))
                    return PreferNoun(context, entity, end) ?? ToActor(entity);
                token = entity.EndToken - 1;
                continue;
            }

            if (context.PeopleAt(token).Class is PeopleClass.Attacker or PeopleClass.Fighter or PeopleClass.Suspect or PeopleClass.Security or PeopleClass.Protester)
                return FromNoun(context, token);
            if (context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Punctuation or PartOfSpeech.Adposition)
                return null;
        }

        return null;
    }

    public static IncidentActor ToActor(Entity entity) => new(entity.Canonical, entity.Text, entity.Type, ActorStance.Responsible, entity.Span);

    /// <summary>What is attacked or struck, where a noun phrase starts at a token; null where it names no such thing.</summary>
    public static IncidentTarget? ReadTarget(IncidentContext context, int first, int end)
    {
        var limit = Math.Min(end, first + 9);
        IncidentTarget? found = null;
        for (var token = first; token < limit; token++)
        {
            if (Target(context, token, limit) is { } target)
            {
                found = target;
                var (start, count) = context.Tokens.TokensIn(target.Span);
                token = start + count - 1;
                continue;
            }

            var ends = context.EntityAt(token) is null && context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adposition
                or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Pronoun;
            if (ends || (found is not null && context.TagAt(token) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)) || context.Is(token, ',') || context.Is(token, '.'))
                break;
        }

        return found;
    }

    private static IncidentTarget? Target(IncidentContext context, int token, int end)
    {
        if (context.Sites.Row(token) >= 0 && context.EntityAt(token) is null)
            return new IncidentTarget(context.Words(token, token + context.Sites.Length(token)), SiteKind(context, token), context.Span(token, token + context.Sites.Length(token)));
        if (context.PeopleAt(token).Class is not (PeopleClass.None or PeopleClass.Pronoun or PeopleClass.Generic))
            return new IncidentTarget(context.Words(token, token + context.People.Length(token)), "people", context.Span(token, token + context.People.Length(token)));
        if (context.EntityAt(token) is not { } entity || entity.FirstToken != token || entity.EndToken > end)
            return null;
        var isTarget = entity.Type == EntityType.Facility || entity.Type == EntityType.Group || entity.Type == EntityType.Force
            || entity.Type == EntityType.Person || entity.Type == EntityType.Organization || (entity.Type == EntityType.Nationality && !IsNounNext(context, entity, end));
        return isTarget ? new IncidentTarget(entity.Text, entity.Type.Name, entity.Span) : null;
    }

    private static string SiteKind(IncidentContext context, int token) => context.Lexicons.Sites.Cell(context.Sites.Row(token), 1);

    private static bool IsNounNext(IncidentContext context, Entity entity, int end) =>
        entity.EndToken < end && context.TagAt(entity.EndToken) is PartOfSpeech.Noun or PartOfSpeech.Adjective;

    private static bool CanAct(IncidentContext context, Entity entity) =>
        entity.Type == EntityType.Group || entity.Type == EntityType.Force || entity.Type == EntityType.Person || entity.Type == EntityType.Organization
        || entity.Type == EntityType.Nationality || (entity.Type == EntityType.Place && context.PlaceAt(entity.FirstToken)?.Place.Kind == PlaceKind.Country);

    /// <summary>"Israeli soldiers", "Taliban fighters": the noun says more than the name before it.</summary>
    private static IncidentActor? PreferNoun(IncidentContext context, Entity entity, int end)
    {
        if (entity.Type != EntityType.Nationality || entity.EndToken >= end || context.PeopleAt(entity.EndToken).Class == PeopleClass.None)
            return null;
        var noun = entity.EndToken + context.People.Length(entity.EndToken);
        var words = context.Words(entity.FirstToken, noun);
        return new IncidentActor(words, words, TypeOf(context.PeopleAt(entity.EndToken)), ActorStance.Responsible, context.Span(entity.FirstToken, noun));
    }

    private static IncidentActor FromNoun(IncidentContext context, int token)
    {
        var end = token + context.People.Length(token);
        var words = context.Words(token, end);
        return new IncidentActor(words, words, TypeOf(context.PeopleAt(token)), ActorStance.Responsible, context.Span(token, end));
    }

    private static EntityType TypeOf(PeopleEntry people) =>
        people.Class == PeopleClass.Security ? EntityType.Force : people.IsPlural ? EntityType.Group : EntityType.Person;
}
