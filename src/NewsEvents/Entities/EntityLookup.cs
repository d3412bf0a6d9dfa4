namespace NewsEvents.Entities;

/// <summary>Finds names by token.</summary>
internal static class EntityLookup
{
    /// <summary>The name that covers a token; null where none does. An official without a name is words like others.</summary>
    /// <param name="entities">Entities in the order of the text, none overlapping another.</param>
    /// <param name="token">Index of the token.</param>
    public static Entity? At(IReadOnlyList<Entity> entities, int token)
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

        return low < entities.Count && entities[low].FirstToken <= token && entities[low].IsName ? entities[low] : null;
    }
}
