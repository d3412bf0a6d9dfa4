namespace NewsEvents.Rendering;

/// <summary>A point: degrees east and north on the globe, or right and down on the sheet.</summary>
internal readonly record struct MapPoint(double X, double Y);
