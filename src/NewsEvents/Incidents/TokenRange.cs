namespace NewsEvents.Incidents;

/// <summary>A run of tokens inside one sentence, half-open.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;

    public bool Contains(int token) => token >= First && token < End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
