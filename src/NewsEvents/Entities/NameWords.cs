using NewsEvents.Models;

namespace NewsEvents.Entities;

/// <summary>Gives words their roles in and beside names, from the lexicons.</summary>
internal sealed class NameWords
{
    private readonly Lexicon words;
    private readonly Lexicon officeWords;
    private readonly Lexicon commonWords;
    private readonly Lexicon firstNames;
    private readonly WordRoles[] wordRows;
    private readonly WordRoles[] officeRows;

    public NameWords(NewsModel model)
    {
        words = model.Lexicon("entities", "words");
        officeWords = model.Lexicon("entities", "office-words");
        commonWords = model.Lexicon("entities", "common-words");
        firstNames = model.Lexicon("entities", "first-names");
        wordRows = [.. Enumerable.Range(0, words.Rows).Select(row => Parse(words.Cell(row, 1)))];
        officeRows = [.. Enumerable.Range(0, officeWords.Rows).Select(row => ParseOffice(officeWords.Cell(row, 1), officeWords.Cell(row, 2)))];
    }

    /// <summary>The roles of a word.</summary>
    /// <param name="form">Form hash of the word, a final period left out.</param>
    /// <param name="mayBeName">Whether it may be part of a name, so that first names and ordinary words matter.</param>
    public WordRoles RolesOf(ulong form, bool mayBeName)
    {
        var roles = WordRoles.None;
        if (words.Find(form) is >= 0 and var row)
            roles |= wordRows[row];
        if (officeWords.Find(form) is >= 0 and var office)
            roles |= officeRows[office];
        if (!mayBeName)
            return roles;
        if (commonWords.Contains(form))
            roles |= WordRoles.Common;
        if (firstNames.Contains(form))
            roles |= WordRoles.FirstName;
        return roles;
    }

    private static WordRoles Parse(string roles)
    {
        var all = WordRoles.None;
        foreach (var role in roles.Split(','))
            all |= Enum.Parse<WordRoles>(role.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        return all;
    }

    private static WordRoles ParseOffice(string place, string kind)
    {
        var head = kind switch
        {
            "official" => WordRoles.OfficeHead,
            "military" => WordRoles.OfficeHead | WordRoles.Rank,
            _ => WordRoles.RoleHead,
        };
        return place switch
        {
            "head" => head,
            "modifier" => kind == "official" ? WordRoles.OfficeModifier | WordRoles.PublicModifier : WordRoles.OfficeModifier,
            _ => head | WordRoles.OfficeModifier,
        };
    }
}
