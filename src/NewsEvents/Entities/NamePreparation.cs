namespace NewsEvents.Entities;

/// <summary>Reads what lists and letters tell of the names of a document, before any of them is judged.</summary>
internal sealed class NamePreparation(NewsModel model)
{
    private readonly NameWords words = new(model);
    private readonly PlaceRecognizer places = new(model);
    private readonly INameRecognizer[] lists = [new GroupRecognizer(model), new KnownNameRecognizer(model), new WeaponRecognizer(model)];

    public NameContext Read(DocumentDraft draft)
    {
        var candidates = new List<EntityCandidate>();
        places.Recognize(draft, candidates);
        var context = NameContext.Create(draft, words, candidates);
        foreach (var recognizer in lists)
        {
            recognizer.Recognize(context);
            context.IndexCandidates();
        }

        return context;
    }
}
