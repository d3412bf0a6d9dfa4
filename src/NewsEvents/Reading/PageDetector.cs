namespace NewsEvents.Reading;

/// <summary>Tells a page copied whole from a clean article: a page holds menus, buttons, lists of links.</summary>
internal static class PageDetector
{
    private const int FewestLines = 6;
    private const int FewestFurniture = 4;
    private const int ManyFurniture = 12;

    private const int FurnitureCues =
        (1 << (int)CueCategory.Navigation) | (1 << (int)CueCategory.Share) | (1 << (int)CueCategory.Related) |
        (1 << (int)CueCategory.Comment) | (1 << (int)CueCategory.Footer) | (1 << (int)CueCategory.Subscribe) |
        (1 << (int)CueCategory.Advert) | (1 << (int)CueCategory.Account) | (1 << (int)CueCategory.Tags);

    public static bool IsPage(LineProfile[] profiles)
    {
        var furniture = 0;
        var cues = 0;
        foreach (ref readonly var profile in profiles.AsSpan())
        {
            if (profile.IsProse)
                continue;
            var isCue = (profile.WholeCues & FurnitureCues) != 0 || (profile.Words <= 12 && (profile.OpeningCues & FurnitureCues) != 0);
            cues += isCue ? 1 : 0;
            furniture += isCue || (profile.IsShort && !profile.IsDateLine) ? 1 : 0;
        }

        return profiles.Length >= FewestLines &&
            ((cues >= 3 && furniture >= FewestFurniture) || (cues >= 1 && furniture >= ManyFurniture && furniture * 3 >= profiles.Length));
    }
}
