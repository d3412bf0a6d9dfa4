namespace NewsEvents.Entities;

/// <summary>Cuts chunks at titles and offices: "Foreign Minister Sergey Lavrov" leaves "Sergey Lavrov".</summary>
internal sealed class NameSplitter(NameContext context)
{
    private readonly List<NameSegment> segments = context.Scratch.List<NameSegment>();
    private int nextOffice;

    /// <summary>The segments of all chunks, in text order.</summary>
    public List<NameSegment> Split(List<NameChunk> chunks)
    {
        foreach (var chunk in chunks)
            Split(chunk);
        return segments;
    }

    private void Split(NameChunk chunk)
    {
        var start = chunk.FirstToken;
        var first = start == 0 || start == context.SentenceStart(start) ? -1 : start - 1;
        var afterTitle = first >= 0 && context.Has(first, WordRoles.Title) && context.Levels[first] != NameLevel.None;
        var afterOffice = EndsOffice(start, out var officeEnd);
        if (officeEnd > start && officeEnd <= chunk.EndToken)
            start = officeEnd;
        for (var i = start; i < chunk.EndToken; i++)
        {
            if (KnownEnd(i, chunk.EndToken) is > 0 and var knownEnd)
            {
                if (i == start && IsWhole(knownEnd, chunk.EndToken))
                    (start, afterTitle, afterOffice) = (knownEnd, false, false);
                i = knownEnd - 1;
                continue;
            }

            if (chunk.OfToken >= 0 && i >= chunk.OfToken - 1)
                break;
            if (IsTitle(i, chunk.EndToken) && !(i > start && context.Has(start, WordRoles.FirstName)))
            {
                Add(start, i, chunk, afterTitle, afterOffice);
                (start, afterTitle, afterOffice) = (i + 1, true, false);
            }
            else if (OfficeAt(i) is { } office && IsCut(office, start, chunk.EndToken))
            {
                Add(start, i, chunk, afterTitle, afterOffice);
                (start, afterTitle, afterOffice) = (office.EndToken, false, true);
                i = office.EndToken - 1;
            }
        }

        Add(start, chunk.EndToken, chunk, afterTitle, afterOffice);
    }

    /// <summary>One past a well-known name of several words that starts at a token; 0 where none does.</summary>
    private int KnownEnd(int token, int end) =>
        context.LongestAt(token, out var known) && known.TokenCount > 1 && known.Type != EntityType.Place && known.FirstToken + known.TokenCount <= end
            ? known.FirstToken + known.TokenCount
            : 0;

    /// <summary>Whether a well-known name stands for itself before other capitals, rather than opening a longer name.</summary>
    private bool IsWhole(int knownEnd, int end) =>
        knownEnd < end && context.Levels[knownEnd] == NameLevel.Name && !context.Has(end - 1, WordRoles.NameHead) && !context.IsOf(knownEnd) && !context.IsFor(knownEnd);

    private void Add(int start, int end, NameChunk chunk, bool afterTitle, bool afterOffice)
    {
        if (SkipNationality(ref start, end, afterTitle || afterOffice) && start < end)
            afterTitle = afterOffice = false;
        if (start < end)
            segments.Add(new NameSegment(start, end, chunk.OfToken >= start && chunk.OfToken < end ? chunk.OfToken : -1, afterTitle, afterOffice));
    }

    /// <summary>Leaves out a nationality before the name of a person: "American Robert Levinson".</summary>
    private bool SkipNationality(ref int start, int end, bool titled)
    {
        if (titled || !context.LongestAt(start, out var known) || known.Type != EntityType.Nationality)
            return false;
        var after = start + known.TokenCount;
        if (after >= end || !context.Has(after, WordRoles.FirstName) || context.Has(end - 1, WordRoles.NameHead))
            return false;
        start = after;
        return true;
    }

    private bool IsTitle(int token, int end) =>
        context.Has(token, WordRoles.Title) && token + 1 < end && context.Levels[token + 1] != NameLevel.None && !context.Has(end - 1, WordRoles.NameHead & ~WordRoles.Place);

    /// <summary>Whether an office inside a chunk parts it, rather than being a piece of a name such as "General Hospital" or "Larry King".</summary>
    private bool IsCut(OfficeMention office, int start, int end)
    {
        if (office.EndToken > end)
            return true;
        if (office.EndToken == end)
            return !(office.TokenCount == 1 && office.FirstToken > start && context.Has(start, WordRoles.FirstName));
        return !context.Has(end - 1, WordRoles.NameHead) || context.Has(office.EndToken, WordRoles.FirstName) || context.Has(end - 1, WordRoles.Surname);
    }

    /// <summary>Whether an office that starts before a chunk ends at its first token or inside it.</summary>
    private bool EndsOffice(int token, out int officeEnd)
    {
        officeEnd = token;
        for (var i = nextOffice; i < context.Offices.Count && context.Offices[i].FirstToken < token; i++)
        {
            if (context.Offices[i].EndToken < token)
                continue;
            officeEnd = context.Offices[i].EndToken;
            return true;
        }

        return false;
    }

    private OfficeMention? OfficeAt(int token)
    {
        while (nextOffice < context.Offices.Count && context.Offices[nextOffice].FirstToken < token && context.Offices[nextOffice].EndToken < token)
            nextOffice++;
        for (var i = nextOffice; i < context.Offices.Count && context.Offices[i].FirstToken <= token; i++)
        {
            if (context.Offices[i].FirstToken == token)
                return context.Offices[i];
        }

        return null;
    }
}
