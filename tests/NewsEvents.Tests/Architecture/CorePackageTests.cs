namespace NewsEvents.Tests.Architecture;

/// <summary>The core package stands alone.</summary>
public sealed class CorePackageTests
{
    [Fact]
    public void The_core_refers_to_the_framework_only()
    {
        var foreign = typeof(NewsPipeline).Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib"));
        Assert.Empty(foreign);
    }

    [Fact]
    public void The_core_project_names_no_package()
    {
        var project = File.ReadAllText(Repository.PathOf("src", "NewsEvents", "NewsEvents.csproj"));
        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
    }
}
