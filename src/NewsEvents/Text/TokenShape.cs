namespace NewsEvents.Text;

/// <summary>What the letters of a token look like.</summary>
[Flags]
internal enum TokenShape : ushort
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capitalized = 1,

    /// <summary>All letters are capitals, and there are at least two.</summary>
    AllCapitals = 2,

    /// <summary>Holds at least one digit.</summary>
    HasDigit = 4,

    /// <summary>Holds at least one letter.</summary>
    HasLetter = 8,

    /// <summary>Neither letter nor digit.</summary>
    Punctuation = 16,

    /// <summary>White space stands before it in the text, or it opens the text.</summary>
    SpaceBefore = 32,

    /// <summary>First token of its sentence.</summary>
    SentenceStart = 64,

    /// <summary>Stands in a sentence or line that is written all in capitals or all in small letters, so its case says nothing.</summary>
    CaselessContext = 128,

    /// <summary>Stood in a caseless context; what its other flags tell of case is a guess.</summary>
    CaseRepaired = 256,

    /// <summary>What a word has that is a name as far as its case goes; in text of one case every word may be one.</summary>
    MayBeName = Capitalized | CaselessContext | CaseRepaired,
}
