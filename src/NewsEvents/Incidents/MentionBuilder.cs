using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsEvents.Incidents;

/// <summary>Puts together what each stretch of each sentence tells of an incident.</summary>
/// <param name="context">The document.</param>
/// <param name="onArguments">Sees the choice of arguments in each stretch that tells something; null for nobody.</param>
internal sealed class MentionBuilder(IncidentContext context, Action<ArgumentFinder>? onArguments = null)
{
    private const int LeadSentences = 3;
    private const int ChargeReach = 5;

    private int bodySentences;
    private bool isAwaited = true;

    /// <summary>All mentions in text order.</summary>
    public List<IncidentMention> Build()
    {
        var mentions = new List<IncidentMention>();
        var segments = context.Scratch.List<(TokenRange Range, bool IsOther)>();
        for (var sentence = 0; sentence < context.Tokens.SentenceCount; sentence++)
        {
            var isLead = IsLead(sentence);
            if (IsHeading(sentence))
                continue;
            SentenceSegmenter.Split(context, sentence, segments);
            foreach (var (range, isOther) in segments)
                Read(mentions, range, sentence, isOther, isLead);
        }

        return mentions;
    }

    /// <summary>A heading between the paragraphs says again what they say, or tells of another story.</summary>
    private bool IsHeading(int sentence) => context.Tokens.SentenceBlocks[sentence] == TextBlockKind.Subheading && bodySentences > 0;

    private bool IsLead(int sentence)
    {
        var block = context.Tokens.SentenceBlocks[sentence];
        if (block != TextBlockKind.Paragraph)
            return block is TextBlockKind.Headline or TextBlockKind.Subheading;
        bodySentences++;
        isAwaited |= HasReportDate(sentence);
        var isFirstToTell = isAwaited && HasVerb(sentence);
        isAwaited &= !isFirstToTell;
        return isFirstToTell || bodySentences <= LeadSentences;
    }

