namespace NewsEvents.Rendering;

/// <summary>A place on a map.</summary>
/// <param name="Point">Where it is, in degrees.</param>
/// <param name="Name">Its name.</param>
/// <param name="Numbers">The numbers of the incidents there; null where there was none.</param>
internal sealed record PlacePoint(MapPoint Point, string Name, string? Numbers);
