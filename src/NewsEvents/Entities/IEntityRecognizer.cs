namespace NewsEvents.Entities;

/// <summary>Finds mentions of one or more entity types in the tokens of a document.</summary>
internal interface IEntityRecognizer
{
    /// <summary>Adds what it finds; candidates may overlap, and <see cref="EntityComponent"/> chooses among them.</summary>
    void Recognize(DocumentDraft draft, List<EntityCandidate> candidates);
}
