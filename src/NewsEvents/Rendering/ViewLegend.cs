namespace NewsEvents.Rendering;

/// <summary>Writes what the marks mean; each kind can be switched off, which the style sheet does without a script.</summary>
internal static class ViewLegend
{
    private static readonly (string Class, string Words)[] Kinds =
    [
        ("ev", "what happened"), ("to", "casualties"), ("pl", "places"), ("wh", "people, groups"), ("ti", "times"), ("we", "weapons"),
    ];

    public static void Write(HtmlOutput html)
    {
        html.Raw("<fieldset class=\"legend\"><legend>Marks</legend>");
        foreach (var (cssClass, words) in Kinds)
            html.Raw($"<label><input type=\"checkbox\" id=\"show-{cssClass}\" checked autocomplete=\"off\"> <span class=\"{cssClass}\">{words}</span></label> ");
        html.Raw("</fieldset>");
    }
}
