namespace NewsEvents.Incidents;

/// <summary>Whose statement a sentence is.</summary>
internal sealed record Attribution(string? Source, ClaimStance Stance)
{
    public static readonly Attribution None = new(null, ClaimStance.Unattributed);
}
