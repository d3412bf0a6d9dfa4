using NewsEvents.Models;

namespace NewsEvents.Entities;

/// <summary>A name of the gazetteer found in the text, with the evidence that a place is meant.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="Key">Hash of the name.</param>
/// <param name="Points">Evidence for a place; see <see cref="PlaceContext"/>.</param>
internal readonly record struct PlaceNameMatch(int FirstToken, int TokenCount, ulong Key, float Points)
{
    /// <summary>How sure it is, from 0 to 1.</summary>
    public float Score => Math.Clamp(0.55f + ((Points - PlaceContext.Threshold) * 0.1f), 0.3f, 0.98f);

    public static ulong KeyOf(ReadOnlySpan<ulong> forms, int first, int count)
    {
        var key = FormHash.Empty;
        for (var i = first; i < first + count; i++)
            key = FormHash.Combine(key, forms[i]);
        return key;
    }
}
