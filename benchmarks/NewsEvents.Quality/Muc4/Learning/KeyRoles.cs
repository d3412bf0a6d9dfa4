namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>The roles that the keys give to phrases and referents.</summary>
internal static class KeyRoles
{
    /// <summary>The role in any of the keys; null where none names the phrase.</summary>
    public static string? Of(Phrase phrase, IEnumerable<Key> keys) => Find(phrase, keys)?.Role;

    /// <summary>The role of a referent in the keys of a type.</summary>
    public static KeyRole? Of(Membership membership, IReadOnlyList<Key> keys)
    {
        var ofTopic = keys.Where(key => key.Type == membership.Topic).ToArray();
        return membership.Referent.Mentions.Select(phrase => Find(phrase, ofTopic)).FirstOrDefault(found => found is not null);
    }

    private static KeyRole? Find(Phrase phrase, IEnumerable<Key> keys)
    {
        foreach (var key in keys)
        {
            foreach (var (role, fill) in key.Strings)
            {
                if (KeyMatch.IsMatch(fill, phrase))
                    return new KeyRole(role, fill, key);
            }
        }

        return null;
    }
}
