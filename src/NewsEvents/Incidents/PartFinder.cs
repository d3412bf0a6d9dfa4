namespace NewsEvents.Incidents;

/// <summary>Tells phrases for people that only tell of a part of those named before: "including two children".</summary>
internal static class PartFinder
{
    private const int MaxModifiers = 8;

    public static bool IsPart(IncidentContext context, TokenRange range, VictimPhrase phrase, List<VictimPhrase> before)
    {
        var start = phrase.Range.First;
        for (var token = Math.Max(range.First, start - MaxModifiers); token < start; token++)
        {
            if (context.CueAt(token) == CueClass.Part && IsUpToNoun(context, token + context.Cues.Length(token), start))
                return true;
        }

        var end = phrase.Range.End;
        if (IsPartitive(context, range, phrase) || IsWhole(context, phrase, before))
            return true;
        var opensClause = end < range.End && (context.CueAt(end) == CueClass.Be || context.Casualties.Row(end) >= 0);
        if (before.Count > 0 && (IsComplement(context, before[^1], start) || IsBracketed(context, before[^1], start)))
            return true;
        return before.Count > 0 && before[^1].IsPart && (!opensClause || AwaitsVerb(context, range, before, start)) && IsJoined(context, before[^1].Range.End, start);
    }

    /// <summary>Whether at most one other word, or words that go before a noun, stand between: "including popular Garifuna musician ...".</summary>
    private static bool IsUpToNoun(IncidentContext context, int first, int start)
    {
        if (first >= start - 1)
            return first <= start;
        for (var token = first; token < start; token++)
        {
            if (context.TagAt(token) is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Determiner or PartOfSpeech.Adverb))
                return false;
        }

        return true;
    }

    /// <summary>"Seven people, including two women and a child, were killed": the verb behind the list is that of the people before it.</summary>
    private static bool AwaitsVerb(IncidentContext context, TokenRange range, List<VictimPhrase> before, int start)
    {
        var head = before.FindLast(static phrase => !phrase.IsPart);
        if (head is null)
            return false;
        for (var token = Math.Max(range.First, head.Range.First - 3); token < start; token++)
        {
            if (context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary && context.CueAt(token) != CueClass.Part)
                return false;
        }

        return true;
    }

    /// <summary>"13 people, all civilians, were killed": the noun tells who they were.</summary>
    private static bool IsWhole(IncidentContext context, VictimPhrase phrase, List<VictimPhrase> before)
    {
        var all = context.CueAt(phrase.Range.First) == CueClass.Whole ? phrase.Range.First : phrase.Range.First - 1;
        return phrase.IsBarePlural && before.Count > 0 && before[^1].IsCounted && all - 1 == before[^1].Range.End && context.CueAt(all) == CueClass.Whole && context.Is(all - 1, ',');
    }

    /// <summary>"A member of the militia": the second noun tells what the people belong to.</summary>
    private static bool IsComplement(IncidentContext context, VictimPhrase before, int start)
    {
        var end = before.Range.End;
        return before.Head.Count > 0 && !before.IsBarePlural && end < start && start - end <= 2 && context.IsOf(end) && context.CueAt(start) is CueClass.Definite or CueClass.None
            && context.QuantityAt(start) is null && (start == end + 1 || context.CueAt(end + 1) == CueClass.Definite || context.TagAt(end + 1) == PartOfSpeech.Determiner);
    }

    /// <summary>"Two staff (a driver and an assistant)": a bracket behind a number tells who they were.</summary>
    private static bool IsBracketed(IncidentContext context, VictimPhrase before, int start) =>
        before.IsCounted && start - before.Range.End is > 0 and <= 3 && context.Is(before.Range.End, '(');

    /// <summary>"Two of them children": a part told without a verb of its own; "four of whom died" says something of its own.</summary>
    private static bool IsPartitive(IncidentContext context, TokenRange range, VictimPhrase phrase)
    {
        var isSetApart = phrase.Range.First > range.First && context.TagAt(phrase.Range.First - 1) is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction;
        if (!isSetApart)
            return false;
        for (var token = phrase.Range.First + 1; token <= phrase.Range.End && token < range.End; token++)
        {
            if (context.CueAt(token) != CueClass.Part || context.Cues.Length(token) < 2)
                continue;
            var next = token + context.Cues.Length(token);
            return next >= range.End || (context.CueAt(next) != CueClass.Be && context.TagAt(next) is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb));
        }

        return false;
    }

    private static bool IsJoined(IncidentContext context, int first, int end)
    {
        if (end - first > 2 || end == first)
            return false;
        for (var token = first; token < end; token++)
        {
            if (!context.Is(token, ',') && context.TagAt(token) != PartOfSpeech.CoordinatingConjunction)
                return false;
        }

        return true;
    }
}
