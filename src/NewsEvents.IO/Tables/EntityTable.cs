using System.Collections.Immutable;

namespace NewsEvents.IO.Tables;

/// <summary>The table of entities.</summary>
internal sealed class EntityTable : RowTable<EntityRow>
{
    private static readonly ImmutableArray<Column<EntityRow>> Definitions =
    [
        Column<EntityRow>.Text("article_id", ArticleTable.IdDescription, static row => row.Result.Article.Id),
        Column<EntityRow>.Whole("start", "Where the words start in the original text, in UTF-16 units from 0.", static row => row.Entity.Span.Start),
        Column<EntityRow>.Whole("end", "Where they end, exclusive.", static row => row.Entity.Span.End),
        Column<EntityRow>.Line("text", "The words as they stand, in one line.", static row => row.Entity.Text),
        Column<EntityRow>.Line("canonical", "The name that all mentions of the same thing in the article share.", static row => row.Entity.Canonical),
        Column<EntityRow>.Text(
            "type",
            "place, facility, group, force, organization, nationality, person, official or weapon, or a type of a gazetteer or component of your own.",
            static row => row.Entity.Type.Name),
        Column<EntityRow>.Text("subtype", "A finer kind, such as \"jihadist\" of a group; empty where none is known.", static row => row.Entity.Subtype),
        Column<EntityRow>.Line("office", "The public office, rank or spokesperson role beside a person, or of an official without a name.", static row => row.Entity.Office),
        Column<EntityRow>.Real("confidence", "How sure the finding is, 0 to 1 with three decimals.", static row => OutputNumbers.Confidence(row.Entity.Confidence)),
        Column<EntityRow>.Line("place", "Of a place that was resolved: its usual English name. This and the columns after it are empty for all else.", static row => row.Place?.Name),
        Column<EntityRow>.Line("admin1", "The province or state that the place lies in.", static row => row.Place?.Admin1),
        Column<EntityRow>.Line("country", "The country that the place lies in.", static row => row.Place?.Country),
        Column<EntityRow>.Text("country_code", "Its ISO 3166-1 code of two letters.", static row => row.Place?.CountryCode),
        Column<EntityRow>.Real("lat", "Degrees north, WGS 84, five decimals; the centre of an area.", static row => row.Place is { } place ? OutputNumbers.Degrees(place.Latitude) : null),
        Column<EntityRow>.Real("lon", "Degrees east, likewise.", static row => row.Place is { } place ? OutputNumbers.Degrees(place.Longitude) : null),
        Column<EntityRow>.Whole("geonames_id", "The place's GeoNames number; empty for places from other sources.", static row => row.Place?.GeoNamesId),
    ];

    private EntityTable()
        : base("entities", "One row a mention of a named entity, in text order.", Definitions)
    {
    }

    public static EntityTable Instance { get; } = new();

    public override void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics, IRowWriter rows)
    {
        var document = result.Document;
        var next = 0;
        for (var i = 0; i < document.Entities.Length; i++)
            WriteRow(new EntityRow(result, document.Entities[i], PlaceOf(document, i, ref next)), -1, rows);
    }

    // Entities and places are both in text order, so that one pass over each is enough. A place inside the name of something
    // else ("Kabul police") is not where that thing is.
    private static Place? PlaceOf(Document document, int entity, ref int next)
    {
        Place? found = null;
        for (; next < document.Places.Length && document.Places[next].EntityIndex <= entity; next++)
        {
            if (document.Places[next].EntityIndex == entity && document.Entities[entity].Type == EntityType.Place)
                found ??= document.Places[next].Place;
        }

        return found;
    }
}
