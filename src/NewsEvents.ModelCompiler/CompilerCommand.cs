using NewsEvents.ModelCompiler.Entities;
using NewsEvents.ModelCompiler.Incidents;
using NewsEvents.ModelCompiler.Lexicons;
using NewsEvents.ModelCompiler.Maps;
using NewsEvents.ModelCompiler.Places;
using NewsEvents.ModelCompiler.Reading;
using NewsEvents.ModelCompiler.Text;

namespace NewsEvents.ModelCompiler;

/// <summary>The command line of the compiler.</summary>
internal static class CompilerCommand
{
    private const string Usage = """
        Compiles data/ and corpora into src/NewsEvents/Resources/*.nem. Same inputs, same bytes.

        usage: dotnet run --project src/NewsEvents.ModelCompiler -- COMMAND [ARGUMENTS]

          lexicons [PART ...]   data/lexicons/PART/*.tsv -> PART.nem (all parts where none is named)
          folding               data/lexicons/folding/folding.tsv -> folding.nem
          reading PAGES GOLD [PREDICTIONS]
                                page dumps and their gold bodies -> data/lexicons/reading/line-weights.tsv;
                                cross-validated texts -> PREDICTIONS
          reading-html PAGES GOLD [PREDICTIONS]
                                the same for HTML pages -> html-line-weights.tsv
          places SOURCES        a folder of unpacked gazetteer sources (see data/gazetteer/SOURCE.md) and
                                data/gazetteer/*.tsv -> gazetteer.nem
          map TOPOLOGY          countries-50m.json of world-atlas (see data/maps/SOURCE.md) -> data/maps/outline.txt
          train text --corpora FOLDER [--parts PART,PART...]
                                treebanks (FOLDER/ud), word clusters and vectors (FOLDER/clusters) ->
                                words.nem, sentences.nem, casing.nem, tagger.nem, syntax.nem
          train entities --corpora FOLDER [--method CORPUS]
                                names in corpora, own articles and news (FOLDER/ner, FOLDER/events, FOLDER/news) ->
                                names.nem; with --method the score of a tagger trained on one corpus, nothing is written
          train arguments --corpora FOLDER
                                annotated events (FOLDER/events) -> data/lexicons/arguments/*.tsv, arguments.nem; prints
                                cross-validated scores
          train incidents --corpora FOLDER [--without GROUP]
                                annotated events (FOLDER/events) -> data/lexicons/merging/*.tsv, merging.nem; prints cross-validated
                                scores; with --without the articles of one group are left out, to measure on them
          train confidence --corpora FOLDER
                                annotated records (FOLDER/events, FOLDER/news) -> data/lexicons/merging/confidence.tsv, merging.nem;
                                prints how often records of each confidence are right

        Run it in the root of the repository.
        """;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args.Length == 0 || args[0] is "-h" or "--help")
        {
            output.WriteLine(Usage);
            return args.Length == 0 ? 2 : 0;
        }

        try
        {
            return Dispatch(args[0], args[1..], output, error);
        }
        catch (InvalidDataException e)
        {
            error.WriteLine(e.Message);
            return 3;
        }
    }

    private static int Dispatch(string command, string[] rest, TextWriter output, TextWriter error)
    {
        switch (command)
        {
            case "lexicons":
                LexiconCompiler.CompileAll("data/lexicons", "src/NewsEvents/Resources", rest, output);
                return 0;
            case "folding":
                FoldingCompiler.Compile("data/lexicons/folding/folding.tsv", "src/NewsEvents/Resources/folding.nem");
                return 0;
            case "reading":
                return LineModelCommand.ForDumps().Run(rest, "data/lexicons/reading/line-weights.tsv", output);
            case "reading-html":
                return LineModelCommand.ForHtml().Run(rest, "data/lexicons/reading/html-line-weights.tsv", output);
            case "places" when rest is [var sources]:
                GazetteerCompiler.Compile(sources, "data/gazetteer", "data/lexicons/places", "src/NewsEvents/Resources/gazetteer.nem", output);
                return 0;
            case "map" when rest is [var topology]:
                OutlineCompiler.Compile(topology, "data/maps/outline.txt", output);
                return 0;
            case "train" when rest is ["text", ..]:
                return TextCommand.Run(rest[1..], output, error);
            case "train" when rest is ["entities", ..]:
                return EntityCommand.Run(rest[1..], output, error);
            case "train" when rest is ["incidents", ..]:
                return IncidentCommand.Run(rest[1..], output, error);
            case "train" when rest is ["arguments", ..]:
                return ArgumentCommand.Run(rest[1..], output, error);
            case "train" when rest is ["confidence", ..]:
                return ConfidenceCommand.Run(rest[1..], output, error);
            default:
                error.WriteLine($"There is no command '{command}'. --help lists them.");
                return 2;
        }
    }
}
