using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsEvents.Tests.Architecture;

/// <summary>The rooms of the core depend one way.</summary>
public sealed class RoomTests
{
    /// <summary>In running order; a room may use those before it.</summary>
    private static readonly string[] Rooms =
        ["Reading", "Text", "Entities", "Times", "Places", "Quantities", "Incidents", "Stories", "Rendering"];

    /// <summary>These serve all rooms and use none.</summary>
    private static readonly string[] Foundations = ["Models", "Learning"];

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_source_file_names_a_room_after_its_own()
    {
        var wrong = new List<string>();
        foreach (var path in Repository.Sources("src", "NewsEvents"))
        {
            var room = Path.GetRelativePath(Repository.PathOf("src", "NewsEvents"), path).Split(Path.DirectorySeparatorChar)[0];
            foreach (Match match in Regex.Matches(File.ReadAllText(path), @"^using (?:static |\w+ = )?NewsEvents\.(\w+)", RegexOptions.Multiline))
            {
                if (IsForbidden(room, match.Groups[1].Value))
                    wrong.Add($"{Repository.Relative(path)} uses {match.Groups[1].Value}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_type_holds_or_passes_types_of_a_room_after_its_own()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in typeof(NewsPipeline).Assembly.GetTypes())
        {
            foreach (var used in Used(type).SelectMany(Parts))
            {
                if (IsForbidden(RoomOf(type), RoomOf(used)))
                    wrong.Add($"{type.FullName} uses {used.FullName}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_core_is_a_known_room()
    {
        var known = Rooms.Concat(Foundations).Append("Resources");
        var folders = Directory.GetDirectories(Repository.PathOf("src", "NewsEvents")).Select(path => Path.GetFileName(path)!);
        Assert.Empty(folders.Except(known).Except(["obj", "bin"]));
    }

    private static bool IsForbidden(string user, string used)
    {
        var usedAt = Array.IndexOf(Rooms, used);
        if (usedAt < 0)
            return false;
        return Array.IndexOf(Foundations, user) >= 0 || (Array.IndexOf(Rooms, user) is var userAt and >= 0 && usedAt > userAt);
    }

    // "NewsEvents.Text.Tagging" lies in the room Text; the root has none.
    private static string RoomOf(Type type)
    {
        var names = (type.Namespace ?? "").Split('.');
        return names.Length > 1 && names[0] == "NewsEvents" ? names[1] : "";
    }

    private static IEnumerable<Type> Used(Type type)
    {
        if (type.BaseType is { } parent)
            yield return parent;
        foreach (var contract in type.GetInterfaces())
            yield return contract;
        foreach (var field in type.GetFields(Everything))
            yield return field.FieldType;
        foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            if (method is MethodInfo { ReturnType: var result })
                yield return result;
            foreach (var parameter in method.GetParameters())
                yield return parameter.ParameterType;
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
                yield return local.LocalType;
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }
}
