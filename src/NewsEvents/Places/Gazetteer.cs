using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Places;

/// <summary>The places of the world by name, as they are embedded in the package.</summary>
/// <remarks>Immutable and thread-safe. Case, accents and hyphens of a name make no difference.</remarks>
public sealed class Gazetteer
{
    private readonly NameTable names;
    private readonly ModelSection lists;
    private readonly Tokenizer tokenizer;
    private readonly Lexicon nationalities;

    internal Gazetteer(NewsModel model)
    {
        var file = model.File("gazetteer");
        names = new NameTable(file.Section("names"));
        lists = file.Section("lists");
        Table = new PlaceTable(file);
        nationalities = model.Lexicon("places", "nationalities");
        tokenizer = new Tokenizer(new TokenLexicons(model));
    }

    /// <summary>The gazetteer embedded in the package.</summary>
    public static Gazetteer Default => Holder.Instance;

    /// <summary>Number of places.</summary>
    public int Count => Table.Count;

    internal NameTable Names => names;

    internal PlaceTable Table { get; }

    /// <summary>The best-known place of a name.</summary>
    /// <param name="name">A name, such as "Peshawar" or "U.S.".</param>
    /// <returns>The place; null where none has that name.</returns>
    public Place? Find(string name) => NumbersOf(name) is [var first, ..] ? Table.ToPlace(first) : null;

    /// <summary>All places of a name, the best known first.</summary>
    /// <param name="name">A name, such as "Springfield".</param>
    /// <returns>The places; empty where none has that name.</returns>
    public IReadOnlyList<Place> FindAll(string name) => NumbersOf(name).ConvertAll(Table.ToPlace);

    /// <summary>The country or territory of a name.</summary>
    /// <param name="name">A name or usual abbreviation, such as "Turkey" or "UAE".</param>
    /// <returns>The country; null where none has that name.</returns>
    public Place? FindCountry(string name)
    {
        foreach (var place in NumbersOf(name))
        {
            if (Table.Kind(place) == PlaceKind.Country)
                return Table.ToPlace(place);
        }

        return null;
    }

    /// <summary>The country or territory of a code.</summary>
    /// <param name="code">Its ISO 3166-1 code of two capital letters, such as "TR".</param>
    /// <returns>The country; null where none has that code.</returns>
    public Place? FindByCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Table.CountryOf(code) is >= 0 and var country ? Table.ToPlace(country) : null;
    }

    /// <summary>The country or region that an adjective or noun of nationality tells of.</summary>
    /// <param name="word">The word, such as "Turkish", "Israelis" or "South Korean".</param>
    /// <returns>The place; null where the word is no nationality.</returns>
    public Place? FindNationality(string word)
    {
        var forms = FormsOf(word);
        var row = nationalities.Match(forms, 0, forms.Length, out var length);
        return row >= 0 && length == forms.Length ? Find(nationalities.Cell(row, 1)) : null;
    }

    internal List<int> NumbersOf(string name)
    {
        var forms = FormsOf(name);
        var found = new List<NameBearer>();
        if (forms.Length > 0 && names.TryMatchExact(forms, 0, forms.Length, out var info))
            AddBearers(info, found);
        return found.ConvertAll(bearer => bearer.Place);
    }

    /// <summary>Adds the places that bear a name, the best known first.</summary>
    internal void AddBearers(NameInfo info, List<NameBearer> bearers)
    {
        if (info.HasSinglePlace)
        {
            bearers.Add(new NameBearer(info.Reference, info.IsAlternate));
            return;
        }

        var numbers = lists.As<int>();
        for (var i = info.Reference; ; i++)
        {
            bearers.Add(new NameBearer(numbers[i] & PlaceList.NumberMask, (numbers[i] & PlaceList.AlternateBit) != 0));
            if ((numbers[i] & PlaceList.LastBit) != 0)
                return;
        }
    }

    /// <summary>The countries and provinces named in some words, such as a newspaper's name.</summary>
    internal IEnumerable<int> AreasIn(string words)
    {
        var forms = FormsOf(words);
        for (var at = 0; at < forms.Length; at++)
        {
            if (!names.TryMatchLongest(forms, at, forms.Length, out var length, out var name))
                continue;
            at += length - 1;
            var bearers = new List<NameBearer>();
            AddBearers(name, bearers);
            if (Table.Kind(bearers[0].Place) is PlaceKind.Country or PlaceKind.Admin1)
                yield return bearers[0].Place;
        }
    }

    private ulong[] FormsOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var buffer = new TokenBuffer();
        tokenizer.Tokenize(name, new TextSpan(0, name.Length), buffer);
        return buffer.Forms.ToArray();
    }

    private static class Holder
    {
        public static readonly Gazetteer Instance = new(NewsModel.Default);
    }
}
