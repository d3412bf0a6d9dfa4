using System.Diagnostics.CodeAnalysis;

namespace NewsEvents;

/// <summary>The type of an incident: an open set of names, with the ones that the default pipeline gives as statics.</summary>
/// <remarks>Equality is by name, ordinal. Immutable and thread-safe.</remarks>
public readonly struct IncidentType : IEquatable<IncidentType>
{
    private readonly string? name;

    /// <summary>Makes a type with a name of your own.</summary>
    /// <param name="name">The name, by custom lower case with underscores.</param>
    /// <exception cref="ArgumentException">The name is null, empty or white space.</exception>
    public IncidentType(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        this.name = string.Intern(name);
    }

    /// <summary>An explosive device set off by hand, timer, remote or suicide attacker.</summary>
    public static IncidentType Bombing { get; } = new("bombing");

    /// <summary>Artillery, mortar or rocket fire.</summary>
    public static IncidentType Shelling { get; } = new("shelling");

    /// <summary>An attack from aircraft.</summary>
    public static IncidentType Airstrike { get; } = new("airstrike");

    /// <summary>An attack by unmanned aircraft.</summary>
    public static IncidentType DroneStrike { get; } = new("drone_strike");

    /// <summary>An attack by guided or ballistic missiles.</summary>
    public static IncidentType MissileStrike { get; } = new("missile_strike");

    /// <summary>Gunfire at people.</summary>
    public static IncidentType Shooting { get; } = new("shooting");

    /// <summary>An attack with a blade.</summary>
    public static IncidentType Stabbing { get; } = new("stabbing");

    /// <summary>A vehicle driven into people on purpose.</summary>
    public static IncidentType VehicleRamming { get; } = new("vehicle_ramming");

    /// <summary>An attack by armed people whose means the text does not single out.</summary>
    public static IncidentType ArmedAttack { get; } = new("armed_attack");

    /// <summary>Fighting between armed sides.</summary>
    public static IncidentType Clash { get; } = new("clash");

    /// <summary>An operation of security forces against a place or group.</summary>
    public static IncidentType Raid { get; } = new("raid");

    /// <summary>The killing of a chosen person of public standing.</summary>
    public static IncidentType Assassination { get; } = new("assassination");

    /// <summary>A killing by captors or by sentence.</summary>
    public static IncidentType Execution { get; } = new("execution");

    /// <summary>A killing whose means the text does not state.</summary>
    public static IncidentType Killing { get; } = new("killing");

    /// <summary>Bodily harm without a firearm, blade or explosive, or of unknown means.</summary>
    public static IncidentType Assault { get; } = new("assault");

    /// <summary>A fire set on purpose.</summary>
    public static IncidentType Arson { get; } = new("arson");

    /// <summary>Harm done to a captive.</summary>
    public static IncidentType Torture { get; } = new("torture");

    /// <summary>People taken and held by others than the state.</summary>
    public static IncidentType Kidnapping { get; } = new("kidnapping");

    /// <summary>A vehicle, ship or aircraft seized.</summary>
    public static IncidentType Hijacking { get; } = new("hijacking");

    /// <summary>People taken and held by the state.</summary>
    public static IncidentType Detention { get; } = new("detention");

    /// <summary>A public protest.</summary>
    public static IncidentType Protest { get; } = new("protest");

    /// <summary>Crowd violence.</summary>
    public static IncidentType Riot { get; } = new("riot");

    /// <summary>An accident of no finer kind.</summary>
    public static IncidentType Accident { get; } = new("accident");

    /// <summary>A crash of vehicles, trains, ships or aircraft.</summary>
    public static IncidentType Crash { get; } = new("crash");

    /// <summary>An explosion by accident or of unknown cause.</summary>
    public static IncidentType Explosion { get; } = new("explosion");

    /// <summary>A building, bridge or mine that gave way.</summary>
    public static IncidentType Collapse { get; } = new("collapse");

    /// <summary>People crushed in a crowd.</summary>
    public static IncidentType Stampede { get; } = new("stampede");

    /// <summary>A fire by accident or of unknown cause.</summary>
    public static IncidentType Fire { get; } = new("fire");

    /// <summary>A natural disaster of no finer kind.</summary>
    public static IncidentType NaturalDisaster { get; } = new("natural_disaster");

    /// <summary>An earthquake.</summary>
    public static IncidentType Earthquake { get; } = new("earthquake");

    /// <summary>A flood.</summary>
    public static IncidentType Flood { get; } = new("flood");

    /// <summary>A storm.</summary>
    public static IncidentType Storm { get; } = new("storm");

    /// <summary>A landslide or avalanche.</summary>
    public static IncidentType Landslide { get; } = new("landslide");

    /// <summary>An outbreak of disease.</summary>
    public static IncidentType Disease { get; } = new("disease");

    /// <summary>Any other incident.</summary>
    public static IncidentType Other { get; } = new("other");

    /// <summary>The name, as written to output.</summary>
    public string Name => name ?? "other";

    /// <inheritdoc/>
    public bool Equals(IncidentType other) => string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is IncidentType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Whether two types have the same name.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other type.</param>
    /// <returns>True if they have.</returns>
    public static bool operator ==(IncidentType left, IncidentType right) => left.Equals(right);

    /// <summary>Whether two types have different names.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other type.</param>
    /// <returns>True if they have.</returns>
    public static bool operator !=(IncidentType left, IncidentType right) => !left.Equals(right);
}
