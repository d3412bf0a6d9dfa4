namespace NewsEvents.Quality.Muc4;

/// <summary>One person, organization or thing with a role in an incident, with all phrases that name it.</summary>
internal sealed class SlotTarget(string role, Phrase first, float probability)
{
    private readonly List<Phrase> mentions = [first];
    private float best = probability;

    public string Role { get; } = role;

    public IReadOnlyList<Phrase> Mentions => mentions;

    /// <summary>What a named person is besides the name.</summary>
    public string? Description { get; set; }

    /// <summary>The phrase that most surely has the role.</summary>
    public Phrase Best { get; private set; } = first;

    /// <summary>What the target is called; other slots refer to it by this.</summary>
    public string Words => Best.IsPerson ? Longer(Best.Entity!.Canonical, Best.Words) : Best.Words;

    public void Add(Phrase phrase, float probability)
    {
        mentions.Add(phrase);
        if (probability <= best)
            return;
        best = probability;
        Best = phrase;
    }

    private static string Longer(string name, string words) => name.Length > words.Length ? name : words;
}
