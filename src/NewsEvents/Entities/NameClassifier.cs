using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Judges by its own words and its neighbours whether a segment is a person, an organisation, a place or another name.</summary>
internal sealed class NameClassifier(NameContext context)
{
    private const float PlacePrior = 0.1f;
    private const float BusinessWeight = 0.55f;

    /// <summary>The likeliest type of a segment and how sure it is.</summary>
    public NameFinding Classify(NameSegment segment)
    {
        if (!HasName(segment) || IsUnit(segment))
            return default;
        if (segment.AfterTitle)
            return new NameFinding(EntityType.Person, 0.95f);
        if (IsTopic(segment.FirstToken) || IsTopic(segment.EndToken - 1))
            return default;
        if (ByHead(segment) is { Type: not null } byHead)
            return byHead;

        var person = PersonScore(segment);
        var organization = OrganizationScore(segment);
        var place = PlaceScore(segment);
        if (person >= organization && person >= place)
            return new NameFinding(EntityType.Person, Math.Min(person, 0.97f));
        return place > organization ? new NameFinding(EntityType.Place, place) : new NameFinding(EntityType.Organization, organization);
    }

    /// <summary>"MNT 4,030", "R92 million": a currency or a code before a number.</summary>
    private bool IsUnit(NameSegment segment) =>
        segment.Count == 1 && segment.EndToken < context.SentenceEnd(segment.FirstToken)
        && (context.IsAcronym(segment.FirstToken) || context.Table.Lengths[segment.FirstToken] == 1)
        && char.IsAsciiDigit(context.Form(segment.EndToken)[0]);

    private bool IsTopic(int token) => context.Has(token, WordRoles.Topic) && !context.Has(token, WordRoles.FirstName);

    private bool HasName(NameSegment segment)
    {
        // "MINISTRY OF AGRICULTURE" has no word that is a name by itself.
        if (segment.OfToken > segment.FirstToken && context.Table.Has(segment.FirstToken, TokenShape.CaselessContext | TokenShape.CaseRepaired))
            return true;
        for (var i = segment.FirstToken; i < segment.EndToken; i++)
        {
            if (context.Levels[i] == NameLevel.Name)
                return true;
        }

        return false;
    }

    /// <summary>The type that the head of the name gives: "Ministry" before "of", else the last word.</summary>
    private NameFinding ByHead(NameSegment segment)
    {
        var head = segment.OfToken >= 0 ? segment.OfToken - 1 : segment.EndToken - 1;
        if (segment.OfToken >= 0 && head < segment.FirstToken)
            return default;
        var roles = context.Roles[head];
        if (context.Has(head, WordRoles.NumberPlace) || context.Has(Math.Max(head - 1, segment.FirstToken), WordRoles.NumberPlace))
            return segment.Count > 1 ? new NameFinding(EntityType.Place, 0.7f) : default;
        if (segment.OfToken < 0 && segment.Count == 1)
            return default;
        if ((roles & WordRoles.NameHead) == 0)
            return ByFirstWord(segment);
        if ((roles & WordRoles.Surname) != 0 && (context.Has(segment.FirstToken, WordRoles.FirstName) || segment.AfterOffice))
            return default;
        return new NameFinding(TypeOf(roles, segment), context.Has(segment.FirstToken, WordRoles.FirstName) ? 0.65f : 0.75f);
    }

    private EntityType TypeOf(WordRoles roles, NameSegment segment)
    {
        if ((roles & WordRoles.Force) != 0 && (roles & WordRoles.Group) == 0 || (roles & (WordRoles.Organization | WordRoles.Force)) != 0 && (roles & WordRoles.Facility) == 0 && HoldsForce(segment))
            return EntityType.Force;
        if ((roles & WordRoles.Group) != 0)
            return EntityType.Group;
        if ((roles & WordRoles.Place) != 0 && ((roles & (WordRoles.Organization | WordRoles.Facility)) == 0 || IsPlaceBeforeHead(segment)))
            return EntityType.Place;
        if (segment.OfToken >= 0 && context.Has(segment.EndToken - 1, WordRoles.Facility) && (roles & WordRoles.Organization) != 0)
            return EntityType.Facility;
        if ((roles & WordRoles.Facility) != 0 && segment.OfToken < 0)
            return EntityType.Facility;
        return (roles & WordRoles.Organization) != 0 ? EntityType.Organization : EntityType.Facility;
    }

