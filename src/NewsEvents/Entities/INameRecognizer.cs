namespace NewsEvents.Entities;

/// <summary>Finds names by what the document's letters, offices and earlier finds tell.</summary>
internal interface INameRecognizer
{
    /// <summary>Adds what it finds to <see cref="NameContext.Candidates"/>.</summary>
    void Recognize(NameContext context);
}
