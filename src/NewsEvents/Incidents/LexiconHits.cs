using NewsEvents.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Incidents;

/// <summary>For every token of a document, the longest phrase of one lexicon that starts there.</summary>
internal sealed class LexiconHits
{
    private readonly short[] rows;
    private readonly byte[] lengths;

    private LexiconHits(int tokens, Scratch scratch)
    {
        rows = scratch.Array(tokens, (short)-1);
        lengths = scratch.Array<byte>(tokens);
    }

    /// <summary>Whether the lexicon has any phrase in the document.</summary>
    public bool Any { get; private set; }

    public static LexiconHits Scan(Lexicon lexicon, TokenTable tokens, Scratch scratch)
    {
        var hits = new LexiconHits(tokens.Count, scratch);
        for (var sentence = 0; sentence < tokens.SentenceCount; sentence++)
            hits.ScanSentence(lexicon, tokens, tokens.SentenceStarts[sentence], tokens.SentenceEnd(sentence));
        return hits;
    }

    /// <summary>The row of the phrase that starts at a token; -1 where none does.</summary>
    public int Row(int token) => rows[token];

    /// <summary>Number of tokens of the phrase that starts at a token; 0 where none does.</summary>
    public int Length(int token) => lengths[token];

    private void ScanSentence(Lexicon lexicon, TokenTable tokens, int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            var row = lexicon.Match(tokens.Forms, token, end, out var length);
            if (row < 0)
                continue;
            rows[token] = (short)row;
            lengths[token] = (byte)length;
            Any = true;
        }
    }
}
