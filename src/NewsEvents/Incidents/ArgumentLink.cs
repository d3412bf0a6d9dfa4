namespace NewsEvents.Incidents;

/// <summary>What stands right before a noun phrase, its determiners and numbers left out; the names are those in data/lexicons/arguments/links.tsv.</summary>
internal enum ArgumentLink : byte
{
    /// <summary>Nothing: the stretch starts there.</summary>
    Start,
    By,
    Of,
    With,
    Between,
    Against,
    From,
    To,
    In,
    On,
    At,
    For,
    After,
    OtherPreposition,

    /// <summary>A phrase like "attack on".</summary>
    TargetOn,

    /// <summary>A verb like "targeting".</summary>
    TargetVerb,
    TriggerVerb,
    TriggerNoun,

    /// <summary>A verb for harm that takes its victims as an object: "killed".</summary>
    HarmVerb,
    OtherHarm,
    Claim,
    Blame,
    Say,
    OtherVerb,
    Auxiliary,
    Conjunction,
    Relative,
    Comma,
    OtherMark,
    Other,
}
