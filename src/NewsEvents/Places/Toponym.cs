using NewsEvents.Models;

namespace NewsEvents.Places;

/// <summary>One mention of a place while it is resolved.</summary>
internal sealed class Toponym
{
    /// <summary>Index of the entity that holds it.</summary>
    public int Entity { get; init; }

    public int FirstToken { get; init; }

    public int TokenCount { get; init; }

    public int EndToken => FirstToken + TokenCount;

    /// <summary>Hash of the name that the gazetteer was asked for.</summary>
    public ulong Key { get; init; }

    /// <summary>Where its bearers start in <see cref="ToponymList.Bearers"/>.</summary>
    public int FirstBearer { get; init; }

    /// <summary>Number of places that bear the name; 0 where the gazetteer has none.</summary>
    public int BearerCount { get; init; }

    /// <summary>The kind that a word beside the name tells: "Helmand province"; null where none does.</summary>
    public PlaceKind? WantedKind { get; init; }

    /// <summary>Index of the mention that the text puts this one into ("Bangor, Maine"); -1 where it does not.</summary>
    public int Enclosing { get; set; } = -1;

    /// <summary>The country that the words around it tell ("the Syrian city of ..."); -1 where they do not.</summary>
    public int ToldCountry { get; set; } = PlaceTable.None;

    /// <summary>The place chosen; -1 where none is.</summary>
    public int Chosen { get; set; } = PlaceTable.None;

    /// <summary>The place that would be chosen were it not for that one; -1 where the name has one place alone.</summary>
    public int RunnerUp { get; set; } = PlaceTable.None;

    public double Confidence { get; set; }

    /// <summary>Where its own odds would start in <see cref="ToponymList.OddsOf"/>'s array.</summary>
    public int FirstOwnOdds { get; set; }

    /// <summary>Where the odds start that it has: its own, or those that it shares with an earlier mention of the name.</summary>
    public int FirstOdds { get; set; }

    /// <summary>Whether the words beside it tell which place is meant.</summary>
    public bool IsTold => Enclosing >= 0 || ToldCountry >= 0 || WantedKind is not null;

    /// <summary>Chooses what another mention of the name means.</summary>
    public void ChooseAs(Toponym other) => (Chosen, RunnerUp, Confidence) = (other.Chosen, other.RunnerUp, other.Confidence);
}
