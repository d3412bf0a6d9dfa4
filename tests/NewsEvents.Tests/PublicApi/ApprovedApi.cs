using System.Reflection;

namespace NewsEvents.Tests.PublicApi;

/// <summary>
/// Compares an assembly's public surface with the approved one. Where a change is meant, run the tests once with the
/// environment variable APPROVE_PUBLIC_API=1 and commit the file that they rewrite.
/// </summary>
internal static class ApprovedApi
{
    public static void Verify(Assembly assembly, string path)
    {
        var actual = ApiText.Of(assembly);
        if (Environment.GetEnvironmentVariable("APPROVE_PUBLIC_API") == "1")
            File.WriteAllText(path, actual);
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var added = actual.Split('\n').Except(approved.Split('\n')).Select(line => "+ " + line.Trim());
        var removed = approved.Split('\n').Except(actual.Split('\n')).Select(line => "- " + line.Trim());
        Assert.True(
            approved == actual,
            $"The public surface has changed. If that is meant, run the tests with APPROVE_PUBLIC_API=1 and commit {Path.GetFileName(path)}.\n{string.Join('\n', added.Concat(removed))}");
    }
}
