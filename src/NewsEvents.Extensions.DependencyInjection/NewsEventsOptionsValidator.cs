using Microsoft.Extensions.Options;

namespace NewsEvents.Extensions.DependencyInjection;

/// <summary>Tells wrong settings when the application starts, not at its first article.</summary>
internal sealed class NewsEventsOptionsValidator : IValidateOptions<NewsEventsOptions>
{
    public ValidateOptionsResult Validate(string? name, NewsEventsOptions options)
    {
        var failures = new List<string>();
        if (options.ModelFolder is { } folder && !Directory.Exists(folder))
            failures.Add($"{nameof(options.ModelFolder)}: the folder '{folder}' is not there.");
        if (options.MaxDegreeOfParallelism is < 1)
            failures.Add($"{nameof(options.MaxDegreeOfParallelism)}: {options.MaxDegreeOfParallelism} is less than 1.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
