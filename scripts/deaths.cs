#!/usr/bin/env dotnet
#:package NewsEvents.IO@0.1.0
#:property PublishAot=false
#:property InvariantGlobalization=true

// Deaths by week and country, from articles in JSONL, CSV, text or HTML. The week is that of the incident, not of the article.
// Incidents of one type, day and place count once, with the largest figure: several articles tell of them. A count without a
// number ("dozens") adds nothing but stands in the last column.
using System.Globalization;
using NewsEvents;
using NewsEvents.IO;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: dotnet run deaths.cs ARTICLES ... > deaths.csv");
    return 2;
}

var incidents = new Dictionary<(IncidentType, DateRange, string), Incident>();
var failed = 0;
foreach (var path in args)
{
    try
    {
        using var source = File.OpenRead(path);
        foreach (var read in ArticleReader.Create(ArticleFormat.Auto).Read(source, Path.GetFileName(path)))
        {
            if (read.IsRead)
                Collect(NewsPipeline.Default.Extract(read.Article));
            else
                Refuse(read.Error.Message);
        }
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        Refuse(e.Message);
    }
}

Console.WriteLine("week,country_code,country,incidents,killed_at_least,without_number");
foreach (var group in incidents.Values.GroupBy(Key).OrderBy(group => group.Key, StringComparer.Ordinal))
{
    var killed = group.Sum(incident => (long)(incident.Killed!.Minimum ?? 0));
    Console.WriteLine($"{group.Key},{group.Count()},{killed},{group.Count(incident => incident.Killed!.Minimum is null)}");
}

return failed == 0 ? 0 : 1;

void Collect(ExtractionResult result)
{
    foreach (var incident in result.Incidents)
    {
        if (incident is not { Factuality: Factuality.Happened, Killed: { } killed, Date: { } date, Place: { } place } || Week(date.Start) != Week(date.End))
            continue;
        var same = (incident.Type, date, place.ToString());
        if (!incidents.TryGetValue(same, out var other) || (killed.Minimum ?? -1) > (other.Killed!.Minimum ?? -1))
            incidents[same] = incident;
    }
}

void Refuse(string cause)
{
    Console.Error.WriteLine(cause);
    failed++;
}

static string Key(Incident incident)
{
    var country = incident.Place!.Place;
    return $"{Week(incident.Date!.Value.Start)},{country?.CountryCode},\"{country?.Country?.Replace("\"", "\"\"")}\"";
}

// ISO 8601: "2023-W05".
static string Week(DateOnly day)
{
    var time = day.ToDateTime(TimeOnly.MinValue);
    return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time)}-W{ISOWeek.GetWeekOfYear(time):00}");
}
