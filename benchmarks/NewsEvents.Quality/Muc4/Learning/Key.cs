using System.Text.Json.Nodes;

namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>One fill of a key: its alternatives, and those of the target that it is about.</summary>
internal sealed record KeyFill(string[] Values, string[] References)
{
    /// <summary>Whether it is about a target; the description of a named target refers to the name.</summary>
    public bool IsAbout(KeyFill target) => References.Intersect(target.Values.Concat(target.References)).Any();
}

/// <summary>One template of a key.</summary>
internal sealed class Key(JsonObject template)
{
    private static readonly (string Slot, string Role)[] StringSlots =
    [
        ("perp_ind_id", "individual"), ("perp_org_id", "organization"), ("phys_tgt_id", "physical"),
        ("hum_tgt_name", "human"), ("hum_tgt_desc", "human"), ("inc_instr_id", "weapon"),
    ];

    public string Type => Fills("inc_type").Select(fill => fill.Values[0]).FirstOrDefault("ATTACK");

    /// <summary>All fills that are strings of the text, with the role of what they name.</summary>
    public IEnumerable<(string Role, KeyFill Fill)> Strings() =>
        StringSlots.SelectMany(slot => Fills(slot.Slot).Select(fill => (slot.Role, fill)));

    public IEnumerable<KeyFill> Fills(string slot) => template["slots"]![slot]!.AsArray().Select(fill => Read(fill!.AsObject()));

    /// <summary>What a slot says of a target; null where it says nothing.</summary>
    public string? About(string slot, KeyFill target) => Fills(slot).FirstOrDefault(fill => fill.IsAbout(target))?.Values[0];

    private static KeyFill Read(JsonObject fill) => new(Strings(fill["values"]), Strings(fill["refs"]));

    private static string[] Strings(JsonNode? node) => node is JsonArray array ? [.. array.Select(value => value!.GetValue<string>())] : [];
}
