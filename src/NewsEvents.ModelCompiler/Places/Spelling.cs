using System.Globalization;
using System.Text;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>Finds the place whose name is spelt most like another name.</summary>
internal static class Spelling
{
    private const double MostDifference = 0.34;

    /// <summary>The one place of nearest spelling; null where none is near or two are equally near.</summary>
    public static PlaceRecord? Nearest(string name, IEnumerable<PlaceRecord> places)
    {
        var plain = Plain(name);
        PlaceRecord? nearest = null;
        var least = MostDifference;
        foreach (var place in places)
        {
            var other = Plain(place.Name);
            var difference = (double)Distance(plain, other) / Math.Max(plain.Length, other.Length);
            if (difference > least)
                continue;
            nearest = difference == least ? null : place;
            least = difference;
        }

        return nearest;
    }

    private static string Plain(string name)
    {
        var letters = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
