namespace NewsEvents.ModelCompiler.Text;

/// <summary>Reads sentences written for this project, a line each: words as "form/TAG/PENN", parted by blanks; lines that open with # are comments.</summary>
internal static class NewsSentences
{
    /// <exception cref="InvalidDataException">A word is not written so.</exception>
    public static List<ConlluSentence> Read(string path)
    {
        var sentences = new List<ConlluSentence>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
                sentences.Add(new ConlluSentence(Words(line, path, number), "news", OpensParagraph: true));
        }

        return sentences;
    }

    private static List<ConlluWord> Words(string line, string path, int number)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Split('/')).ToList();
        var wrong = cells.Find(static cell => cell.Length != 3 || (ConlluReader.TagOf(cell[1]) == PartOfSpeech.X && cell[1] != "X"));
        if (wrong is not null)
            throw new InvalidDataException($"{path}, line {number}: '{string.Join('/', wrong)}' is no word with its tags.");
        return [.. cells.Select((cell, i) =>
        {
            var spaceAfter = i + 1 < cells.Count && cells[i + 1][1] != "PUNCT";
            return new ConlluWord(cell[0], "_", ConlluReader.TagOf(cell[1]), cell[2], 0, "dep", spaceAfter);
        })];
    }
}
