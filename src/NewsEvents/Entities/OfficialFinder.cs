using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>
/// Finds officials without a name beside them: "a police spokesman", and "the minister" that refers back to a person whose office the text has
/// told before.
/// </summary>
internal sealed class OfficialFinder(NameContext context)
{
    private const float SameOffice = 0.8f;
    private const float Unnamed = 0.7f;

    private readonly List<(OfficeMention Office, PersonRecord Person)> told = context.Scratch.List<(OfficeMention Office, PersonRecord Person)>();
    private readonly HashSet<int> besideNames = context.Scratch.Set<int>();

    /// <summary>Takes in that an office stands beside the name of a person; called in text order.</summary>
    public void Learn(OfficeMention office, PersonRecord person)
    {
        told.Add((office, person));
        besideNames.Add(office.FirstToken);
    }

    /// <summary>The officials in text order, with the person that one refers back to.</summary>
    /// <param name="kept">The names of the document, in text order; an office inside one is none of its own.</param>
    public IEnumerable<(EntityCandidate Candidate, PersonRecord? Person)> Find(List<EntityCandidate> kept)
    {
        var next = 0;
        foreach (var office in context.Offices)
        {
            while (next < kept.Count && kept[next].FirstToken + kept[next].TokenCount <= office.FirstToken)
                next++;
            var isInName = next < kept.Count && kept[next].FirstToken < office.EndToken;
            if (!office.IsPublic || isInName || besideNames.Contains(office.FirstToken))
                continue;
            var person = ReferredTo(office);
            yield return (new EntityCandidate(office.FirstToken, office.TokenCount, EntityType.Official, person?.Name, null, person is null ? Unnamed : SameOffice), person);
        }
    }

    /// <summary>The last person before whose office has all the words of a definite one.</summary>
    private PersonRecord? ReferredTo(OfficeMention office)
    {
        if (office.FirstToken == context.SentenceStart(office.FirstToken) || !context.IsThe(office.FirstToken - 1))
            return null;
        for (var i = told.Count - 1; i >= 0; i--)
        {
            if (told[i].Office.FirstToken < office.FirstToken && Holds(told[i].Office, office))
                return told[i].Person;
        }

        return null;
    }

    private bool Holds(OfficeMention whole, OfficeMention part)
    {
        var forms = context.Table.Forms.AsSpan(whole.FirstToken, whole.TokenCount);
        foreach (var form in context.Table.Forms.AsSpan(part.FirstToken, part.TokenCount))
        {
            if (!forms.Contains(form))
                return false;
        }

        return true;
    }
}