    /// <summary>Numbers of releases, senders and datelines that stand by themselves have no verb, and tell nothing.</summary>
    private bool HasVerb(int sentence)
    {
        for (var token = context.Tokens.SentenceStarts[sentence]; token < context.Tokens.SentenceEnd(sentence); token++)
        {
            if (context.TagAt(token) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                return true;
        }

        return false;
    }

    /// <summary>The news starts behind the date of the report, however much stands before it.</summary>
    private bool HasReportDate(int sentence)
    {
        for (var token = context.Tokens.SentenceStarts[sentence]; token < context.Tokens.SentenceEnd(sentence); token++)
        {
            if (context.TimeAt(token) is { } time && TimeEvidenceFinder.IsOfReport(context, time))
                return true;
        }

        return false;
    }

    private void Read(List<IncidentMention> mentions, TokenRange range, int sentence, bool isOther, bool isLead)
    {
        var triggers = Real(TriggerFinder.Find(context, range));
        var casualties = Attributed(range, CasualtyFinder.Find(context, range));
        casualties = AttackerFate.SetApart(context, range, casualties, triggers);
        var best = Best(triggers);
        var cued = CuedActorFinder.Find(context, range);
        if (triggers.Count == 0 && casualties.Count == 0 && cued.Count == 0)
            return;

        var arguments = new ArgumentFinder(context, range, triggers, casualties, best);
        onArguments?.Invoke(arguments);
        var whole = new IncidentMention(range, sentence)
        {
            Places = [.. context.PlaceEvidence.Find(range)],
            IsOther = isOther,
            Block = context.Tokens.SentenceBlocks[sentence],
            IsLead = isLead,
        };
        var (actors, targets) = arguments.Choose(cued);
        if (triggers.Count == 0)
            targets.Clear();
        var strands = StrandSplitter.Split(triggers, casualties, best);
        foreach (var strand in strands)
        {
            var (doers, struck) = (Of(strand, strands, actors), Of(strand, strands, targets));
            mentions.Add(Of(whole, strand, isOther || (ReferenceEquals(strand, strands[0]) && IsSetOff(range, triggers, best)), doers, struck) with { IsPart = strands.Count > 1 });
        }
    }

    /// <summary>The arguments of a strand: those who arrest did not do what the arrest is for, nor the other way round.</summary>
    private static List<Argument<T>> Of<T>(Strand strand, List<Strand> strands, List<Argument<T>> arguments) =>
        strands.Count == 1 ? arguments : arguments.FindAll(argument => strands.Find(other => other.Has(argument.Predicate)) is not { } owner || owner.IsArrest == strand.IsArrest);

    private static ImmutableArray<T> Values<T>(List<Argument<T>> arguments)
    {
        if (arguments.Count == 0)
            return [];
        var values = new T[arguments.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i].Value;
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    private IncidentMention Of(IncidentMention whole, Strand strand, bool isOther, List<Argument<IncidentActor>> actors, List<Argument<IncidentTarget>> targets)
    {
        var best = Best(strand.Triggers);
        var anchor = best?.Range.First ?? (strand.Casualties.Count > 0 ? strand.Casualties[0].Predicate : whole.Range.First);
        var time = TimeEvidenceFinder.Find(context, whole.Range, anchor);
        return whole with
        {
            Triggers = [.. strand.Triggers],
            Casualties = [.. strand.Casualties],
            Time = time,
            IsTimeOfStatement = time is not null && TimeEvidenceFinder.IsOfStatement(context, whole.Range, time.FirstToken),
            Best = best,
            IsOther = isOther,
            IsCharge = best is not null && IsCharge(whole.Range, best),
            Factuality = best is null || strand.Casualties.Exists(HasHarm) ? Factuality.Happened : best.Factuality,
            Actors = Values(actors),
            Targets = Values(targets),
            HasTellingArgument = actors.Exists(static argument => argument.IsTelling) || targets.Exists(static argument => argument.IsTelling),
        };
    }

    private bool IsCharge(TokenRange range, Trigger trigger) =>
        trigger.Entry.Type != IncidentType.Detention
        && context.HasCue(Math.Max(range.First, trigger.Range.First - ChargeReach), trigger.Range.First, CueClass.Charge);

    /// <summary>The triggers of what is not only spoken of; vague ones go with a clear one that is ("have often attacked mosques, targeting ...").</summary>
    private static List<Trigger> Real(List<Trigger> triggers)
    {
        if (triggers.TrueForAll(static trigger => trigger.Factuality != Factuality.Hypothetical))
            return triggers;
        return triggers.FindAll(static trigger => trigger.Factuality != Factuality.Hypothetical && trigger.Entry.Weight > 1);
    }

    /// <summary>Whether what a trigger names took place: people harmed say so.</summary>
    public static Factuality FactualityOf(Trigger? best, IEnumerable<CasualtyMention> casualties) =>
        best is null || casualties.Any(HasHarm) ? Factuality.Happened : best.Factuality;

    private static bool HasHarm(CasualtyMention casualty) => casualty.Kind is HarmKind.Killed or HarmKind.Injured or HarmKind.Struck or HarmKind.Abducted;

    private List<CasualtyMention> Attributed(TokenRange range, List<CasualtyMention> casualties)
    {
        if (casualties.Count == 0)
            return casualties;
        var whole = AttributionFinder.Find(context, range);
        for (var i = 0; i < casualties.Count; i++)
        {
            var clause = ClauseOf(range, casualties[i]);
            var attribution = clause == range || AttributionFinder.Find(context, clause) is not { Source: not null } told ? whole : told;
            if (casualties[i].Source != attribution.Source || casualties[i].Stance != attribution.Stance)
                casualties[i] = casualties[i] with { Source = attribution.Source, Stance = attribution.Stance };
        }

        return casualties;
    }

    /// <summary>"The rebels put the toll at 100, while the ministry said three died": each figure has the source of its own clause.</summary>
    private TokenRange ClauseOf(TokenRange range, CasualtyMention casualty)
    {
        var (first, end) = (Math.Min(casualty.Range.First, casualty.Predicate), Math.Max(casualty.Range.End, casualty.Predicate + 1));
        while (first > range.First && !PartsClauses(first - 1))
            first--;
        while (end < range.End && !PartsClauses(end))
            end++;
        return new TokenRange(first, end);
    }

    private bool PartsClauses(int token) =>
        context.Is(token, ';') || (context.CueAt(token) == CueClass.Conjunction && context.TagAt(token) == PartOfSpeech.SubordinatingConjunction);

    /// <summary>The trigger that says most; what happened comes before what was planned or foiled.</summary>
    private static Trigger? Best(List<Trigger> triggers)
    {
        Trigger? best = null;
        foreach (var trigger in triggers)
        {
            if (best is null || Rank(trigger) > Rank(best))
                best = trigger;
        }

        return best;
    }

    /// <summary>How much a trigger says of what happened.</summary>
    public static int Rank(Trigger trigger) =>
        trigger.Entry.Weight * (trigger.IsReference ? 0 : trigger.Factuality == Factuality.Happened ? 2 : 1);

    /// <summary>Whether the stretch sets its incident off from one that it names, or from the news of the day where dates cannot tell.</summary>
    private bool IsSetOff(TokenRange range, List<Trigger> triggers, Trigger? best)
    {
        if (triggers.Exists(static trigger => trigger.IsRemembered))
            return true;
        if (best is { IsReference: false, Entry.Weight: >= 3 } && triggers.Exists(static trigger => trigger.IsReference))
            return true;
        if (context.Document.Published is not null)
            return false;
        return context.HasCue(range.First, range.End, CueClass.Past);
    }
}
