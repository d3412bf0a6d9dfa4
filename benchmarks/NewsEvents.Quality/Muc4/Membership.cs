namespace NewsEvents.Quality.Muc4;

/// <summary>The part that a referent has in the incidents of a type.</summary>
internal sealed class Membership(Referent referent, string topic)
{
    public Referent Referent { get; } = referent;

    public string Topic { get; } = topic;

    public Distribution Roles { get; set; } = Distribution.Empty;

    /// <summary>What has been decided for the set fills about the referent, by slot.</summary>
    public Dictionary<string, Distribution> Fills { get; } = new(StringComparer.Ordinal);
}
