using System.Text;
using System.Text.Json;
using NewsEvents.IO;

namespace NewsEvents.Sqlite.Tests.Docs;

/// <summary>The data dictionary, made from the schema and the tables that the writers themselves use.</summary>
internal static class DataDictionary
{
    private const string Head = """
        # Data dictionary

        Every field of every format that `newsevents extract` writes. Made from the code: a test fails while this page is out of date, and rewrites
        it when run with `APPROVE_DOCS=1`.

        - *Not known* is an absent field in JSON, an empty cell in CSV and NULL in SQLite: never a made-up zero.
        - *Days* are `YYYY-MM-DD`; a range has its first and last day, both inclusive.
        - *Offsets* count UTF-16 code units in the original article text from 0; ends are exclusive.
        - *Coordinates* are WGS 84 degrees with five decimals; GeoJSON puts the longitude first.
        - *Identifiers* are the same in all formats: `article_id` (JSON: `id`) as the input gives it, `incident_id` with `#` and a number behind it.
        - *Invalid text*: half a surrogate pair becomes U+FFFD everywhere; a NUL becomes U+FFFD in CSV and SQLite, `\u0000` in JSON.
        - *Lines*: titles, quoted words and sentences are brought to one line in CSV and SQLite; JSON has them as they stand.
        - *Lists* in one cell of CSV or SQLite are parted by `; `; a semicolon inside an item becomes a comma. JSON has real lists.
        - *Formulas*: a text cell of CSV that starts with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe in front, identifiers too, so
          that no spreadsheet runs it. Take the apostrophe off before joining such an identifier with another format.

        ## JSON Lines and JSON

        One object an article. `newsevents schema` prints the JSON Schema (draft 2020-12) that this table is made from.


        """;

    private const string GeoJsonPart = """
        ## GeoJSON

        One feature an incident whose place is on the map (RFC 7946). Incidents without coordinates and articles that failed are left out: take another
        format to have them all. The feature's `id` is the incident's; its properties, absent where not known, are columns of the table of incidents:


        """;

    public static string Create(IEnumerable<string> geoJsonProperties)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        AppendSchema(text);
        AppendTable(text, "CSV, a row an incident", "`--format csv`. ", OutputTable.Incidents);
        AppendTable(text, "CSV, a row an article", "`--format csv --rows articles`. ", OutputTable.ArticleSummaries);
        AppendTable(text, "CSV, casualty claims", "`--claims FILE`. ", OutputTable.Claims);
        AppendTable(text, "CSV, entities", "`--entities FILE`. ", OutputTable.Entities);
        text.Append(GeoJsonPart.ReplaceLineEndings("\n")).AppendJoin(", ", geoJsonProperties.Select(static name => $"`{name}`")).Append(".\n\n");
        AppendDatabase(text);
        return text.ToString();
    }

    private static void AppendSchema(StringBuilder text)
    {
        using var stream = RecordSchema.Open();
        using var schema = JsonDocument.Parse(stream);
        AppendObject(text, "record", schema.RootElement);
        foreach (var definition in schema.RootElement.GetProperty("$defs").EnumerateObject())
            AppendObject(text, definition.Name, definition.Value);
    }

    private static void AppendObject(StringBuilder text, string name, JsonElement schema)
    {
        text.Append($"### {name}\n\n{schema.GetProperty("description").GetString()}\n\n| field | type | always there | what it says |\n|---|---|---|---|\n");
        var required = schema.GetProperty("required").EnumerateArray().Select(static field => field.GetString()).ToHashSet();
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            var always = required.Contains(property.Name) ? "yes" : "";
            text.Append($"| `{property.Name}` | {TypeOf(property.Value)} | {always} | {property.Value.GetProperty("description").GetString()}{Values(property.Value)} |\n");
        }

        text.Append('\n');
    }

    private static string TypeOf(JsonElement property)
    {
        if (property.TryGetProperty("$ref", out var target))
            return Link(target);
        var type = property.GetProperty("type").GetString()!;
        if (type == "array")
            return $"list of {Link(property.GetProperty("items").GetProperty("$ref"))}";
        return property.TryGetProperty("format", out var format) && format.GetString() == "date" ? "day" : type;
    }

    private static string Link(JsonElement target)
    {
        var name = target.GetString()!["#/$defs/".Length..];
        return $"[{name}](#{name})";
    }

    private static string Values(JsonElement property) =>
        property.TryGetProperty("enum", out var values)
            ? $" One of {string.Join(", ", values.EnumerateArray().Select(static value => $"`{value.GetString()}`"))}."
            : "";

    private static void AppendTable(StringBuilder text, string title, string how, OutputTable table)
    {
        text.Append($"## {title}\n\n{how}{table.Description}\n\n| column | type | what it says |\n|---|---|---|\n");
        foreach (var column in table.Columns)
            text.Append($"| `{column.Name}` | {TypeName(column.Type)} | {column.Description} |\n");
        text.Append('\n');
    }

    private static string TypeName(OutputColumnType type) => type switch
    {
        OutputColumnType.Whole => "whole number",
        OutputColumnType.Real => "number",
        OutputColumnType.Flag => "`true` or `false`",
        OutputColumnType.Day => "day",
        _ => "text",
    };

    private static void AppendDatabase(StringBuilder text)
    {
        text.Append(
            "## SQLite\n\n`-o FILE.db` or `--format sqlite`. The keys are integers in the order of the input, which hold even where two articles have the same id. "
            + "Flags are 0 and 1. Names that are words of SQL (`end`) stand in double quotes in queries. "
            + "`metadata` (`name`, `value`) has the versions of the schema and of the model; it is left out under `--no-meta`. "
            + "`PRAGMA user_version` is the version of the tables.\n\n");
        foreach (var layout in SqliteLayout.Tables(withEntities: true))
        {
            var condition = layout == SqliteLayout.Entities ? " Only with `--with-entities`." : "";
            text.Append($"### Table `{layout.Table.Name}`\n\n{layout.Table.Description}{condition}\n\n| column | declared as | what it says |\n|---|---|---|\n");
            text.Append($"| `{layout.Key}` | INTEGER PRIMARY KEY | The row's number. |\n");
            if (layout.Parent is { } parent)
                text.Append($"| `{parent.Key}` | INTEGER NOT NULL, refers to `{parent.Table.Name}` | The row of `{parent.Table.Name}` that it belongs to. |\n");
            foreach (var column in layout.Table.Columns)
                text.Append($"| `{column.Name}` | {SqliteLayout.TypeOf(column)} | {column.Description} |\n");
            text.Append($"\nIndexes: {string.Join(", ", layout.Indexed.Select(static name => $"`{name}`"))}.\n\n");
        }

        text.Length--;
    }
}
