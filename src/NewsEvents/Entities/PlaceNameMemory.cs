namespace NewsEvents.Entities;

/// <summary>
/// What one article says of each name: a name that is a person's once ("Georgia Stevens") is that person's throughout,
/// and one that is clearly a place once is a place where little speaks for it, too.
/// </summary>
internal sealed class PlaceNameMemory
{
    private readonly HashSet<ulong> persons = [];
    private readonly HashSet<ulong> places = [];

    public void Learn(PlaceNameMatch match, bool isPerson)
    {
        if (isPerson)
            persons.Add(match.Key);
        else if (match.Points >= PlaceContext.Threshold)
            places.Add(match.Key);
    }

    public bool Accepts(PlaceNameMatch match)
    {
        const float EvenAgainstPerson = PlaceContext.Threshold + 3;
        if (persons.Contains(match.Key))
            return match.Points >= EvenAgainstPerson;
        return match.Points >= (places.Contains(match.Key) ? PlaceContext.SupportedThreshold : PlaceContext.Threshold);
    }
}
