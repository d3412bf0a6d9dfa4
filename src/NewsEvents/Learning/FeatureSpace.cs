namespace NewsEvents.Learning;

/// <summary>Numbers the values of several variables, and of chosen pairs of variables, so that each is a feature that is on or off.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class FeatureSpace
{
    private readonly int[] starts;
    private readonly int[] sizes;
    private readonly (int One, int Other)[] pairs;
    private readonly int[] pairStarts;

    /// <param name="variables">The variables: their names and the names of their values.</param>
    /// <param name="pairs">Numbers of the variables whose values are features together.</param>
    public FeatureSpace((string Name, string[] Values)[] variables, (int One, int Other)[] pairs)
    {
        this.pairs = pairs;
        var names = new List<string> { "always" };
        starts = new int[variables.Length];
        sizes = Array.ConvertAll(variables, static variable => variable.Values.Length);
        for (var i = 0; i < variables.Length; i++)
        {
            starts[i] = names.Count;
            names.AddRange(variables[i].Values.Select(value => $"{variables[i].Name}.{value}"));
        }

        pairStarts = new int[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairStarts[i] = names.Count;
            var (one, other) = (variables[pairs[i].One], variables[pairs[i].Other]);
            names.AddRange(one.Values.SelectMany(first => other.Values.Select(second => $"{one.Name}.{first}+{other.Name}.{second}")));
        }

        Names = [.. names];
    }

    /// <summary>The names of all features in the order of their numbers; the first is always on.</summary>
    public string[] Names { get; }

    /// <summary>Puts the features that are on into a list, which is emptied first.</summary>
    /// <param name="values">The value of each variable, by number.</param>
    /// <param name="features">Takes the numbers of the features.</param>
    public void Fill(ReadOnlySpan<int> values, List<int> features)
    {
        features.Clear();
        features.Add(0);
        for (var i = 0; i < values.Length; i++)
            features.Add(starts[i] + values[i]);
        for (var i = 0; i < pairs.Length; i++)
            features.Add(pairStarts[i] + (values[pairs[i].One] * sizes[pairs[i].Other]) + values[pairs[i].Other]);
    }
}
