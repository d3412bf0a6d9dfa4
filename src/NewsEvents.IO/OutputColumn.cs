namespace NewsEvents.IO;

/// <summary>One column of an <see cref="OutputTable"/>.</summary>
/// <param name="Name">Its name, stable from version to version.</param>
/// <param name="Type">What its cells hold; any cell may also be empty.</param>
/// <param name="Description">What it says, its unit, and when a cell is empty.</param>
public sealed record OutputColumn(string Name, OutputColumnType Type, string Description);
