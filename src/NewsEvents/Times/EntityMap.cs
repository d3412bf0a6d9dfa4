namespace NewsEvents.Times;

/// <summary>Tells whether a token belongs to the name of a person, asked in any order.</summary>
internal readonly struct EntityMap(IReadOnlyList<Entity> entities)
{
    public bool IsPerson(int token)
    {
        var (low, high) = (0, entities.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entities[middle].FirstToken + entities[middle].TokenCount <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low < entities.Count && entities[low].FirstToken <= token && entities[low].Type == EntityType.Person;
    }
}
