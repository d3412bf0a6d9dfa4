namespace NewsEvents.ModelCompiler.Learning;

/// <summary>What a choice is trained on: the features of each candidate, and which is right; -1 where none is.</summary>
internal sealed record ChoiceExample(int[][] Candidates, int Right);
