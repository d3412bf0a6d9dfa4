namespace NewsEvents.IO;

/// <summary>What <see cref="AnnotationWriter"/> writes of each article.</summary>
[Flags]
public enum AnnotationLayers
{
    /// <summary>Nothing but the id.</summary>
    None = 0,

    /// <summary>Tokens with part of speech and lemma.</summary>
    Tokens = 1,

    /// <summary>Sentences.</summary>
    Sentences = 2,

    /// <summary>Named entities.</summary>
    Entities = 4,

    /// <summary>Time expressions.</summary>
    Times = 8,

    /// <summary>Resolved places.</summary>
    Places = 16,

    /// <summary>Incidents.</summary>
    Incidents = 32,

    /// <summary>Dependency trees: the head and relation of each token.</summary>
    Syntax = 64,

    /// <summary>Everything.</summary>
    All = Tokens | Sentences | Entities | Times | Places | Incidents | Syntax,
}
