namespace NewsEvents.Text;

/// <summary>How an abbreviation of data/lexicons/text/abbreviations.tsv is used.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>No abbreviation.</summary>
    None,

    /// <summary>Stands before a name and never ends a sentence: "Gov.", "Lt.".</summary>
    Title,

    /// <summary>An abbreviation only before a number: "No. 5".</summary>
    Number,

    /// <summary>May stand anywhere and may end a sentence: "Inc.", "Jan.", "etc.".</summary>
    Any,

    /// <summary>As <see cref="Any"/>, but an abbreviation only with a capital first letter: "Calif.".</summary>
    Capital,

    /// <summary>Also a common word: an abbreviation only where it is capitalised and the sentence clearly goes on: "Sat. 5 May".</summary>
    Word,
}
