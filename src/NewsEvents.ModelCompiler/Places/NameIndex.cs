using NewsEvents.ModelCompiler.Lexicons;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>Collects which places bear which name, by the combined form hash of the name's tokens.</summary>
internal sealed class NameIndex(PlaceNames names, WordSet ordinaryWords)
{
    private const int ProminentEnoughForWords = 12;
    private const int ProminentEnoughForShortNames = 8;
    private const int MostTokens = 6;

    private readonly Dictionary<ulong, Dictionary<PlaceRecord, bool>> bearers = [];
    private readonly HashSet<ulong> beginnings = [];

    /// <summary>Places by name; the value says that the name is not the place's usual one.</summary>
    public IReadOnlyDictionary<ulong, Dictionary<PlaceRecord, bool>> Bearers => bearers;

    /// <summary>All proper beginnings of names.</summary>
    public IReadOnlySet<ulong> Beginnings => beginnings;

    /// <summary>Adds a place under all its names.</summary>
    /// <param name="place">The place.</param>
    /// <param name="written">Names written by hand, which no filter drops.</param>
    public void Add(PlaceRecord place, string[] written)
    {
        var country = place.Country?.CountryCode ?? "";
        AddName(place, place.Name, isAlternate: false);
        foreach (var variant in names.Variants(place.Name, country))
            AddName(place, variant, isAlternate: false);
        foreach (var name in written)
            AddName(place, name, isAlternate: false);
        foreach (var name in place.Alternates)
        {
            if (!IsWorthwhile(place, name))
                continue;
            AddName(place, name, isAlternate: true);
            foreach (var variant in names.Variants(name, country))
                AddName(place, variant, isAlternate: true);
        }
    }

    private bool IsWorthwhile(PlaceRecord place, string name)
    {
        if (name.Length <= 3)
            return place.Prominence >= ProminentEnoughForShortNames && name.Length == 3;
        return place.Prominence >= ProminentEnoughForWords || !ordinaryWords.Contains(name);
    }

    private void AddName(PlaceRecord place, string name, bool isAlternate)
    {
        var tokens = PhraseTokenizer.Split(name).Where((token, i) => i == 0 || token != "-").ToArray();
        if (tokens.Length is 0 or > MostTokens)
            return;
        var hash = FormHash.Empty;
        for (var i = 0; i < tokens.Length; i++)
        {
            hash = FormHash.Combine(hash, FormHash.Of(tokens[i]));
            if (i < tokens.Length - 1)
                beginnings.Add(hash);
        }

        if (!bearers.TryGetValue(hash, out var places))
            bearers[hash] = places = [];
        places[place] = isAlternate && places.GetValueOrDefault(place, true);
    }
}
