namespace NewsEvents.IO;

/// <summary>What an output holds already that a writer goes on with, so that headers and opening brackets are not written again.</summary>
/// <param name="Articles">Number of articles in it, those with an error included.</param>
/// <param name="Points">Number of incidents with coordinates in it.</param>
public sealed record OutputContinuation(long Articles, long Points);
