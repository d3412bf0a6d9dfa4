namespace NewsEvents.Incidents;

/// <summary>Finds the people who are the subject of a word for harm.</summary>
internal static class SubjectFinder
{
    private const int MaxSubjectDistance = 30;
    private const int MaxModifierDistance = 10;
    private const int MaxAuxiliaries = 4;

    /// <summary>The nearest phrase before a word that is no part of another.</summary>
    public static int Before(IncidentContext context, List<VictimPhrase> phrases, int token, int distance)
    {
        for (var i = phrases.Count - 1; i >= 0; i--)
        {
            if (phrases[i].Range.End > token || phrases[i].IsPart || (phrases[i].IsUnknown && !IsBeside(context, phrases[i].Range.End, token)))
                continue;
            return token - phrases[i].Range.End <= distance ? i : -1;
        }

        return -1;
    }

    /// <summary>The head of the noun phrase before a word: people told behind a preposition only describe it ("two boys of one family").</summary>
    public static int SubjectBefore(IncidentContext context, List<VictimPhrase> phrases, int token)
    {
        var index = Before(context, phrases, token, MaxSubjectDistance);
        while (index > 0)
        {
            var earlier = Before(context, phrases, phrases[index].Range.First, MaxModifierDistance);
            if (earlier < 0 || !IsDescribedBy(context, phrases[earlier], phrases[index]))
                break;
            index = earlier;
        }

        if (index > 0 && !Agrees(context, phrases, index, token))
            index = Agreeing(context, phrases, index, token);
        if (index > 0 && SharesSubject(context, phrases[index].Range.End, token))
            index = SubjectOfObject(context, phrases, index);
        return index >= 0 && HasPronoun(context, phrases[index].Range.End, token) ? -1 : index;
    }

    /// <summary>"A poet who criticised militias was shot": the verb is in the number of its subject.</summary>
    private static int Agreeing(IncidentContext context, List<VictimPhrase> phrases, int index, int token)
    {
        for (var i = index - 1; i >= 0 && token - phrases[i].Range.End <= MaxSubjectDistance; i--)
        {
            if (!phrases[i].IsPart && !phrases[i].IsUnknown && Agrees(context, phrases, i, token))
                return HasBreak(context, phrases[i].Range.End, phrases[index].Range.First) ? index : i;
        }

        return index;
    }

    private static bool HasBreak(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.Is(token, ';') || context.TagAt(token) == PartOfSpeech.CoordinatingConjunction || context.Casualties.Row(token) >= 0)
                return true;
        }

        return false;
    }

    private static bool Agrees(IncidentContext context, List<VictimPhrase> phrases, int index, int token)
    {
        var phrase = phrases[index];
        var isSeveral = phrase.IsBarePlural || phrase.Minimum > 1 || (index > 0 && VictimSelector.HasConjunction(context, phrases[index - 1].Range.End, phrase.Range.First));
        for (var i = token - 1; i >= Math.Max(phrase.Range.End, token - MaxAuxiliaries); i--)
        {
            if (context.Lexicons.SingularAuxiliaries.Contains(context.Tokens.Forms[i]))
                return !isSeveral;
            if (context.Lexicons.PluralAuxiliaries.Contains(context.Tokens.Forms[i]))
                return isSeveral;
            if (context.CueAt(i) != CueClass.Be && context.TagAt(i) is not (PartOfSpeech.Auxiliary or PartOfSpeech.Adverb))
                return true;
        }

        return true;
    }

    /// <summary>"Stabbed a guard before being shot", "rammed two soldiers and was shot": the verb has the subject of the one before it.</summary>
    private static bool SharesSubject(IncidentContext context, int first, int token)
    {
        var verb = token;
        while (verb > first && (context.CueAt(verb - 1) == CueClass.Be || context.TagAt(verb - 1) is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb))
            verb--;
        return verb < token && verb > first && (context.TagAt(verb - 1) == PartOfSpeech.CoordinatingConjunction || context.CueAt(verb - 1) == CueClass.Before);
    }

    /// <summary>The subject of the active verb whose object a phrase is; the phrase itself where it is none.</summary>
    private static int SubjectOfObject(IncidentContext context, List<VictimPhrase> phrases, int index)
    {
        for (var token = phrases[index].Range.First - 1; token > phrases[index - 1].Range.End - 1; token--)
        {
            if (context.TagAt(token) is PartOfSpeech.Adposition or PartOfSpeech.Punctuation or PartOfSpeech.SubordinatingConjunction || context.CueAt(token) == CueClass.Be)
                return index;
            if (context.TagAt(token) == PartOfSpeech.Verb)
                return Before(context, phrases, token, MaxModifierDistance) is var subject and >= 0 ? subject : index;
        }

        return index;
    }

    /// <summary>"Injured ten others before they were shot dead": the pronoun is the subject.</summary>
    private static bool HasPronoun(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.Lexicons.PersonalPronouns.Contains(context.Tokens.Forms[token]))
                return true;
        }

        return false;
    }

    private static bool IsDescribedBy(IncidentContext context, VictimPhrase head, VictimPhrase phrase)
    {
        var hasPreposition = false;
        for (var token = head.Range.End; token < phrase.Range.First; token++)
        {
            if (context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction || context.Is(token, ',') || context.Is(token, ';')
                || context.Casualties.Row(token) >= 0)
            {
                return false;
            }

            hasPreposition |= context.TagAt(token) == PartOfSpeech.Adposition;
        }

        var isNew = phrase.IsCounted || context.CueAt(phrase.Range.First) == CueClass.Indefinite;
        return hasPreposition && !(isNew && context.TagAt(phrase.Range.First - 1) == PartOfSpeech.CoordinatingConjunction);
    }

    /// <summary>Whether only auxiliaries and adverbs stand between a phrase and its verb.</summary>
    private static bool IsBeside(IncidentContext context, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (context.CueAt(token) != CueClass.Be && context.TagAt(token) is not (PartOfSpeech.Auxiliary or PartOfSpeech.Adverb))
                return false;
        }

        return end - first <= MaxAuxiliaries && context.CasualtyAt(end) is { Frame: CasualtyFrame.Transitive, Kind: HarmKind.Killed or HarmKind.Injured or HarmKind.Abducted };
    }
}
