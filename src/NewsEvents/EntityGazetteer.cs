using System.Globalization;
using NewsEvents.Entities;
using NewsEvents.Text;

namespace NewsEvents;

/// <summary>Names of your own, ready to be found: <see cref="NewsPipelineBuilder.AddGazetteer"/> puts them into a pipeline.</summary>
/// <remarks>Immutable and thread-safe. Finding takes time in proportion to the text, however many names there are.</remarks>
public sealed class EntityGazetteer
{
    /// <summary>The most words that a name may have.</summary>
    public const int MostWords = 32;

    private const int LongestName = 1000;

    /// <summary>How many characters of an unfit name a message shows.</summary>
    private const int Shown = 60;

    private EntityGazetteer(GazetteerTrie trie) => Trie = trie;

    /// <summary>Number of names; of those with the same words and capitals the first one counts.</summary>
    public int Count => Trie.Count;

    internal GazetteerTrie Trie { get; }

    /// <summary>Makes a gazetteer.</summary>
    /// <param name="entries">The names, in any order; where two are the same, the first one counts.</param>
    /// <param name="model">The model whose tokens the names are split into; null for the embedded one.</param>
    /// <returns>The gazetteer.</returns>
    /// <exception cref="ArgumentException">
    /// A name is empty, holds neither letter nor digit, or has more than <see cref="MostWords"/> words; a place has no coordinates on earth, or
    /// its identifier is another one's.
    /// </exception>
    public static EntityGazetteer Create(IEnumerable<GazetteerEntry> entries, NewsModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var tokenizer = new Tokenizer(new TokenLexicons(model ?? NewsModel.Default));
        var trie = new GazetteerTrie();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var problem = Problem(entry.Name) ?? Problem(entry.Place, places);
            var forms = problem is null ? Forms(tokenizer, entry.Name) : [];
            if (problem is null && forms.Length is 0 or > MostWords)
                problem = $"has more than {MostWords} words";
            if (problem is not null)
                throw new ArgumentException($"The name '{Shortened(entry.Name)}' {problem}.", nameof(entries));
            trie.Add(entry, forms);
        }

        return new EntityGazetteer(trie);
    }

    /// <summary>What makes a name unfit to be found; null where nothing does.</summary>
    internal static string? Problem(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return "is empty";
        if (name.Length > LongestName)
            return $"has more than {LongestName} characters";
        return name.Any(char.IsLetterOrDigit) ? null : "holds neither letter nor digit";
    }

    /// <summary>What makes a place unfit to be used; null where nothing does, or where there is no place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="places">The places before it by identifier; it is added. One place may have several names.</param>
    internal static string? Problem(Place? place, Dictionary<string, Place> places)
    {
        if (place is null)
            return null;
        if (!(Math.Abs(place.Latitude) <= 90))
            return string.Create(CultureInfo.InvariantCulture, $"has the latitude {place.Latitude}, which is not from -90 to 90");
        if (!(Math.Abs(place.Longitude) <= 180))
            return string.Create(CultureInfo.InvariantCulture, $"has the longitude {place.Longitude}, which is not from -180 to 180");
        return place.Id is { } id && !places.TryAdd(id, place) && !ReferenceEquals(places[id], place)
            ? $"has the identifier '{Shortened(id)}', which another place has" : null;
    }

    private static ulong[] Forms(Tokenizer tokenizer, string name)
    {
        var buffer = TokenBuffer.Rent();
        tokenizer.Tokenize(name, new TextSpan(0, name.Length), buffer);
        var forms = buffer.ToTable().Forms;
        buffer.Return();
        return forms;
    }

    private static string Shortened(string? name) => name is { Length: > Shown } ? name[..Shown] + "..." : name ?? "";
}
