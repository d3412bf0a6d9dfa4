namespace NewsEvents.Text;

/// <summary>The running value of a numeral in words, and what may follow in it.</summary>
internal struct NumeralSum
{
    private decimal group;
    private long lastScale;
    private Room room;
    private NumeralWord last;

    private enum Room : byte
    {
        /// <summary>Any small number may follow.</summary>
        Any,

        /// <summary>After a hundred: tens and units.</summary>
        BelowHundred,

        /// <summary>After tens: units.</summary>
        Units,

        /// <summary>After units: only hundred or a scale.</summary>
        None,
    }

    /// <summary>The scaled groups so far; <see cref="Value"/> adds the open group.</summary>
    public decimal Total { get; set; }

    public readonly decimal Value => Total + group;

    public readonly bool HasNumber => last is not (NumeralWord.None or NumeralWord.Article);

    public readonly bool MayTakeAnd => last is NumeralWord.Hundred or NumeralWord.Scale;

    /// <summary>Whether a word makes a fraction of a small number: "two-thirds", "three quarters".</summary>
    public readonly bool IsFractionBefore(NumeralWord word, long value) =>
        last == NumeralWord.Unit && Total == 0 && group < 10
        && (word == NumeralWord.Fraction || (word == NumeralWord.Ordinal && value > 2 && group == 1) || (word == NumeralWord.Half && group == 1));

    public bool TryAdd(NumeralWord word, long value)
    {
        var added = word switch
        {
            NumeralWord.Article => true,
            NumeralWord.Unit => room != Room.None && Add(value, Room.None),
            NumeralWord.Teen => room <= Room.BelowHundred && Add(value, Room.None),
            NumeralWord.Tens => room <= Room.BelowHundred && Add(value, Room.Units),
            NumeralWord.Ordinal => MayTakeOrdinal(value) && Add(value, Room.None),
            NumeralWord.Hundred => TryHundred(),
            NumeralWord.Scale => TryScale(value),
            NumeralWord.Dozen => TryDozen(value),
            _ => false,
        };
        if (added)
            last = word;
        return added;
    }

    private readonly bool MayTakeOrdinal(long value) => room switch
    {
        Room.Any => true,
        Room.BelowHundred => value < 100,
        Room.Units => value < 10,
        _ => false,
    };

    private bool Add(long value, Room next)
    {
        group += value;
        room = next;
        return true;
    }

    private bool TryHundred()
    {
        if (group is 0 && last is not (NumeralWord.None or NumeralWord.Article))
            return false;
        if (group >= 100)
            return false;
        group = (group == 0 ? 1 : group) * 100;
        room = Room.BelowHundred;
        return true;
    }

    private bool TryScale(long scale)
    {
        if (last is NumeralWord.None or NumeralWord.Dozen || (lastScale != 0 && scale >= lastScale))
            return false;
        Total += (group == 0 ? 1 : group) * scale;
        group = 0;
        lastScale = scale;
        room = Room.Any;
        return true;
    }

    private bool TryDozen(long value)
    {
        if (last is NumeralWord.Dozen || Total != 0)
            return false;
        group = (group == 0 ? 1 : group) * value;
        room = Room.None;
        return true;
    }
}
