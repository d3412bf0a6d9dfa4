using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Reads inflections off Penn Treebank tags.</summary>
internal static class Inflections
{
    /// <summary>The inflection of a word that the tagger is taught; auxiliaries are told apart less finely than verbs.</summary>
    public static Inflection Of(ConlluWord word) => word.Tag switch
    {
        PartOfSpeech.Verb => OfVerb(word.FineTag),
        PartOfSpeech.Auxiliary => OfAuxiliary(word.FineTag),
        PartOfSpeech.Noun => word.FineTag == "NNS" ? Inflection.Plural : Inflection.Base,
        PartOfSpeech.ProperNoun => word.FineTag == "NNPS" ? Inflection.Plural : Inflection.Base,
        PartOfSpeech.Pronoun => word.FineTag is "PRP$" or "WP$" ? Inflection.Possessive : Inflection.None,
        PartOfSpeech.Adjective => OfAdjective(word.FineTag),
        _ => Inflection.None,
    };

    /// <summary>The inflections that an irregular form may stand for.</summary>
    public static Inflection[] OfIrregular(string form, PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.Noun => [Inflection.Plural],
        PartOfSpeech.Adjective or PartOfSpeech.Adverb => [Inflection.Graded],
        _ when form.EndsWith("ing", StringComparison.Ordinal) => [Inflection.Ing],
        _ when form.EndsWith('s') => [Inflection.ThirdPerson],
        _ => [Inflection.Past, Inflection.PastParticiple],
    };

    private static Inflection OfVerb(string fineTag) => fineTag switch
    {
        "VBD" => Inflection.Past,
        "VBG" => Inflection.Ing,
        "VBN" => Inflection.PastParticiple,
        "VBP" => Inflection.Present,
        "VBZ" => Inflection.ThirdPerson,
        _ => Inflection.Base,
    };

    private static Inflection OfAuxiliary(string fineTag) => fineTag switch
    {
        "MD" => Inflection.Modal,
        "VBD" => Inflection.Past,
        "VBP" or "VBZ" => Inflection.Present,
        "VBG" or "VBN" => Inflection.Ing,
        _ => Inflection.Base,
    };

    private static Inflection OfAdjective(string fineTag) => fineTag switch
    {
        "NNP" => Inflection.Name,
        "JJR" or "JJS" => Inflection.Graded,
        _ => Inflection.None,
    };
}
