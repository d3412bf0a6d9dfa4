namespace NewsEvents.Quality.Muc4;

/// <summary>Reads the noun phrases of an article off its dependency trees.</summary>
internal static class PhraseReader
{
    public static IReadOnlyList<Phrase> Read(Document document)
    {
        var phrases = new List<Phrase>();
        var entities = ByToken(document);
        foreach (var sentence in document.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var i = sentence.FirstToken; i < end; i++)
            {
                var entity = entities[i];
                var isHead = entity is null ? IsHead(document.Tokens[i]) : HeadOf(document, entity) == i;
                if (isHead)
                    phrases.Add(Create(document, sentence, i, entity, entities));
            }
        }

        return phrases;
    }

    private static Entity?[] ByToken(Document document)
    {
        var entities = new Entity?[document.Tokens.Count];
        foreach (var entity in document.Entities)
        {
            for (var i = entity.FirstToken; i < entity.FirstToken + entity.TokenCount; i++)
                entities[i] = entity;
        }

        return entities;
    }

    private static bool IsHead(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && token.Relation is not (DependencyRelation.Compound or DependencyRelation.FlatExpression or DependencyRelation.FixedExpression);

    // A name may modify a noun: "FMLN guerrillas"; it is a phrase of its own all the same.
    private static int HeadOf(Document document, Entity entity)
    {
        var last = entity.FirstToken + entity.TokenCount - 1;
        for (var i = entity.FirstToken; i <= last; i++)
        {
            if (document.Tokens[i].Head is not { } head || head.Index < entity.FirstToken || head.Index > last)
                return i;
        }

        return last;
    }

    private static Phrase Create(Document document, Sentence sentence, int head, Entity? entity, Entity?[] entities)
    {
        var (first, last) = entity is null
            ? (Leftmost(document, sentence, head), head)
            : (entity.FirstToken, entity.FirstToken + entity.TokenCount - 1);
        var start = first;
        while (start < head && IsLeftOut(document.Tokens[start]) && entities[start] is null)
            start++;
        var words = TextSpan.FromBounds(document.Tokens[start].Span.Start, document.Tokens[last].Span.End).In(document.Text).ToString();
        var span = TextSpan.FromBounds(document.Tokens[first].Span.Start, document.Tokens[last].Span.End);
        return new Phrase(Tidy(words), span, document.Tokens[head], first, last, entity, sentence.Index)
        {
            LongWords = entity?.Type == EntityType.Person ? null : LongWords(document, sentence, start, last),
        };
    }

    // "members of the armed forces": up to the noun that follows.
    private static string? LongWords(Document document, Sentence sentence, int start, int last)
    {
        var end = sentence.FirstToken + sentence.TokenCount;
        var at = last + 1;
        if (at >= end || !document.Tokens[at].Text.Equals("of", StringComparison.OrdinalIgnoreCase))
            return null;
        at++;
        while (at < end && IsNominal(document.Tokens[at]))
            at++;
        return at - last < 3 ? null : Tidy(TextSpan.FromBounds(document.Tokens[start].Span.Start, document.Tokens[at - 1].Span.End).In(document.Text).ToString());
    }

    private static bool IsNominal(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Numeral
        || token.Text.Equals("'s", StringComparison.OrdinalIgnoreCase);

    private static int Leftmost(Document document, Sentence sentence, int head)
    {
        var first = head;
        while (first > sentence.FirstToken && IsPart(document.Tokens[first - 1], head))
            first--;
        return first;
    }

    private static bool IsPart(Token token, int head)
    {
        if (token.PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Auxiliary)
            return false;
        if (token.Relation is DependencyRelation.Coordination or DependencyRelation.CaseMarker)
            return false;
        for (var above = token.Head; above is { } next; above = next.Head)
        {
            if (next.Index == head)
                return true;
        }

        return false;
    }

    private static bool IsLeftOut(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Numeral or PartOfSpeech.Punctuation or PartOfSpeech.Pronoun or PartOfSpeech.Adverb;

    private static string Tidy(string words) =>
        words.EndsWith("'S", StringComparison.OrdinalIgnoreCase) ? words[..^2] : words;
}
