namespace NewsEvents.Quality.Muc4;

/// <summary>Fills the slots of a template that are about one member.</summary>
internal static class TargetSlots
{
    private static readonly Dictionary<string, float> Least = new(StringComparer.Ordinal)
    {
        [Roles.Human] = 0.33f,
        [Roles.Individual] = 0.3f,
        [Roles.Organization] = 0.3f,
        [Roles.Physical] = 0.3f,
        [Roles.Weapon] = 0.35f,
    };

    /// <summary>Whether a member is likely enough to be given.</summary>
    public static bool IsGiven(Report report, Membership member)
    {
        var (role, probability) = member.Roles.BestFill;
        return probability >= Least.GetValueOrDefault(role, 1) && (role != Roles.Human || !Descriptions.IsOfPerson(report, member));
    }

    public static void Fill(Template template, Report report, Membership member)
    {
        var (role, probability) = member.Roles.BestFill;
        var best = member.Referent.Fullest(role);
        var words = best.Given;
        switch (role)
        {
            case Roles.Individual:
                template.Add("perp_ind_id", words, null, probability);
                break;
            case Roles.Organization:
                template.Add("perp_org_id", words, null, probability);
                Add(template, "perp_org_conf", member, words);
                break;
            case Roles.Weapon:
                template.Add("inc_instr_id", words, null, probability);
                Add(template, "inc_instr_type", member, words);
                break;
            case Roles.Physical:
                template.Add("phys_tgt_id", words, null, probability);
                template.Add("phys_tgt_num", TargetNumber.Of(report.Document, best), words, probability);
                Add(template, "phys_tgt_type", member, words);
                Add(template, "phys_tgt_effect", member, words);
                break;
            default:
                FillHuman(template, report, member, best, probability);
                break;
        }
    }

    private static void FillHuman(Template template, Report report, Membership member, Phrase best, float probability)
    {
        var words = best.IsPerson ? Longest(member.Referent) : best.Given;
        template.Add(best.IsPerson ? "hum_tgt_name" : "hum_tgt_desc", words, null, probability);
        if (best.IsPerson)
            template.Add("hum_tgt_desc", Descriptions.Of(report, member.Referent), words, probability);
        template.Add("hum_tgt_num", TargetNumber.Of(report.Document, best), words, probability);
        template.Add("hum_tgt_nation", Foreign(report, member.Referent, template.Values("inc_loc")), words, probability);
        Add(template, "hum_tgt_type", member, words);
        Add(template, "hum_tgt_effect", member, words);
    }

    private static string Longest(Referent person) => person.Mentions.MaxBy(phrase => phrase.Stems.Length)!.Words;

    // The keys give the nation of foreigners alone.
    private static string? Foreign(Report report, Referent target, IEnumerable<string> locations)
    {
        var phrases = target.Mentions.Concat(report.Descriptions.Where(words => words.Person == target && words.Probability > 0.3f).Select(words => words.Phrase)).ToArray();
        var nation = report.Document.Entities.FirstOrDefault(entity =>
            entity.Type == EntityType.Nationality && Array.Exists(phrases, phrase => phrase.Span.Contains(entity.Span)));
        var isAtHome = nation is null || locations.Any(location => location.StartsWith(nation.Canonical, StringComparison.OrdinalIgnoreCase));
        return isAtHome ? null : nation!.Canonical;
    }

    private static void Add(Template template, string slot, Membership member, string words)
    {
        if (member.Fills.TryGetValue(slot, out var fill) && fill.Best is { } value && value != Distribution.None)
            template.Add(slot, value, words, member.Roles.BestFill.Probability * fill[value]);
    }
}
