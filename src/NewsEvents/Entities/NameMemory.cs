using NewsEvents.Models;

namespace NewsEvents.Entities;

/// <summary>
/// What one document has said of its names: the clearest judgement of each, the words of its persons' names, and the long
/// names that a head ("the Embassy") or a first word ("Saha" for "Saha Airlines") may stand for.
/// </summary>
internal sealed class NameMemory(NameContext context)
{
    private const float ClearEnough = 0.6f;
    private const float SurePerson = 0.75f;
    private readonly Dictionary<ulong, NameFinding> clearest = context.Scratch.Map<ulong, NameFinding>();
    private readonly Dictionary<ulong, NameSegment> byHead = context.Scratch.Map<ulong, NameSegment>();
    private readonly Dictionary<ulong, NameSegment> byFirstWord = context.Scratch.Map<ulong, NameSegment>();
    private readonly HashSet<ulong> persons = context.Scratch.Set<ulong>();

    /// <summary>Takes in what a segment was judged to be.</summary>
    public void Learn(NameSegment segment, NameFinding finding, float threshold)
    {
        var key = KeyOf(segment);
        if (finding.Score >= ClearEnough && (!clearest.TryGetValue(key, out var best) || best.Score < finding.Score))
            clearest[key] = finding;
        if (segment.Count < 2 || finding.Score < threshold || finding.Type is not { } type)
            return;
        if (type == EntityType.Person)
            LearnPerson(segment);
        else if (IsBody(type) && finding.Score >= ClearEnough)
            LearnBody(segment);
    }

    /// <summary>The judgement of a segment in the light of the whole document, and the long name that it stands for.</summary>
    public NameFinding Settle(NameSegment segment, NameFinding finding, out NameSegment? longName)
    {
        longName = null;
        if (IsModel(segment))
            return finding;
        if (clearest.TryGetValue(KeyOf(segment), out var best) && best.Score > finding.Score)
            return best with { Score = best.Score * 0.95f };
        if (segment.Count > 1)
            return finding;
        var form = context.Table.Forms[segment.FirstToken];
        if (persons.Contains(form) && (finding.Type == EntityType.Person || finding.Score < SurePerson))
            return new NameFinding(EntityType.Person, Math.Max(finding.Score, SurePerson));
        return finding.Score < ClearEnough ? SettleBody(segment, form, finding, out longName) : finding;
    }

    private static bool IsBody(EntityType type) =>
        type == EntityType.Organization || type == EntityType.Facility || type == EntityType.Force;

    private void LearnPerson(NameSegment segment)
    {
        for (var i = segment.FirstToken; i < segment.EndToken; i++)
        {
            if (context.Levels[i] == NameLevel.Name)
                persons.Add(context.Table.Forms[i]);
        }
    }

    private void LearnBody(NameSegment segment)
    {
        var head = segment.OfToken > segment.FirstToken ? segment.OfToken - 1 : segment.EndToken - 1;
        if (context.Has(head, WordRoles.NameHead))
            byHead.TryAdd(context.Table.Forms[head], segment);
        if (segment.OfToken < 0 && segment.Count <= 3 && IsOwnWord(segment.FirstToken))
            byFirstWord.TryAdd(context.Table.Forms[segment.FirstToken], segment);
    }

    /// <summary>A word that is a name by itself, and not that of a place, a nationality or a person.</summary>
    private bool IsOwnWord(int token) =>
        context.Levels[token] == NameLevel.Name
        && !context.Has(token, WordRoles.Common | WordRoles.FirstName | WordRoles.NameHead | WordRoles.AnyRoleHead | WordRoles.OfficeModifier)
        && !context.LongestAt(token, out _);

    private NameFinding SettleBody(NameSegment segment, ulong form, NameFinding finding, out NameSegment? longName)
    {
        longName = null;
        var isHead = context.Has(segment.FirstToken, WordRoles.NameHead);
        var afterThe = segment.FirstToken > context.SentenceStart(segment.FirstToken) && context.IsThe(segment.FirstToken - 1);
        var names = isHead ? byHead : byFirstWord;
        if (isHead && !afterThe || !names.TryGetValue(form, out var found) || !clearest.TryGetValue(KeyOf(found), out var body))
            return finding;
        longName = found;
        return body with { Score = 0.65f };
    }

    /// <summary>"737" after "Boeing": a model, whatever its maker is elsewhere.</summary>
    private bool IsModel(NameSegment segment) =>
        segment.Count == 1
        && context.Has(segment.FirstToken, WordRoles.Topic)
        && segment.EndToken < context.SentenceEnd(segment.FirstToken)
        && char.IsAsciiDigit(context.Form(segment.EndToken)[0]);

    private ulong KeyOf(NameSegment segment)
    {
        var key = FormHash.Empty;
        for (var i = segment.FirstToken; i < segment.EndToken; i++)
            key = FormHash.Combine(key, context.Table.Forms[i]);
        return key;
    }
}