    /// <summary>"Antioquia Department": a known place and the word for its kind.</summary>
    private bool IsPlaceBeforeHead(NameSegment segment) =>
        context.LongestAt(segment.FirstToken, out var known) && known.Type == EntityType.Place && segment.FirstToken + known.TokenCount == segment.EndToken - 1 && segment.OfToken < 0;

    /// <summary>"Police" in "Malvik Police Department", "Infantry" in "Third Infantry Brigade".</summary>
    private bool HoldsForce(NameSegment segment)
    {
        var before = segment.EndToken - 2;
        return segment.OfToken < 0 && before >= segment.FirstToken && context.Has(before, WordRoles.Force) && !context.Has(before, WordRoles.Group | WordRoles.Organization | WordRoles.Place);
    }

    private NameFinding ByFirstWord(NameSegment segment)
    {
        if (context.Has(segment.FirstToken, WordRoles.FacilityFirst))
            return new NameFinding(EntityType.Facility, 0.6f);
        return context.Has(segment.FirstToken, WordRoles.PlaceFirst) && !context.Has(segment.FirstToken, WordRoles.FirstName) && !segment.AfterOffice
            ? new NameFinding(EntityType.Place, 0.55f)
            : default;
    }

    private float PersonScore(NameSegment segment)
    {
        var (first, end) = (segment.FirstToken, segment.EndToken);
        var score = segment.AfterOffice ? 0.6f : 0;
        if (context.Has(first, WordRoles.FirstName))
            score += segment.Count > 1 ? 0.68f : 0.3f;
        else if (segment.Count is 2 or 3)
            score += 0.42f;
        else if (segment.Count == 1 && !context.Has(first, WordRoles.Common) && !context.IsAcronym(first))
            score += 0.2f;
        score += InsideScore(segment) + AfterScore(end, first);
        if (context.IsAfterLocative(first) && !segment.AfterOffice)
            score -= 0.3f;
        if (first > context.SentenceStart(first))
        {
            if (context.IsThe(first - 1))
                score -= 0.4f;
            if (context.Has(first - 1, WordRoles.Speech))
                score += 0.2f;
            if (IsAgeBefore(first))
                score += 0.4f;
            if (context.IsComma(first - 1) && EndsRolePhrase(first - 1))
                score += 0.35f;
        }

        return segment.Count > 5 ? score - 0.3f : score;
    }

    private float InsideScore(NameSegment segment)
    {
        var score = 0f;
        for (var i = segment.FirstToken; i < segment.EndToken; i++)
        {
            if (context.Has(i, WordRoles.Suffix) && i > segment.FirstToken)
                score += 0.4f;
            else if (i > segment.FirstToken && i + 1 < segment.EndToken && IsInitial(i))
                score += 0.35f;
            else if (context.Levels[i] == NameLevel.None && context.Has(i, WordRoles.Particle) && segment.Count > 1)
                score += 0.2f;
            else if (context.Has(i, WordRoles.Common) && !context.Has(i, WordRoles.FirstName | WordRoles.Surname))
                score -= 0.25f;
            else if (context.IsAcronym(i) && context.Table.Lengths[i] > 1 && !IsInitial(i) && !(i == segment.FirstToken && segment.Count > 1 && context.Table.Lengths[i] == 2))
                score -= 0.4f;
            if (context.Table.Has(i, TokenShape.HasDigit) || (segment.Count == 1 && context.Table.Lengths[i] == 1))
                score -= 0.6f;
            if (i > segment.FirstToken && IsKnownThing(i, segment))
                score -= 0.2f;
        }

        return score;
    }

    /// <summary>A place or organisation inside a name; a surname may be a place, too.</summary>
    private bool IsKnownThing(int token, NameSegment segment) =>
        context.LongestAt(token, out var known) && known.Score > 0.5f && known.Type != EntityType.Person
        && !(known.Type == EntityType.Place && token == segment.EndToken - 1 && context.Has(segment.FirstToken, WordRoles.FirstName));

    /// <summary>"A." in "Lucas A. Vignale".</summary>
    private bool IsInitial(int token) => context.Table.Lengths[token] <= 2 && context.Table.Has(token, TokenShape.Capitalized) && (context.Table.Lengths[token] == 1 || context.Form(token)[^1] == '.');

