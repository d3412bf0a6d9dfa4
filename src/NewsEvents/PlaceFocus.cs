using System.Collections.Immutable;

namespace NewsEvents;

/// <summary>The countries and provinces that an article is about, by how many of its places lie in them.</summary>
/// <remarks>After the focus of CLIFF (D'Ignazio et al. 2014, "CLIFF-CLAVIN: Determining Geographic Focus for News Articles"). Immutable and thread-safe.</remarks>
public sealed class PlaceFocus
{
    /// <summary>The focus of an article without places.</summary>
    public static PlaceFocus None { get; } = new([], []);

    /// <summary>Creates a focus.</summary>
    /// <param name="countries">The countries, the most important first.</param>
    /// <param name="provinces">The provinces, the most important first.</param>
    public PlaceFocus(ImmutableArray<PlaceShare> countries, ImmutableArray<PlaceShare> provinces)
    {
        Countries = countries;
        Provinces = provinces;
    }

    /// <summary>The countries with a fifth of the article's places or more, the most important first; at least one where any is known.</summary>
    public ImmutableArray<PlaceShare> Countries { get; }

    /// <summary>The provinces with a fifth of the article's places or more, the most important first.</summary>
    public ImmutableArray<PlaceShare> Provinces { get; }
}
