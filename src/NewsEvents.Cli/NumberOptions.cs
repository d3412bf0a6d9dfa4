using System.CommandLine;
using System.Globalization;

namespace NewsEvents.Cli;

/// <summary>Limits of options that are numbers.</summary>
internal static class NumberOptions
{
    public static void RequireAtLeast(Option option, int least) => option.Validators.Add(result =>
    {
        // What is no number at all is told by the parser.
        if (result.Tokens is [var token]
            && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number < least)
        {
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name} must be {least} or more."));
        }
    });
}
