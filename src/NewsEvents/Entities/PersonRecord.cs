namespace NewsEvents.Entities;

/// <summary>A person of a document: the fullest name, its tokens, and the office that the text gives.</summary>
internal sealed class PersonRecord(string name, ulong[] forms)
{
    public string Name { get; } = name;

    /// <summary>Form hashes of the name's tokens.</summary>
    public ulong[] Forms { get; } = forms;

    /// <summary>The first office that stands beside a mention; null where none does.</summary>
    public string? Office { get; set; }

    public bool Contains(ReadOnlySpan<ulong> part)
    {
        foreach (var form in part)
        {
            if (Array.IndexOf(Forms, form) < 0)
                return false;
        }

        return true;
    }
}
