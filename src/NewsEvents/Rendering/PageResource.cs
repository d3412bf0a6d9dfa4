using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace NewsEvents.Rendering;

/// <summary>A style sheet, script or outline that is embedded in the assembly; read when it is first asked for.</summary>
internal static class PageResource
{
    private static readonly ConcurrentDictionary<string, string> Loaded = new(StringComparer.Ordinal);

    /// <summary>The text of a resource, such as "page.css".</summary>
    public static string Read(string name) => Loaded.GetOrAdd(name, static name =>
    {
        using var stream = typeof(PageResource).Assembly.GetManifestResourceStream("rendering/" + name)
            ?? throw new InvalidOperationException($"The resource '{name}' is not part of this build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A checkout may turn line ends; the page and its hashes stay the same.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>The hash by which a content security policy lets one inline text through.</summary>
    public static string PolicyHash(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
