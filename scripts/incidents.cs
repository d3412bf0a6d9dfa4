#!/usr/bin/env dotnet
#:package NewsEvents.IO@0.1.0
#:property PublishAot=false
#:property InvariantGlobalization=true

// A CSV of articles in, a CSV of incidents out.
using NewsEvents;
using NewsEvents.IO;

if (args is not [var input, var output])
{
    Console.Error.WriteLine("usage: dotnet run incidents.cs ARTICLES.csv INCIDENTS.csv");
    Console.Error.WriteLine("ARTICLES.csv has a header; the column 'text' is needed, 'id', 'title' and 'published' (2023-01-30) are read if there.");
    return 2;
}

int articles = 0, failed = 0;
try
{
    using var source = File.OpenRead(input);
    using var writer = new CsvIncidentWriter(File.Create(output));
    foreach (var read in new CsvArticleReader().Read(source, Path.GetFileName(input)))
    {
        if (read.IsRead)
        {
            writer.Write(NewsPipeline.Default.Extract(read.Article));
            articles++;
            continue;
        }

        Console.Error.WriteLine(read.Error.Message);
        failed++;
    }

    writer.Complete();
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 3;
}

Console.Error.WriteLine($"{articles} articles, {failed} not read");
return failed == 0 ? 0 : 1;
