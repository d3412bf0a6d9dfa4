namespace NewsEvents.Places;

/// <summary>A place that bears a name.</summary>
/// <param name="Place">Its number in the <see cref="PlaceTable"/>.</param>
/// <param name="IsAlternate">Whether it usually goes by another name.</param>
internal readonly record struct NameBearer(int Place, bool IsAlternate);
