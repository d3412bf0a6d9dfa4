namespace NewsEvents.Reading;

/// <summary>Turns line profiles into sets of <see cref="LineFeature"/>, a bit each.</summary>
internal static class LineFeatures
{
    public const int Count = (int)LineFeature.PastShare + 1;

    private const int Window = 4;
    private const int ProseBeforeEnd = 3;

    /// <summary>The names of the features, in order.</summary>
    public static string[] Names { get; } = Enum.GetNames<LineFeature>();

    public static FeatureSet[] Extract(List<TextLine> lines, LineProfile[] profiles)
    {
        var features = new FeatureSet[profiles.Length];
        for (var i = 0; i < features.Length; i++)
            features[i] = OfLine(lines[i], profiles[i]);
        AddProsePosition(profiles, features);
        AddProseWindow(profiles, features);
        AddShortRuns(profiles, features);
        AddPastSigns(profiles, features);
        return features;
    }

    private static FeatureSet Bit(LineFeature feature) => FeatureSet.Of((int)feature);

    private static FeatureSet When(bool condition, LineFeature feature) => condition ? Bit(feature) : default(FeatureSet);

    private static FeatureSet OfLine(TextLine line, in LineProfile p) =>
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

    private static FeatureSet InnerEnds(int ends) => ends switch
    {
        0 => default(FeatureSet),
        1 => Bit(LineFeature.InnerEnds1),
        2 => Bit(LineFeature.InnerEnds2),
        _ => Bit(LineFeature.InnerEndsMany),
    };

    private static FeatureSet Shares(in LineProfile p)
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

    private static FeatureSet Marks(LineMarks marks) => FeatureSet.Bits((uint)marks, (int)LineFeature.MarkPipe);

    private static FeatureSet Kinds(in LineProfile p) =>
        When(p.IsProse, LineFeature.Prose) |
        When(p.IsShort, LineFeature.Short) |
        When(p.Words is >= 5 and <= 18 && p.Ending is LineEnding.None or LineEnding.Quote && p.InnerEnds == 0, LineFeature.Teaser) |
        When(p.Words is >= 2 and <= 8 && p.Ending == LineEnding.Sentence && p.LowerWords > 0, LineFeature.ShortSentence);

    private static FeatureSet Cues(int cues, LineFeature first) => FeatureSet.Bits((uint)cues, (int)first);

    private static void AddProsePosition(LineProfile[] profiles, FeatureSet[] features)
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

    private static void AddProseWindow(LineProfile[] profiles, FeatureSet[] features)
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

    private static void AddShortRuns(LineProfile[] profiles, FeatureSet[] features)
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

    // Once some prose is past, a heading such as "Comments" or "Tags" is a sign that the body has ended.
    private static void AddPastSigns(LineProfile[] profiles, FeatureSet[] features)
    {
        var past = default(FeatureSet);
        var prose = 0;
        for (var i = 0; i < profiles.Length; i++)
        {
            features[i] |= past;
            prose += profiles[i].IsProse ? 1 : 0;
            if (prose < ProseBeforeEnd || profiles[i].Words > 5)
                continue;
            past |= Sign(profiles[i], CueCategory.Comment, LineFeature.PastComments) | Sign(profiles[i], CueCategory.Tags, LineFeature.PastTags) |
                Sign(profiles[i], CueCategory.Related, LineFeature.PastRelated) | Sign(profiles[i], CueCategory.Share, LineFeature.PastShare);
        }
    }

    private static FeatureSet Sign(in LineProfile profile, CueCategory category, LineFeature feature) =>
        When(profile.Opens(category), feature);
}
