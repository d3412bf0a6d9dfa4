namespace NewsEvents.Incidents;

/// <summary>Finds the phrases of a sentence that name people.</summary>
internal static class VictimPhraseFinder
{
    private const int MaxModifiers = 8;
    private const int MaxAge = 116;

    /// <summary>All phrases in text order, without overlap.</summary>
    public static List<VictimPhrase> Find(IncidentContext context, TokenRange range)
    {
        var phrases = new List<VictimPhrase>();
        var token = range.First;
        while (token < range.End)
        {
            var phrase = Read(context, token, range.End);
            if (phrase is null)
            {
                token++;
                continue;
            }

            phrases.Add(PartFinder.IsPart(context, range, phrase, phrases) ? phrase with { IsPart = true } : phrase);
            token = phrase.Range.End;
        }

        return phrases;
    }

    private static VictimPhrase? Read(IncidentContext context, int token, int end) =>
        Implausible(context, token, end) ?? AllBut(context, token, end) ?? Both(context, token, end) ?? Counted(context, token, end) ?? Named(context, token, end) ?? Determined(context, token, end) ?? Bare(context, token, end)
        ?? Unknown(context, token, end);

    /// <summary>"Minus five people": the words stay, the number counts nobody.</summary>
    private static VictimPhrase? Implausible(IncidentContext context, int token, int end)
    {
        var number = ImplausibleCountReader.Read(context, token, end);
        if (number.Count == 0)
            return null;
        var head = FindHead(context, number.End, end);
        return new VictimPhrase(new TokenRange(token, head.Count == 0 ? number.End : head.End), ClassOf(context, head), CountQualifier.Vague, null, null)
        {
            Word = context.Words(number.First, number.End),
            Head = head,
            IsCounted = true,
            IsImplausible = true,
        };
    }

    /// <summary>"All but one of the 16 aboard".</summary>
    private static VictimPhrase? AllBut(IncidentContext context, int token, int end)
    {
        if (token + 4 >= end || context.FormAt(token) is not ("All" or "all") || context.FormAt(token + 1) is not "but")
            return null;
        if (context.QuantityAt(token + 2) is not { Kind: QuantityKind.Count, Minimum: { } left } spared || spared.FirstToken != token + 2)
            return null;
        var next = SkipOf(context, spared.EndToken, end);
        if (next >= end || context.QuantityAt(next) is not { Kind: QuantityKind.Count, Minimum: { } all } whole || all <= left)
            return null;
        var head = FindHead(context, whole.EndToken, end);
        return new VictimPhrase(new TokenRange(token, head.Count == 0 ? whole.EndToken : head.End), ClassOf(context, head), whole.Qualifier, all - left, whole.Maximum - left)
        {
            Head = head,
            IsCounted = true,
        };
    }

    private static VictimPhrase? Counted(IncidentContext context, int token, int end)
    {
        if (context.QuantityAt(token) is not { Kind: QuantityKind.Count } quantity || quantity.FirstToken != token)
            return null;

        var next = SkipOf(context, quantity.EndToken, end);
        var head = FindHead(context, next, end);
        var alone = head.Count == 0 && IsRemainder(context, quantity.EndToken, end) ? quantity.EndToken + 1 : quantity.EndToken;
        if (head.Count == 0 && (!MayStandAlone(context, alone, end) || LooksLikeAge(context, quantity, end)))
            return null;

        var last = head.Count == 0 ? Math.Min(alone, end) : ExtendByName(context, head.End, end);
        return new VictimPhrase(new TokenRange(token, last), ClassOf(context, head), quantity.Qualifier, quantity.Minimum, quantity.Maximum)
        {
            Word = quantity.Word,
            Head = head,
            IsCounted = true,
            IsSubset = IsSubset(context, quantity.EndToken, end),
            IsRemainder = IsRemainder(context, quantity.EndToken, end),
        };
    }

    /// <summary>"Five more", "four other people": the number adds to one told before.</summary>
    private static bool IsRemainder(IncidentContext context, int token, int end) =>
        token < end && context.Lexicons.Remainders.Contains(context.Tokens.Forms[token]);

