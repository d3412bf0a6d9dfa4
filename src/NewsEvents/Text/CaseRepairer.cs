using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>
/// Decides for the words of a sentence in capitals or in small letters how they would be written otherwise, and gives them that
/// shape; the text stays as it is.
/// </summary>
internal sealed class CaseRepairer
{
    private const TokenShape CaseFlags = TokenShape.Capitalized | TokenShape.AllCapitals | TokenShape.CaselessContext;

    private readonly SequenceLabeler labeler;

    public CaseRepairer(ModelFile file, WordClusters clusters)
    {
        labeler = new SequenceLabeler(file, "case", clusters);
        if (labeler.Labels > (int)WordCase.AllCapitals + 1)
            throw new ModelFormatException("The labels of 'case' are damaged.");
    }

    /// <summary>Repairs one sentence.</summary>
    public void Repair(string text, TokenTable table, int first, int count, TagContext context)
    {
        var cases = labeler.Label(text, table, first, count, context);
        for (var i = 0; i < count; i++)
        {
            ref var shape = ref table.Shapes[first + i];
            shape = (shape & ~CaseFlags) | TokenShape.CaseRepaired;
            if ((shape & TokenShape.HasLetter) != 0)
                shape |= Flags((WordCase)cases[i], table.Lengths[first + i]);
        }
    }

    private static TokenShape Flags(WordCase letterCase, int length) => letterCase switch
    {
        WordCase.Lower => TokenShape.None,
        WordCase.AllCapitals when length > 1 => TokenShape.Capitalized | TokenShape.AllCapitals,
        _ => TokenShape.Capitalized,
    };
}
