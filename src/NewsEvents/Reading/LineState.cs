namespace NewsEvents.Reading;

/// <summary>Where a line stands relative to the article's body.</summary>
internal enum LineState : byte
{
    Before,
    Body,

    /// <summary>Furniture between two parts of the body.</summary>
    Inside,
    After,
}