    /// <summary>"Both pilots"; "both victims" points back at people told of before.</summary>
    private static VictimPhrase? Both(IncidentContext context, int token, int end)
    {
        if (context.CueAt(token) != CueClass.Both)
            return null;
        var head = FindHead(context, SkipOf(context, token + 1, end), end);
        var isPair = head.Count > 0 && context.PeopleAt(head.First) is { IsPlural: true, Class: not (PeopleClass.Generic or PeopleClass.Suspect or PeopleClass.Attacker) } && (head.End >= end || context.TagAt(head.End) != PartOfSpeech.CoordinatingConjunction);
        return isPair ? new VictimPhrase(new TokenRange(token, head.End), ClassOf(context, head), CountQualifier.Exact, 2, 2) { Head = head, IsCounted = true } : null;
    }

    /// <summary>A small number between commas or brackets behind a name is an age: "John Doe, 34, of Leeds", "both 51,".</summary>
    private static bool LooksLikeAge(IncidentContext context, Quantity quantity, int end)
    {
        var before = quantity.FirstToken - 1;
        var next = quantity.EndToken;
        if (before < 0 || quantity.Minimum is not (> 0 and < MaxAge) || quantity.Minimum != quantity.Maximum)
            return false;
        if (IsInListOfAges(context, before))
            return true;
        var isSetOff = context.Is(before, ',') || context.Is(before, '(');
        return isSetOff && (next >= end || context.TagAt(next) is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adposition);
    }

    /// <summary>"Ages 22, 26 and 37", "both 51".</summary>
    private static bool IsInListOfAges(IncidentContext context, int token)
    {
        var start = context.Tokens.SentenceStarts[context.SentenceOf(token)];
        while (token > start && (context.QuantityAt(token) is not null || context.Is(token, ',') || context.TagAt(token) is PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adposition))
            token--;
        return context.CueAt(token) is CueClass.Age or CueClass.Both;
    }

    private static bool IsSubset(IncidentContext context, int token, int end) =>
        token + 1 < end && (context.CueAt(token) == CueClass.Part || (context.IsOf(token) && context.CueAt(token + 1) == CueClass.Definite));

    private static VictimPhrase? Named(IncidentContext context, int token, int end)
    {
        if (context.EntityAt(token) is not { } entity || entity.Type != EntityType.Person || entity.FirstToken != token || entity.EndToken > end)
            return null;
        return One(new TokenRange(token, entity.EndToken), PeopleClass.People) with
        {
            Head = new TokenRange(token, entity.EndToken),
            Name = entity.Canonical,
        };
    }

    private static VictimPhrase? Determined(IncidentContext context, int token, int end)
    {
        var cue = context.CueAt(token);
        if (cue is not (CueClass.Definite or CueClass.Indefinite))
            return null;
        var head = FindHead(context, token + 1, end);
        if (head.Count == 0)
            return AgeAsNoun(context, token, end);
        var range = new TokenRange(token, ExtendByName(context, head.End, end));
        return FromNoun(context, range, head) with { IsDefinite = cue == CueClass.Definite, Name = NameIn(context, head.End, range.End) };
    }

