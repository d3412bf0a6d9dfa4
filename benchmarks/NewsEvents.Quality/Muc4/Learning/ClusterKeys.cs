namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>Which template of the key each cluster stands for.</summary>
internal static class ClusterKeys
{
    /// <summary>One template or null for each cluster; no template is given twice.</summary>
    public static Key?[] Align(IReadOnlyList<Cluster> clusters, IReadOnlyList<Key> keys)
    {
        var offers =
            from c in Enumerable.Range(0, clusters.Count)
            from k in Enumerable.Range(0, keys.Count)
            where keys[k].Type == clusters[c].Topic
            let score = Score(clusters[c], keys[k])
            where score > 0
            orderby score descending, c, k
            select (Cluster: c, Key: keys[k]);
        var aligned = new Key?[clusters.Count];
        foreach (var (cluster, key) in offers)
        {
            if (aligned[cluster] is null && !aligned.Contains(key))
                aligned[cluster] = key;
        }

        return aligned;
    }

    private static float Score(Cluster cluster, Key key) =>
        cluster.Members.Where(member => KeyRoles.Of(member, [key]) is not null).Sum(member => 1 - member.Roles[Distribution.None]);
}
