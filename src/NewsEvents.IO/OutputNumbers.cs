namespace NewsEvents.IO;

/// <summary>How finely numbers are written.</summary>
internal static class OutputNumbers
{
    /// <summary>Degrees with five decimals, about a metre; 0 for what is no number, which JSON cannot hold.</summary>
    public static double Degrees(double value) => Rounded(value, 5);

    public static double Confidence(double value) => Rounded(value, 3);

    // Adding zero turns -0 into 0.
    private static double Rounded(double value, int decimals) => double.IsFinite(value) ? Math.Round(value, decimals) + 0.0 : 0;
}