    /// <summary>"A 17-year-old was shot": an age with no noun behind it names a person.</summary>
    private static VictimPhrase? AgeAsNoun(IncidentContext context, int token, int end)
    {
        if (token + 1 >= end || context.QuantityAt(token + 1) is not { Kind: QuantityKind.Age } age || age.FirstToken != token + 1)
            return null;
        var isNoun = age.EndToken >= end || context.TagAt(age.EndToken) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective);
        return isNoun && age.TokenCount > 1
            ? One(new TokenRange(token, Math.Min(age.EndToken, end)), PeopleClass.People) with { IsDefinite = context.CueAt(token) == CueClass.Definite }
            : null;
    }

    private static VictimPhrase? Bare(IncidentContext context, int token, int end)
    {
        if (context.PeopleAt(token).Class == PeopleClass.None || IsBeforeNumber(context, token, end))
            return null;
        var head = FindHead(context, token, end);
        if (head.Count == 0)
            return null;
        var phrase = FromNoun(context, new TokenRange(token, ExtendByName(context, head.End, end)), head);
        return phrase with { IsDefinite = phrase.Class == PeopleClass.Pronoun, Name = NameIn(context, head.End, phrase.Range.End) };
    }

    /// <summary>"Another 11": the number counts them all.</summary>
    private static bool IsBeforeNumber(IncidentContext context, int token, int end) =>
        token + 1 < end && context.QuantityAt(token + 1) is { Kind: QuantityKind.Count } next && next.FirstToken == token + 1;

    /// <summary>A counted or new noun that may name people by a word that the lexicon lacks: "two deminers", "a night porter".</summary>
    private static VictimPhrase? Unknown(IncidentContext context, int token, int end)
    {
        var quantity = context.QuantityAt(token);
        var isCounted = quantity is { Kind: QuantityKind.Count } && quantity.FirstToken == token;
        if (!isCounted && context.CueAt(token) != CueClass.Indefinite)
            return null;
        var noun = isCounted ? quantity!.EndToken : token + 1;
        var last = noun;
        while (last < end && last < noun + MaxModifiers && context.TagAt(last) is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            && context.Casualties.Row(last) < 0)
        {
            last++;
        }

        if (last == noun || context.TagAt(last - 1) != PartOfSpeech.Noun || context.Lexicons.NotPeople.Contains(context.Tokens.Forms[last - 1])
            || context.Triggers.Row(last - 1) >= 0)
        {
            return null;
        }

        var phrase = One(new TokenRange(token, last), PeopleClass.People);
        phrase = phrase with { Head = new TokenRange(last - 1, last), IsUnknown = true };
        return isCounted ? phrase with { Qualifier = quantity!.Qualifier, Minimum = quantity.Minimum, Maximum = quantity.Maximum, Word = quantity.Word, IsCounted = true } : phrase;
    }

    private static VictimPhrase FromNoun(IncidentContext context, TokenRange range, TokenRange head)
    {
        var people = context.PeopleAt(head.First);
        var isPlural = people.Class == PeopleClass.None || people.IsPlural;
        if (!isPlural)
            return One(range, people.Class) with { Head = head };
        return new VictimPhrase(range, ClassOf(context, head), CountQualifier.Vague, null, null)
        {
            Word = context.Words(head.First, head.End),
            Head = head,
            IsBarePlural = true,
        };
    }

    private static VictimPhrase One(TokenRange range, PeopleClass people) => new(range, people, CountQualifier.Exact, 1, 1);

    private static PeopleClass ClassOf(IncidentContext context, TokenRange head)
    {
        if (head.Count == 0)
            return PeopleClass.People;
        var people = context.PeopleAt(head.First).Class;
        if (people != PeopleClass.None)
            return people;
        // "Twelve Taliban": members of an armed group.
        return context.EntityAt(head.First) is { Subtype: not ("religious" or "ethnic" or "political") } entity && entity.Type == EntityType.Group
            ? PeopleClass.Fighter : PeopleClass.People;
    }

    /// <summary>The head noun of a phrase whose modifiers may start at a token: the last people noun that no other noun follows.</summary>
    private static TokenRange FindHead(IncidentContext context, int start, int end)
    {
        var head = default(TokenRange);
        var token = start;
        while (token < end && token < start + MaxModifiers)
        {
            var length = HeadLength(context, token);
            if (length > 0)
            {
                head = new TokenRange(token, token + length);
                token += length;
                continue;
            }

            if (head.Count > 0 ? !IsNounAfter(context, token) && !GoesOn(context, head, token, end) : !IsModifier(context, token, end))
                break;
            if (head.Count > 0)
                head = default;
            token++;
        }

        return head;
    }

    private static int HeadLength(IncidentContext context, int token)
    {
        if (IsInsideBody(context, token))
            return 0;
        if (context.PeopleAt(token).Class != PeopleClass.None)
            return context.People.Length(token);
        if (context.EntityAt(token) is not { } entity || entity.FirstToken != token)
            return 0;
        var namesPeople = entity.Type == EntityType.Nationality || entity.Type == EntityType.Group;
        return namesPeople ? entity.TokenCount : 0;
    }

    /// <summary>"Local UN workers": whether the noun phrase still comes to people.</summary>
    private static bool HasNounOfPeople(IncidentContext context, int token, int end)
    {
        for (; token < end && context.TagAt(token) is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun && context.Casualties.Row(token) < 0; token++)
        {
            if (HeadLength(context, token) > 0)
                return true;
        }

        return false;
    }

    /// <summary>"Afghan" in "four Afghan National Army soldiers": a word of a body's name names no people, but for the last ("army troops").</summary>
    private static bool IsInsideBody(IncidentContext context, int token) =>
        context.EntityAt(token) is { } entity && (entity.Type == EntityType.Force || entity.Type == EntityType.Organization || entity.Type == EntityType.Facility)
        && token < entity.EndToken - 1;

    /// <summary>What looked like the head only describes it: "international (Kenyan) staff", "US-backed fighters".</summary>
    private static bool GoesOn(IncidentContext context, TokenRange head, int token, int end)
    {
        if (head.First > 0 && context.Is(head.First - 1, '(') && context.Is(token, ')'))
            return token + 1 < end && context.TagAt(token + 1) is PartOfSpeech.Noun;
        if (context.TagAt(head.First) == PartOfSpeech.Adjective)
            return HasNounOfPeople(context, token, end);
        var participle = context.Is(token, '-') ? token + 1 : token;
        return participle + 1 < end && context.TagAt(participle) == PartOfSpeech.Verb && context.Casualties.Row(participle) < 0
            && context.EntityAt(head.First) is not null && HeadLength(context, participle + 1) > 0;
    }

    /// <summary>A noun right after a people noun takes the head over: "police station", "student union".</summary>
    private static bool IsNounAfter(IncidentContext context, int token) =>
        context.TagAt(token) == PartOfSpeech.Noun && context.Casualties.Row(token) < 0 && context.EntityAt(token)?.Type != EntityType.Person;

    private static bool IsModifier(IncidentContext context, int token, int end)
    {
        if (context.EntityAt(token) is { } entity)
            return entity.Type != EntityType.Person;
        if (context.QuantityAt(token) is { Kind: QuantityKind.Age or QuantityKind.Ordinal })
            return true;
        return context.TagAt(token) switch
        {
            PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun => context.Casualties.Row(token) < 0,
            PartOfSpeech.Adverb => true,
            PartOfSpeech.Verb => context.Casualties.Row(token) < 0 && token + 1 < end && (HeadLength(context, token + 1) > 0 || context.TagAt(token + 1) == PartOfSpeech.ProperNoun),
            PartOfSpeech.CoordinatingConjunction => token > 0 && token + 1 < end
                && ((IsAdjectival(context, token - 1) && IsAdjectival(context, token + 1)) || JoinsNames(context, token, end)),
            PartOfSpeech.Punctuation or PartOfSpeech.Symbol => IsInsideMark(context, token),
            _ => false,
        };
    }

    /// <summary>"40 Somali National Army and Ma'awisley fighters", "14 regime and opposition fighters": the number counts members of both.</summary>
    private static bool JoinsNames(IncidentContext context, int token, int end) =>
        context.TagAt(token - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && HeadLength(context, token - 1) == 0 && HasNounOfPeople(context, token + 1, end);

    /// <summary>Marks that do not end a noun phrase: "1 (Swiss/British) staff", "35 \"terrorists\"".</summary>
    private static bool IsInsideMark(IncidentContext context, int token)
    {
        var form = context.FormAt(token);
        return form.Length == 1 && form[0] is '-' or '"' or '“' or '”' or '(' or ')' or '/';
    }

    private static bool IsAdjectival(IncidentContext context, int token) =>
        context.TagAt(token) == PartOfSpeech.Adjective || context.EntityAt(token)?.Type == EntityType.Nationality;

    private static int SkipOf(IncidentContext context, int token, int end)
    {
        while (token < end && (context.TagAt(token) == PartOfSpeech.Adposition || context.TagAt(token) == PartOfSpeech.Determiner)
            && (context.IsOf(token) || context.CueAt(token) == CueClass.Definite))
        {
            token++;
        }

        return token;
    }

    /// <summary>A number without a noun may count people where no other noun follows: "killing five", "12 wounded".</summary>
    private static bool MayStandAlone(IncidentContext context, int next, int end)
    {
        if (next >= end || context.Casualties.Row(next) >= 0)
            return true;
        return context.TagAt(next) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Punctuation or PartOfSpeech.Adposition
            or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adverb or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Pronoun;
    }

    /// <summary>Takes a name that follows its noun into the phrase: "police officer John Doe".</summary>
    private static int ExtendByName(IncidentContext context, int token, int end) =>
        token < end && context.EntityAt(token) is { } entity && entity.Type == EntityType.Person && entity.FirstToken == token && entity.EndToken <= end
            ? entity.EndToken
            : token;

    private static string? NameIn(IncidentContext context, int first, int end) =>
        first < end ? context.EntityAt(first)?.Canonical : null;
}
