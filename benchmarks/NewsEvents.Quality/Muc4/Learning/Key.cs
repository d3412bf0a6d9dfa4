using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>One template of a key.</summary>
internal sealed class Key
{
    private static readonly (string Slot, string Role)[] StringSlots =
    [
        ("perp_ind_id", Roles.Individual), ("perp_org_id", Roles.Organization), ("phys_tgt_id", Roles.Physical),
        ("hum_tgt_name", Roles.Human), ("hum_tgt_desc", Roles.Human), ("inc_instr_id", Roles.Weapon),
    ];

    private readonly Dictionary<string, KeyFill[]> slots = new(StringComparer.Ordinal);

    public Key(JsonObject template)
    {
        foreach (var (slot, fills) in template["slots"]!.AsObject())
            slots[slot] = [.. fills!.AsArray().Select(fill => Read(fill!.AsObject()))];
        Strings = [.. StringSlots.SelectMany(slot => Fills(slot.Slot).Select(fill => (slot.Role, fill)))];
        Type = Fills("inc_type").Select(fill => fill.Values[0]).FirstOrDefault("ATTACK");
    }

    public string Type { get; }

    /// <summary>All fills that are strings of the text, with the role of what they name.</summary>
    public IReadOnlyList<(string Role, KeyFill Fill)> Strings { get; }

    public IReadOnlyList<KeyFill> Fills(string slot) => slots.TryGetValue(slot, out var fills) ? fills : [];

    /// <summary>What a slot says of a target; null where it says nothing.</summary>
    public string? About(string slot, KeyFill target) => Fills(slot).FirstOrDefault(fill => fill.IsAbout(target))?.Values[0];

    private static KeyFill Read(JsonObject fill) => new(Values(fill["values"]), Values(fill["refs"]));

    private static string[] Values(JsonNode? node) => node is JsonArray array ? [.. array.Select(value => value!.GetValue<string>())] : [];
}
