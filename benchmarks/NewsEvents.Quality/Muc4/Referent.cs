namespace NewsEvents.Quality.Muc4;

/// <summary>A person, organization or thing with all phrases of the article that name it.</summary>
internal sealed class Referent(Phrase first, string? number)
{
    private const float FullestShare = 0.5f;

    private readonly List<Phrase> mentions = [first];

    public IReadOnlyList<Phrase> Mentions => mentions;

    /// <summary>How many there are, where a figure says so.</summary>
    public string? Number { get; private set; } = number;

    /// <summary>The longest of its names.</summary>
    public string[] Stems { get; private set; } = first.Stems;

    public bool IsPerson => mentions[0].IsPerson;

    public void Add(Phrase phrase, string? number)
    {
        mentions.Add(phrase);
        Number ??= number;
        if (phrase.Stems.Length > Stems.Length)
            Stems = phrase.Stems;
    }

    /// <summary>The longest of the phrases that may well have a role.</summary>
    public Phrase Fullest(string role)
    {
        var least = mentions.Max(phrase => phrase.Roles[role]) * FullestShare;
        return mentions.Where(phrase => phrase.Roles[role] >= least).OrderByDescending(phrase => phrase.Stems.Length).ThenByDescending(phrase => phrase.Roles[role]).First();
    }

    /// <summary>The phrase that most surely has a role.</summary>
    public Phrase Best(string role) => mentions.MaxBy(phrase => phrase.Roles[role])!;
}
