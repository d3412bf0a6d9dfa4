using NewsEvents.Learning;

namespace NewsEvents.Entities;

/// <summary>
/// What one article says of each name: a name that is a person's once ("Georgia Stevens") is that person's throughout,
/// unless it is as often clearly a place, and a clear place is one where little speaks for it, too.
/// </summary>
internal sealed class PlaceNameMemory(Scratch scratch)
{
    private readonly Dictionary<ulong, int> persons = scratch.Map<ulong, int>();
    private readonly Dictionary<ulong, int> places = scratch.Map<ulong, int>();
    private readonly HashSet<ulong> accepted = scratch.Set<ulong>();

    public void Learn(PlaceNameMatch match, bool isPerson, bool isTold)
    {
        if (isPerson)
            persons[match.Key] = persons.GetValueOrDefault(match.Key) + 1;
        else if (isTold)
            places[match.Key] = places.GetValueOrDefault(match.Key) + 1;
        if (!isPerson && match.Points >= PlaceContext.Threshold)
            accepted.Add(match.Key);
    }

    public bool Accepts(PlaceNameMatch match)
    {
        const float EvenAgainstPerson = PlaceContext.Threshold + 3;
        if (persons.GetValueOrDefault(match.Key) > places.GetValueOrDefault(match.Key) && match.Points < EvenAgainstPerson)
            return false;
        return match.Points >= (accepted.Contains(match.Key) ? PlaceContext.SupportedThreshold : PlaceContext.Threshold);
    }
}
