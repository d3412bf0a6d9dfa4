using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Places;

/// <summary>What an article says of countries without naming a place: its nationalities, its groups, words of one country's news, its source.</summary>
internal sealed class PlaceHints
{
    private const double NationalityWeight = 1;
    private const double GroupWeight = 0.5;
    private const double CueWeight = 0.5;
    private const double SourceWeight = 1;

    private readonly Gazetteer gazetteer;
    private readonly PlaceResolverLexicons lexicons;

    public PlaceHints(Gazetteer gazetteer, PlaceResolverLexicons lexicons)
    {
        this.gazetteer = gazetteer;
        this.lexicons = lexicons;
    }

    /// <summary>Adds the hints of an article to the list of its places.</summary>
    public void Read(DocumentDraft draft, ToponymList list)
    {
        foreach (var (_, country) in list.Nationalities)
            list.AddHint(country, NationalityWeight);
        ReadGroups(draft, list);
        ReadWords(draft.TokenTable, list);
        ReadSource(draft.Article, list);
    }

    /// <summary>A group's first country is the one that it is most at home in.</summary>
    private void ReadGroups(DocumentDraft draft, ToponymList list)
    {
        foreach (var entity in draft.Entities)
        {
            if (entity.Type != EntityType.Group)
                continue;
            for (var i = 0; i < entity.Countries.Length; i++)
                list.AddHint(gazetteer.Table.CountryOf(entity.Countries[i]), GroupWeight / (i + 1));
        }
    }

    private void ReadWords(TokenTable table, ToponymList list)
    {
        for (var token = 0; token < table.Count; token++)
            list.AddHint(lexicons.CountryOfCue(table.Forms, token), CueWeight);
    }

    /// <summary>A newspaper's name may hold a country or province: "Times of India"; and its address may end in one.</summary>
    private void ReadSource(Article article, ToponymList list)
    {
        if (article.Source is { } source)
        {
            foreach (var place in gazetteer.AreasIn(source))
                list.AddHint(place, SourceWeight);
        }

        if (Uri.TryCreate(article.Url, UriKind.Absolute, out var address) && address.Host.LastIndexOf('.') is >= 0 and var dot)
            list.AddHint(lexicons.CountryOfEnding(address.Host[(dot + 1)..]), SourceWeight);
    }
}
