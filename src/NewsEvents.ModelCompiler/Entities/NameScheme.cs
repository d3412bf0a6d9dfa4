using NewsEvents.Entities;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>What a corpus marks, so that what it leaves out is not learnt as no name.</summary>
/// <param name="Unmarked">The types that it leaves unmarked.</param>
/// <param name="NationalitiesAreOther">Whether it marks nationalities as other names.</param>
/// <param name="TitlesInside">Whether its persons hold their titles and offices.</param>
internal sealed record NameScheme(IReadOnlyList<int> Unmarked, bool NationalitiesAreOther = false, bool TitlesInside = false)
{
    /// <summary>Marks all types, each by itself.</summary>
    public static NameScheme Full { get; } = new([]);

    /// <summary>Whether a guess is as good as the label given.</summary>
    public bool Allows(int guess, int label)
    {
        if (guess == label)
            return true;
        if (label == NameLabel.Outside)
            return Unmarked.Contains(NameLabel.TypeOf(guess));
        return NationalitiesAreOther && NameLabel.TypeOf(label) == NameLabel.Other && NameLabel.TypeOf(guess) == NameLabel.Nationality
            && NameLabel.PositionOf(label) == NameLabel.PositionOf(guess);
    }
}
