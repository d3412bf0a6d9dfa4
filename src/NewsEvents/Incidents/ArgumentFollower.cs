namespace NewsEvents.Incidents;

/// <summary>What follows a noun phrase, auxiliaries and adverbs left out; the names are those in data/lexicons/arguments.</summary>
internal enum ArgumentFollower : byte
{
    /// <summary>Nothing: the stretch ends there.</summary>
    End,
    TriggerVerb,
    PassiveTrigger,
    TriggerNoun,
    HarmVerb,
    PassiveHarm,
    OtherHarm,
    TargetVerb,
    Claim,
    Deny,
    Say,

    /// <summary>A word by which somebody is held or tried for it: "charged with".</summary>
    Charge,
    OtherVerb,
    PassiveOther,
    Copula,
    By,
    Relative,
    Preposition,
    Conjunction,
    Comma,
    Noun,
    Other,
}
