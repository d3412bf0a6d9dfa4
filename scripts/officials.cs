#!/usr/bin/env dotnet
#:package NewsEvents.IO@0.1.0
#:property PublishAot=false
#:property InvariantGlobalization=true

// Who holds an office, and how often they are named and speak, from articles in JSONL, CSV, text or HTML. Officials without a
// name ("a police spokesman") have an empty name. One speaks where a mention is the subject of a verb of saying, or stands beside one.
using NewsEvents;
using NewsEvents.IO;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: dotnet run officials.cs ARTICLES ... > officials.csv");
    return 2;
}

string[] saying = ["say", "tell", "add", "state", "announce", "confirm", "report", "warn", "deny", "claim", "declare"];
var officials = new SortedDictionary<(string Name, string Office), (int Articles, int Mentions, int Quoted)>();
var failed = 0;
foreach (var path in args)
{
    try
    {
        using var source = File.OpenRead(path);
        foreach (var read in ArticleReader.Create(ArticleFormat.Auto).Read(source, Path.GetFileName(path)))
        {
            if (read.IsRead)
                Collect(NewsPipeline.Default.Analyze(read.Article));
            else
                Refuse(read.Error.Message);
        }
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        Refuse(e.Message);
    }
}

Console.WriteLine("name,office,articles,mentions,quoted");
foreach (var (official, count) in officials)
    Console.WriteLine($"{Cell(official.Name)},{Cell(official.Office)},{count.Articles},{count.Mentions},{count.Quoted}");
return failed == 0 ? 0 : 1;

void Collect(Document document)
{
    // A later mention by surname has the canonical name of the first one, which the office stands beside.
    var people = document.Entities.Where(entity => entity.Type == EntityType.Person || entity.Type == EntityType.Official).GroupBy(entity => entity.Canonical);
    foreach (var person in people)
    {
        var office = person.Select(mention => mention.Office).FirstOrDefault(office => office is not null);
        if (office is null)
            continue;
        var name = person.Any(mention => mention.Type == EntityType.Person) ? person.Key : "";
        officials.TryGetValue((name, office), out var count);
        officials[(name, office)] = (count.Articles + 1, count.Mentions + person.Count(), count.Quoted + person.Count(mention => Speaks(document, mention)));
    }
}

bool Speaks(Document document, Entity mention)
{
    // The office may stand before the name and be the subject in its place: "police chief John Smith said".
    var start = Math.Min(mention.Span.Start, mention.OfficeSpan?.Start ?? mention.Span.Start);
    var end = Math.Max(mention.Span.End, mention.OfficeSpan?.End ?? mention.Span.End);
    var tokens = document.Tokens.Where(token => token.Span.Start >= start && token.Span.End <= end).ToList();
    if (tokens.Count == 0)
        return false;
    if (tokens.Any(token => token is { Relation: DependencyRelation.NominalSubject, Head: { } verb } && saying.Contains(verb.Lemma)))
        return true;
    var beside = document.Tokens.Skip(tokens[^1].Index + 1).SkipWhile(token => token.Text == ",").Take(1);
    return beside.Any(token => saying.Contains(token.Lemma));
}

void Refuse(string cause)
{
    Console.Error.WriteLine(cause);
    failed++;
}

static string Cell(string text) => "\"" + text.ReplaceLineEndings(" ").Replace("\"", "\"\"") + "\"";
