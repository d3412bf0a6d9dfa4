namespace NewsEvents.Quality.Muc4;

/// <summary>One person or kind of people that was attacked, put together from all that tells of them.</summary>
internal sealed class HumanTarget(string words, bool isName)
{
    /// <summary>The name or the description; other slots refer to the target by it.</summary>
    public string Words { get; private set; } = words;

    public bool IsName { get; } = isName;

    /// <summary>What a named person is, such as an office; null where nothing is told.</summary>
    public string? Description { get; set; }

    public string? Nation { get; set; }

    public string? Number { get; set; }

    public HashSet<string> Effects { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a number slot holds a figure rather than nothing or "more than one".</summary>
    public static bool IsFigure(string? number) => number is not (null or "PLURAL");

    /// <summary>Takes over what another mention of the same people tells.</summary>
    public void Add(HumanTarget other)
    {
        // The fuller description says more of who they were.
        if (other.Words.Length > Words.Length)
            Words = other.Words;
        Description ??= other.Description;
        Nation ??= other.Nation;
        if (!IsFigure(Number))
            Number = other.Number ?? Number;
        Effects.UnionWith(other.Effects);
    }

    public void Fill(Template template)
    {
        template.Add(IsName ? "hum_tgt_name" : "hum_tgt_desc", Words);
        if (IsName)
            template.Add("hum_tgt_desc", Description, Words);
        template.Add("hum_tgt_type", Fillers.Of("hum_tgt_type", IsName ? Description ?? "" : Words) ?? "CIVILIAN", Words);
        template.Add("hum_tgt_num", Number, Words);
        template.Add("hum_tgt_nation", Nation, Words);
        foreach (var effect in Effects.Order(StringComparer.Ordinal))
            template.Add("hum_tgt_effect", effect, Words);
    }
}
