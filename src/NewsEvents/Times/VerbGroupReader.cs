using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Reads the tense of a verb with its auxiliaries: "had been arrested", "will be tried", "is to resume".</summary>
internal sealed class VerbGroupReader(DocumentDraft draft, TimeLexicons lexicons)
{
    private readonly TokenTable tokens = draft.TokenTable;
    private readonly string text = draft.Text;

    public static bool IsAuxiliary(TokenTable tokens, int token) => tokens.Tags[token] == PartOfSpeech.Auxiliary;

    /// <summary>What a word tells of time; null where nothing.</summary>
    public TenseCue? Cue(int token, int end) =>
        lexicons.Tenses.Match(tokens.Forms, token, end, out _) is var row and >= 0 ? lexicons.Tenses.Code(row) : null;

    /// <summary>Whether "will" stands between two tokens.</summary>
    public bool HasWill(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Cue(at, at + 1) == TenseCue.Will && IsAuxiliary(tokens, at))
                return true;
        }

        return false;
    }

    public bool IsOn(int token) => tokens.Form(text, token).Equals("on", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word may go on with the verbs before it.</summary>
    public bool GoesOn(int token) => tokens.Tags[token] is PartOfSpeech.Auxiliary or PartOfSpeech.Verb or PartOfSpeech.Adverb or PartOfSpeech.Particle;

    /// <summary>The tense that the verb group ending at a token tells.</summary>
    /// <param name="token">The last token of the group.</param>
    /// <param name="start">The first token that it may begin with.</param>
    /// <param name="end">One past the last token that its words may take in.</param>
    /// <param name="first">The first token that has been read.</param>
    public Tense ReadEndingAt(int token, int start, int end, out int first)
    {
        first = token;
        var cue = Cue(token, end);
        if (cue == TenseCue.Ahead && tokens.Tags[token] != PartOfSpeech.Noun)
            return Is(token - 1, start, TenseCue.Had) || Is(token - 2, start, TenseCue.Had) ? Tense.Past : Tense.Future;
        var isPlan = cue == TenseCue.Planned && tokens.Tags[token] != PartOfSpeech.Noun;
        if (tokens.Tags[token] is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary) && !isPlan)
            return cue is TenseCue.Past && tokens.Tags[token] == PartOfSpeech.X ? Tense.Past : Tense.Unknown;
        if (cue == TenseCue.Will)
            return Tense.Future;
        var group = ReadAuxiliaries(token, start, ref first);
        if (group.HasTo)
            return OfInfinitive(ref first, start, end);
        return group.Tense(isPlan) ?? OfFinite(token, cue, isPlan, group);
    }

    private Group ReadAuxiliaries(int token, int start, ref int first)
    {
        var group = default(Group);
        for (var at = token - 1; at >= start; at--)
        {
            var cue = Cue(at, at + 1);
            if (cue == TenseCue.To && tokens.Tags[at] is PartOfSpeech.Particle)
            {
                group.HasTo = true;
                first = at;
                break;
            }

            if (tokens.Tags[at] == PartOfSpeech.Auxiliary)
                group.Add(cue);
            else if (tokens.Tags[at] is not (PartOfSpeech.Adverb or PartOfSpeech.Particle))
                break;
            first = at;
        }

        return group;
    }

    /// <summary>"is to resume", "agreed to meet", "a deal to sell": what stands before the infinitive decides.</summary>
    private Tense OfInfinitive(ref int first, int start, int end)
    {
        var at = first - 1;
        while (at > start && tokens.Tags[at] == PartOfSpeech.Adverb)
            at--;
        if (at < start)
            return Tense.Unknown;
        var cue = Cue(at, end);
        if (cue is TenseCue.Is or TenseCue.Was or TenseCue.Have && tokens.Tags[at] == PartOfSpeech.Auxiliary)
            return Tense.Future;
        if (cue is not (TenseCue.Planned or TenseCue.Intended or TenseCue.Ahead))
            return Tense.Unknown;
        first = at;
        return Is(at - 1, start, TenseCue.Had) || Is(at - 2, start, TenseCue.Had) ? Tense.Past : Tense.Future;
    }

    private Tense OfFinite(int token, TenseCue? cue, bool isPlan, Group group)
    {
        if (isPlan || (cue == TenseCue.Intended && token + 1 < tokens.Count && Cue(token + 1, token + 2) == TenseCue.To))
            return Tense.Future;
        switch (tokens.Inflections[token])
        {
            case Inflection.Past or Inflection.PastParticiple:
                return group.HasIs ? Tense.Unknown : Tense.Past;
            case Inflection.Ing:
                return group.HasIs && cue == TenseCue.Timetabled ? Tense.Future : Tense.Unknown;
            case Inflection.Present or Inflection.ThirdPerson:
                return cue == TenseCue.Timetabled ? Tense.Future : Tense.Unknown;
            case Inflection.None:
                return cue is TenseCue.Past or TenseCue.Was or TenseCue.Had || IsRegularPast(token) ? Tense.Past : Tense.Unknown;
            default:
                return Tense.Unknown;
        }
    }

    private bool IsRegularPast(int token) =>
        tokens.Lengths[token] > 4 && !tokens.Has(token, TokenShape.Capitalized)
        && tokens.Form(text, token).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private bool Is(int token, int start, TenseCue cue) => token >= start && Cue(token, token + 1) == cue;

    /// <summary>The auxiliaries of a verb.</summary>
    private struct Group
    {
        private bool hasModal;
        private bool hasHave;
        private bool hasHad;
        private bool hasWas;

        public bool HasTo { get; set; }

        public bool HasIs { get; private set; }

        public void Add(TenseCue? cue)
        {
            hasModal |= cue is TenseCue.Will or TenseCue.May;
            hasHave |= cue == TenseCue.Have;
            hasHad |= cue == TenseCue.Had;
            hasWas |= cue == TenseCue.Was;
            HasIs |= cue == TenseCue.Is;
        }

        /// <summary>The tense that the auxiliaries alone tell; null where the verb has the say.</summary>
        public readonly Tense? Tense(bool isPlan)
        {
            if (hasHad || (hasHave && !isPlan))
                return Times.Tense.Past;
            if (hasModal)
                return Times.Tense.Future;
            return hasWas && !isPlan ? Times.Tense.Past : null;
        }
    }
}
