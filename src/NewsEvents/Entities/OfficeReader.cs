using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Reads offices, ranks and roles: words before a head, the head, and its field after "of" or "for".</summary>
internal static class OfficeReader
{
    /// <summary>All offices of a document, in text order and without overlap.</summary>
    public static List<OfficeMention> ReadAll(NameContext context)
    {
        var offices = context.Scratch.List<OfficeMention>();
        var table = context.Table;
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var end = table.SentenceEnd(sentence);
            for (var i = table.SentenceStarts[sentence]; i < end; i++)
            {
                if ((context.Roles[i] & (WordRoles.AnyRoleHead | WordRoles.OfficeModifier)) == 0 || !TryRead(context, i, end, out var office))
                    continue;
                offices.Add(office);
                i = office.EndToken - 1;
            }
        }

        return offices;
    }

    private static bool TryRead(NameContext context, int start, int end, out OfficeMention office)
    {
        var roles = context.Roles;
        var head = -1;
        var isPublic = false;
        for (var i = start; i < end; i++)
        {
            if (context.IsHyphen(i) && i > start && i + 1 < end)
                continue;
            if ((roles[i] & (WordRoles.AnyRoleHead | WordRoles.OfficeModifier)) == 0)
                break;
            if ((roles[i] & WordRoles.AnyRoleHead) == 0)
                continue;
            head = i;
            isPublic |= (roles[i] & WordRoles.OfficeHead) != 0 || (i > start && (roles[i - 1] & WordRoles.PublicModifier) != 0);
        }

        office = default;
        if (head < 0)
            return false;
        var close = FieldEnd(context, head, end);
        office = new OfficeMention(start, close - start, isPublic);
        return true;
    }

    /// <summary>One past "of Foreign Affairs" after a head; one past the head where no field follows.</summary>
    private static int FieldEnd(NameContext context, int head, int end)
    {
        var i = head + 1;
        if (i + 1 >= end || !(context.IsOf(i) || context.IsFor(i)))
            return head + 1;
        i++;
        if (context.IsThe(i))
            i++;
        var close = head + 1;
        for (; i < end; i++)
        {
            if ((context.Roles[i] & (WordRoles.Portfolio | WordRoles.OfficeModifier)) != 0)
                close = i + 1;
            else if (context.Levels[i] == NameLevel.Name && context.Has(i, WordRoles.NameHead))
                return head + 1;
            else if (!context.IsAnd(i))
                break;
        }

        return close;
    }
}
