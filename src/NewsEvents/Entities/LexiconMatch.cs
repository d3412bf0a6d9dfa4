using NewsEvents.Models;

namespace NewsEvents.Entities;

/// <summary>Finds the phrases of one lexicon in a document.</summary>
internal static class LexiconMatch
{
    /// <summary>What to do with a phrase found: its row, first token and number of tokens; false where it does not count here.</summary>
    public delegate bool Accept(int row, int first, int count);

    /// <summary>Goes through all longest matches, sentence by sentence, without overlap among accepted ones.</summary>
    public static void ForEach(NameContext context, Lexicon lexicon, Accept accept)
    {
        var table = context.Table;
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var end = table.SentenceEnd(sentence);
            for (var i = table.SentenceStarts[sentence]; i < end; i++)
            {
                var row = lexicon.Match(table.Forms, i, end, out var count);
                if (row >= 0 && accept(row, i, count))
                    i += count - 1;
            }
        }
    }
}
