using NewsEvents.Learning;

namespace NewsEvents.Entities;

/// <summary>Name coreference of persons: the fullest name that a shorter one stands for.</summary>
internal sealed class PersonDirectory
{
    private readonly Dictionary<ulong, List<PersonRecord>> byForm;
    private readonly PersonRecord?[] records;
    private readonly Scratch scratch;

    public PersonDirectory(NameContext context, List<EntityCandidate> kept)
    {
        scratch = context.Scratch;
        byForm = scratch.Map<ulong, List<PersonRecord>>();
        records = scratch.Array<PersonRecord?>(kept.Count);
        foreach (var index in ByLength(scratch, kept))
            records[index] = Find(FormsOf(context, kept[index])) ?? Register(context, kept[index]);
    }

    /// <summary>The person of a kept candidate; null where it is no person.</summary>
    public PersonRecord? this[int candidate] => records[candidate];

    /// <summary>Longest names first, so that every shorter one finds the full name, wherever it stands.</summary>
    private static List<int> ByLength(Scratch scratch, List<EntityCandidate> kept)
    {
        var order = scratch.List<int>();
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Type == EntityType.Person)
                order.Add(i);
        }

        order.Sort((a, b) => kept[a].TokenCount != kept[b].TokenCount ? kept[b].TokenCount.CompareTo(kept[a].TokenCount) : a.CompareTo(b));
        return order;
    }

    private static ReadOnlySpan<ulong> FormsOf(NameContext context, EntityCandidate candidate) =>
        context.Table.Forms.AsSpan(candidate.FirstToken, candidate.TokenCount);

    /// <summary>A person whose surname, or else any name, is the last word, and who has all the words.</summary>
    private PersonRecord? Find(ReadOnlySpan<ulong> forms)
    {
        if (!byForm.TryGetValue(forms[^1], out var sharing))
            return null;
        PersonRecord? other = null;
        foreach (var record in sharing)
        {
            if (!record.Contains(forms))
                continue;
            if (record.Forms[^1] == forms[^1])
                return record;
            other ??= record;
        }

        return other;
    }

    private PersonRecord Register(NameContext context, EntityCandidate candidate)
    {
        var span = context.Table.Span(candidate.FirstToken, candidate.TokenCount);
        var record = new PersonRecord(context.Text.Substring(span.Start, span.Length), FormsOf(context, candidate).ToArray());
        foreach (var form in record.Forms)
        {
            if (!byForm.TryGetValue(form, out var sharing))
                byForm[form] = sharing = scratch.List<PersonRecord>();
            if (!sharing.Contains(record))
                sharing.Add(record);
        }

        return record;
    }
}
