namespace NewsEvents.Incidents;

/// <summary>Finds the noun phrases of a stretch of a sentence that may name who did it, or who or what was struck.</summary>
internal static class ArgumentCandidateFinder
{
    private const int MaxModifiers = 4;

    /// <summary>The candidates in text order, none overlapping another.</summary>
    public static List<ArgumentCandidate> Find(IncidentContext context, TokenRange range)
    {
        var candidates = new List<ArgumentCandidate>();
        for (var token = range.First; token < range.End; token++)
        {
            if (Read(context, range, token) is not { } candidate)
                continue;
            Add(context, candidates, candidate);
            token = candidate.Range.End - 1;
        }

        return Listed(context, candidates);
    }

    private static ArgumentCandidate? Read(IncidentContext context, TokenRange range, int token)
    {
        if (context.EntityAt(token) is { } entity)
            return entity.FirstToken == token && entity.EndToken <= range.End && KindOf(context, entity) is { } named ? new ArgumentCandidate(named, Of(entity), Of(entity), entity) : null;
        if (context.PeopleAt(token).Class is var people and not (PeopleClass.None or PeopleClass.Pronoun))
            return WithModifiers(context, range, KindOf(people), new TokenRange(token, Math.Min(range.End, token + context.People.Length(token))));
        if (context.Sites.Row(token) >= 0 && context.Triggers.Row(token) < 0)
            return WithModifiers(context, range, SiteKind(context, token), new TokenRange(token, Math.Min(range.End, token + context.Sites.Length(token))));
        return context.ArgumentNouns.Row(token) is var noun and >= 0 && context.TagAt(token) != PartOfSpeech.Verb
            ? WithModifiers(context, range, context.Lexicons.ArgumentNounKinds[noun], new TokenRange(token, Math.Min(range.End, token + context.ArgumentNouns.Length(token))))
            : null;
    }

    private static TokenRange Of(Entity entity) => new(entity.FirstToken, entity.EndToken);

    private static ArgumentCandidate WithModifiers(IncidentContext context, TokenRange range, ArgumentKind kind, TokenRange head)
    {
        var first = head.First;
        while (first > Math.Max(range.First, head.First - MaxModifiers) && IsModifier(context, first - 1))
            first--;
        return new ArgumentCandidate(kind, new TokenRange(first, head.End), head, null);
    }

    private static bool IsModifier(IncidentContext context, int token) =>
        context.TagAt(token) is PartOfSpeech.Adjective or PartOfSpeech.Noun && context.EntityAt(token) is null && context.QuantityAt(token) is null && context.TimeAt(token) is null
        && context.Triggers.Row(token) < 0 && context.Casualties.Row(token) < 0 && context.CueAt(token) is not (CueClass.Suspected or CueClass.Other) && !context.Is(token, ',');

    /// <summary>A noun right behind a name or another noun says more than that: "Israeli soldiers", "prison guards"; but the name of a group says who they are: "Taliban fighters".</summary>
    private static void Add(IncidentContext context, List<ArgumentCandidate> candidates, ArgumentCandidate candidate)
    {
        if (candidates.Count == 0 || !IsModifiedBy(context, candidate, candidates[^1]))
        {
            candidates.Add(candidate);
            return;
        }

        var before = candidates[^1];
        var range = new TokenRange(before.Range.First, candidate.Range.End);
        candidates[^1] = before.Kind is ArgumentKind.Group or ArgumentKind.Force && candidate.Entity is null && IsPeople(candidate.Kind)
            ? before with { Range = range }
            : candidate with { Range = range };
    }

    private static bool IsModifiedBy(IncidentContext context, ArgumentCandidate candidate, ArgumentCandidate before)
    {
        var gap = candidate.Range.First - before.Range.End;
        if (candidate.Entity is not null)
            return gap == 0 && (before.Kind == ArgumentKind.Nationality || before.Entity is null);
        return gap == 0 || (gap == 1 && context.IsPossessive(before.Range.End) && before.Entity is not null && before.Kind is not ArgumentKind.Person);
    }

    private static bool IsPeople(ArgumentKind kind) => kind is >= ArgumentKind.Attacker and <= ArgumentKind.Generic;

    private static List<ArgumentCandidate> Listed(IncidentContext context, List<ArgumentCandidate> candidates)
    {
        var first = 0;
        for (var i = 1; i <= candidates.Count; i++)
        {
            if (i < candidates.Count && IsJoined(context, candidates[i - 1].Range.End, candidates[i].Range.First))
                continue;
            var list = new TokenRange(candidates[first].Range.First, candidates[i - 1].Range.End);
            for (; first < i; first++)
                candidates[first] = candidates[first] with { List = list };
        }

        return candidates;
    }

    /// <summary>Whether only a comma or conjunction and the beginning of a noun phrase stand between two.</summary>
    private static bool IsJoined(IncidentContext context, int first, int end)
    {
        var isJoined = false;
        for (var token = first; token < end; token++)
        {
            var isJoint = context.Is(token, ',') || context.TagAt(token) == PartOfSpeech.CoordinatingConjunction;
            if (!isJoint && !OpensPhrase(context, token))
                return false;
            isJoined |= isJoint;
        }

        return isJoined;
    }

    /// <summary>Whether a token can stand before the noun of its phrase: articles, numbers, adjectives.</summary>
    public static bool OpensPhrase(IncidentContext context, int token) =>
        context.QuantityAt(token) is not null || context.CueAt(token) == CueClass.Suspected
        || (context.TagAt(token) is PartOfSpeech.Determiner or PartOfSpeech.Numeral or PartOfSpeech.Adjective or PartOfSpeech.Adverb && context.Triggers.Row(token) < 0 && context.Casualties.Row(token) < 0);

    private static ArgumentKind? KindOf(IncidentContext context, Entity entity)
    {
        if (entity.Type == EntityType.Group)
            return ArgumentKind.Group;
        if (entity.Type == EntityType.Force)
            return ArgumentKind.Force;
        if (entity.Type == EntityType.Person || entity.Type == EntityType.Official)
            return ArgumentKind.Person;
        if (entity.Type == EntityType.Organization)
            return ArgumentKind.Organization;
        if (entity.Type == EntityType.Nationality)
            return ArgumentKind.Nationality;
        if (entity.Type == EntityType.Facility)
            return ArgumentKind.Facility;
        return entity.Type == EntityType.Place && context.PlaceAt(entity.FirstToken)?.Place.Kind == PlaceKind.Country ? ArgumentKind.Country : null;
    }

    private static ArgumentKind KindOf(PeopleClass people) => people switch
    {
        PeopleClass.Attacker => ArgumentKind.Attacker,
        PeopleClass.Fighter => ArgumentKind.Fighter,
        PeopleClass.Suspect => ArgumentKind.Suspect,
        PeopleClass.Security => ArgumentKind.Security,
        PeopleClass.Protester => ArgumentKind.Protester,
        PeopleClass.Child => ArgumentKind.Child,
        PeopleClass.Generic => ArgumentKind.Generic,
        _ => ArgumentKind.People,
    };

    private static ArgumentKind SiteKind(IncidentContext context, int token) => context.Lexicons.Sites.Cell(context.Sites.Row(token), 1) switch
    {
        "facility" => ArgumentKind.Site,
        "vehicle" => ArgumentKind.Vehicle,
        _ => ArgumentKind.OtherSite,
    };
}
