namespace NewsEvents.Reading;

/// <summary>Turns line profiles into sets of <see cref="LineFeature"/>, a bit each.</summary>
internal static class LineFeatures
{
    public const int Count = (int)LineFeature.ShortRun8 + 1;

    private const int Window = 4;

    public static UInt128[] Extract(List<TextLine> lines, LineProfile[] profiles)
    {
        var features = new UInt128[profiles.Length];
        for (var i = 0; i < features.Length; i++)
            features[i] = OfLine(lines[i], profiles[i]);
        AddProsePosition(profiles, features);
        AddProseWindow(profiles, features);
        AddShortRuns(profiles, features);
        return features;
    }

    private static UInt128 Bit(LineFeature feature) => UInt128.One << (int)feature;

    private static UInt128 When(bool condition, LineFeature feature) => condition ? Bit(feature) : UInt128.Zero;

    private static UInt128 OfLine(TextLine line, in LineProfile p) =>
        Bit(LengthOf(p.Words)) | Bit(LineFeature.EndNone + (int)p.Ending) | Bit(LineFeature.OpenUpper + (int)p.Opening) |
        InnerEnds(p.InnerEnds) | Shares(p) | Marks(p.Marks) | Kinds(p) |
        Cues(p.WholeCues, LineFeature.WholeNavigation) |
        Cues(p.OpeningCues, LineFeature.OpeningNavigation) |
        Cues(p.InnerCues, LineFeature.InnerNavigation) |
        When(p.Date is not null, LineFeature.DateInside) | When(p.IsDateLine, LineFeature.DateLine) |
        When(p.HasAge, LineFeature.Age) | When(p.IsRepeated, LineFeature.Repeated) |
        When(line.AfterBlank, LineFeature.AfterBlank);

    private static LineFeature LengthOf(int words) => words switch
    {
        <= 1 => LineFeature.Words1,
        2 => LineFeature.Words2,
        <= 4 => LineFeature.Words4,
        <= 7 => LineFeature.Words7,
        <= 12 => LineFeature.Words12,
        <= 20 => LineFeature.Words20,
        <= 35 => LineFeature.Words35,
        <= 60 => LineFeature.Words60,
        _ => LineFeature.WordsMany,
    };

    private static UInt128 InnerEnds(int ends) => ends switch
    {
        0 => UInt128.Zero,
        1 => Bit(LineFeature.InnerEnds1),
        2 => Bit(LineFeature.InnerEnds2),
        _ => Bit(LineFeature.InnerEndsMany),
    };

    private static UInt128 Shares(in LineProfile p)
    {
        var words = Math.Max(1, p.Words);
        var lower = (p.LowerWords * 100) / words;
        var bits = Bit(lower switch
        {
            0 => LineFeature.LowerNone,
            < 30 => LineFeature.LowerFew,
            < 55 => LineFeature.LowerHalf,
            < 75 => LineFeature.LowerMost,
            _ => LineFeature.LowerNearlyAll,
        });
        var function = (p.FunctionWords * 100) / words;
        bits |= Bit(function switch
        {
            0 => LineFeature.FunctionNone,
            < 25 => LineFeature.FunctionFew,
            _ => LineFeature.FunctionMany,
        });
        bits |= When(p.CapitalWords > 0, LineFeature.Capitals);
        bits |= When(p.CapitalWords * 4 >= words * 3, LineFeature.CapitalsAll);
        bits |= When(p.NumberWords > 0, LineFeature.Numbers);
        return bits | When(p.NumberWords * 3 >= words, LineFeature.NumbersMany);
    }

    private static UInt128 Marks(LineMarks marks) => (UInt128)(uint)marks << (int)LineFeature.MarkPipe;

    private static UInt128 Kinds(in LineProfile p) =>
        When(p.IsProse, LineFeature.Prose) |
        When(p.IsShort, LineFeature.Short) |
        When(p.Words is >= 5 and <= 18 && p.Ending is LineEnding.None or LineEnding.Quote && p.InnerEnds == 0, LineFeature.Teaser) |
        When(p.Words is >= 2 and <= 8 && p.Ending == LineEnding.Sentence && p.LowerWords > 0, LineFeature.ShortSentence);

    private static UInt128 Cues(int cues, LineFeature first) => (UInt128)(uint)cues << (int)first;

    private static void AddProsePosition(LineProfile[] profiles, UInt128[] features)
    {
        var total = 0L;
        foreach (ref readonly var profile in profiles.AsSpan())
            total += profile.IsProse ? profile.Words : 0;
        var before = 0L;
        for (var i = 0; i < profiles.Length; i++)
        {
            features[i] |= Bit(ProsePosition(before, total));
            before += profiles[i].IsProse ? profiles[i].Words : 0;
        }
    }

    private static LineFeature ProsePosition(long before, long total)
    {
        if (before == 0)
            return LineFeature.ProseBeforeNone;
        if (before == total)
            return LineFeature.ProseBeforeAll;
        if (before * 10 < total)
            return LineFeature.ProseBeforeFew;
        return before * 2 < total ? LineFeature.ProseBeforeSome : LineFeature.ProseBeforeMost;
    }

    private static void AddProseWindow(LineProfile[] profiles, UInt128[] features)
    {
        var inside = 0;
        for (var i = -Window; i < profiles.Length; i++)
        {
            inside += i + Window < profiles.Length && profiles[i + Window].IsProse ? 1 : 0;
            inside -= i - Window - 1 >= 0 && profiles[i - Window - 1].IsProse ? 1 : 0;
            if (i >= 0)
                features[i] |= Bit(inside switch
                {
                    0 => LineFeature.ProseWindow0,
                    <= 2 => LineFeature.ProseWindow2,
                    <= 5 => LineFeature.ProseWindow5,
                    _ => LineFeature.ProseWindowMany,
                });
        }
    }

    private static void AddShortRuns(LineProfile[] profiles, UInt128[] features)
    {
        var start = 0;
        for (var i = 0; i <= profiles.Length; i++)
        {
            if (i < profiles.Length && profiles[i].IsShort)
                continue;
            var length = i - start;
            if (length >= 3)
            {
                var bit = Bit(length >= 8 ? LineFeature.ShortRun8 : LineFeature.ShortRun3);
                for (var j = start; j < i; j++)
                    features[j] |= bit;
            }

            start = i + 1;
        }
    }
}
