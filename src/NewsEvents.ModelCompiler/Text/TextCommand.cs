using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the models of the room Text: "text train --ud FOLDER --clusters FILE".</summary>
internal static class TextCommand
{
    private const string Target = "src/NewsEvents/Resources/tagger.nem";
    private const string IrregularForms = "data/text/irregular-forms.tsv";
    private const int ClusteredWords = 100_000;

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var treebanks = Option(arguments, "--ud");
        var clusters = Option(arguments, "--clusters");
        if (arguments.Length == 0 || arguments[0] != "train" || treebanks is null || clusters is null)
        {
            error.WriteLine("usage: text train --ud FOLDER --clusters FILE");
            return 2;
        }

        Train(treebanks, clusters, output);
        return 0;
    }

    private static void Train(string treebanks, string clusters, TextWriter output)
    {
        var writer = new ModelFileWriter();
        ClusterCompiler.Write(writer, clusters, ClusteredWords);
        var sentences = Treebanks.ReadTraining(treebanks);
        using var stream = new MemoryStream(writer.ToBytes());
        using var file = ModelFile.Read("clusters", stream);
        var clusterTable = new WordClusters(file);
        new TaggerTrainer(sentences, clusterTable).Write(writer, output);
        new LemmaCompiler(sentences).Write(writer, clusterTable, File.ReadLines(IrregularForms));
        writer.Write(Target);
        output.WriteLine($"{Target}: {new FileInfo(Target).Length} bytes");
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
