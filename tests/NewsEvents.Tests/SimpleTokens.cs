using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Tests;

/// <summary>A small tokenizer for tests of single stages: words, numbers and marks, a sentence a line.</summary>
internal static class SimpleTokens
{
    public static DocumentDraft Draft(string text, DateOnly? published = null)
    {
        var draft = new DocumentDraft(new Article("test", text) { Published = published });
        draft.TokenTable = Table(text);
        return draft;
    }

    private static TokenTable Table(string text)
    {
        var (starts, lengths, shapes, sentences, sentenceOf) = (new List<int>(), new List<int>(), new List<TokenShape>(), new List<int>(), new List<int>());
        var newSentence = true;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                newSentence |= text[at++] == '\n';
                continue;
            }

            var length = Length(text, at);
            if (newSentence)
                sentences.Add(starts.Count);
            starts.Add(at);
            lengths.Add(length);
            shapes.Add(Shape(text, at, length) | (newSentence ? TokenShape.SentenceStart : 0));
            sentenceOf.Add(sentences.Count - 1);
            newSentence = false;
            at += length;
        }

        var count = sentences.Count;
        sentences.Add(starts.Count);
        return new TokenTable(
            [.. starts], [.. lengths], [.. starts.Select((s, i) => FormHash.Of(text.AsSpan(s, lengths[i])))], [.. shapes],
            new PartOfSpeech[starts.Count], [.. sentenceOf], [.. sentences], new TextBlockKind[count]);
    }

    private static int Length(string text, int at)
    {
        var end = at;
        if (text[at] == '\'' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            end++;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, at, end)))
            end++;
        return Math.Max(1, end - at);
    }

    private static bool IsInner(string text, int start, int at)
    {
        if (at == start || at + 1 > text.Length)
            return false;
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var before = text[at - 1];
        return text[at] switch
        {
            ',' or ':' or '/' => char.IsDigit(before) && char.IsDigit(next),
            '.' => (char.IsDigit(before) && char.IsDigit(next)) || (char.IsLetter(before) && (at - start == 1 || text[at - 2] == '.'))
                || (char.IsLetter(before) && at - start <= 4 && char.IsUpper(text[start]) && char.IsDigit(at + 2 < text.Length ? text[at + 2] : ' ')),
            _ => false,
        };
    }

    private static TokenShape Shape(string text, int at, int length)
    {
        var form = text.AsSpan(at, length);
        var shape = at == 0 || char.IsWhiteSpace(text[at - 1]) ? TokenShape.SpaceBefore : 0;
        if (char.IsUpper(form[0]))
            shape |= TokenShape.Capitalized;
        var anyLetterOrDigit = false;
        foreach (var c in form)
        {
            anyLetterOrDigit |= char.IsLetterOrDigit(c);
            shape |= char.IsDigit(c) ? TokenShape.HasDigit : char.IsLetter(c) ? TokenShape.HasLetter : 0;
        }

        return anyLetterOrDigit ? shape : shape | TokenShape.Punctuation;
    }
}