    /// <summary>What the words after a name tell: "said", ", 32,", ", a spokesman", "who".</summary>
    private float AfterScore(int end, int first)
    {
        var limit = context.SentenceEnd(first);
        if (end >= limit)
            return 0;
        if (context.Has(end, WordRoles.Speech))
            return 0.25f;
        if (!context.IsComma(end))
            return context.Form(end) is "who" ? 0.3f : 0;
        if (end + 1 >= limit)
            return 0;
        if (context.Form(end + 1) is "who" or "whose")
            return 0.4f;
        if (IsAge(end + 1, limit))
            return 0.5f;
        return StartsOffice(end + 1, Math.Min(limit, end + 6)) ? 0.4f : 0;
    }

    /// <summary>"A spokesman for the north" before the comma.</summary>
    private bool EndsRolePhrase(int comma)
    {
        var start = Math.Max(context.SentenceStart(comma), comma - 8);
        for (var i = comma - 1; i >= start && !context.IsComma(i); i--)
        {
            if (context.Has(i, WordRoles.AnyRoleHead))
                return true;
            if (context.Has(i, WordRoles.Speech))
                return false;
        }

        return false;
    }

    /// <summary>"23-year-old" before a name.</summary>
    private bool IsAgeBefore(int first) =>
        first - 2 > context.SentenceStart(first) && context.Form(first - 1) is "old" && context.IsHyphen(first - 2);

    private bool IsAge(int token, int limit) =>
        (context.Table.Shapes[token] & (TokenShape.HasDigit | TokenShape.HasLetter)) == TokenShape.HasDigit
        && context.Table.Lengths[token] <= 2
        && token + 1 < limit
        && (context.IsComma(token + 1) || context.IsHyphen(token + 1) || context.Form(token + 1) is "." or ";");

    private bool StartsOffice(int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (context.Has(i, WordRoles.AnyRoleHead))
                return true;
            if (context.IsComma(i) || context.Has(i, WordRoles.Speech) || context.IsAnd(i))
                return false;
        }

        return false;
    }

    private float OrganizationScore(NameSegment segment)
    {
        var first = segment.FirstToken;
        var score = 0f;
        if (segment.Count == 1 && context.IsAcronym(first))
            score = (context.Table.Lengths[first] is >= 3 and <= 6 ? 0.5f : 0.35f) - (context.IsBracketedNote(first) ? 0.2f : 0);
        var common = 0;
        for (var i = first; i < segment.EndToken; i++)
        {
            if (context.Form(i) is "&")
                score += 0.5f;
            if (context.Has(i, WordRoles.Organization))
                score += 0.2f;
            if (context.Has(i, WordRoles.Common))
                common++;
        }

        if (segment.Count > 1 && common > 0)
            score += 0.2f * Math.Min(common, 2);
        if (segment.Count > 1 && context.LongestAt(first, out var known) && known.Type == EntityType.Nationality)
            score += 0.2f;
        if (first > context.SentenceStart(first) && context.IsThe(first - 1))
            score += 0.2f;
        if (HasBusiness(segment))
            score += BusinessWeight;
        return segment.AfterOffice ? score - 0.3f : Math.Min(score, 0.8f);
    }

    /// <summary>"shares of Baidu", "chairman of Moss/Dragoti", "Baidu employees": what companies have stands beside the name.</summary>
    private bool HasBusiness(NameSegment segment)
    {
        var (first, end) = (segment.FirstToken, segment.EndToken);
        if (end < context.SentenceEnd(first) && context.Levels[end] == NameLevel.None && context.Has(end, WordRoles.Business))
            return true;
        var isLinked = first - 2 >= context.SentenceStart(first) && (context.IsOf(first - 1) || context.IsFor(first - 1));
        return isLinked && context.Levels[first - 2] == NameLevel.None && context.Has(first - 2, WordRoles.Business | WordRoles.AnyRoleHead);
    }

    private float PlaceScore(NameSegment segment)
    {
        var (first, end) = (segment.FirstToken, segment.EndToken);
        if (context.IsAcronym(first))
            return 0;
        var score = PlacePrior;
        if (context.IsAfterLocative(first))
            score += 0.35f;
        var limit = context.SentenceEnd(first);
        if (end < limit && context.Has(end, WordRoles.Place) && context.Levels[end] == NameLevel.None)
            score += 0.45f;
        if (end + 1 < limit && context.IsComma(end) && context.LongestAt(end + 1, out var known) && known.Type == EntityType.Place)
            score += 0.3f;
        if (first - 1 > context.SentenceStart(first) && context.IsOf(first - 1) && context.Has(first - 2, WordRoles.Place))
            score += 0.5f;
        return segment.AfterOffice ? 0 : Math.Min(score, 0.8f);
    }
}
