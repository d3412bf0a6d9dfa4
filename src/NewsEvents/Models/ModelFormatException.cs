namespace NewsEvents.Models;

/// <summary>A model file is not one, is damaged, or lacks a section.</summary>
internal sealed class ModelFormatException(string message) : Exception(message);
