namespace NewsEvents.IO.Tables;

/// <summary>What a row of an entity is made from.</summary>
/// <param name="Result">What was found in the article.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Place">The place on the map that it names; null where it names none.</param>
internal readonly record struct EntityRow(ExtractionResult Result, Entity Entity, Place? Place);
