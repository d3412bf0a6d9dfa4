using NewsEvents.Models;

namespace NewsEvents.Incidents;

/// <summary>Which types of incidents come of which others: a fire of a crash.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Consequences
{
    private readonly HashSet<(IncidentType Outcome, IncidentType Cause)> pairs = [];

    public Consequences(Lexicon table)
    {
        for (var row = 0; row < table.Rows; row++)
        {
            foreach (var cause in table.Cell(row, 1).Split(' '))
                pairs.Add((new IncidentType(table.Cell(row, 0)), new IncidentType(cause)));
        }
    }

    /// <summary>Whether one of two types may come of the other.</summary>
    public bool Links(IncidentType one, IncidentType other) => pairs.Contains((one, other)) || pairs.Contains((other, one));
}
