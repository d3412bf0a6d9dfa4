using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsEvents.Tests.PublicApi;

/// <summary>Writes the public surface of an assembly as text, one member a line, in a stable order.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Parents(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
            return (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + "struct";
        if (typeof(Delegate).IsAssignableFrom(type))
            return "delegate";
        return (type.IsAbstract && type.IsSealed ? "static " : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "") + "class";
    }

    private static string Parents(Type type)
    {
        var parents = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            parents.Add(Name(parent));
        if (!type.IsEnum)
            parents.AddRange(type.GetInterfaces().Where(contract => contract.IsVisible).Select(Name).Order(StringComparer.Ordinal));
        return parents.Count == 0 ? "" : " : " + string.Join(", ", parents);
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"));
        var fields = type.GetFields(Declared).Where(IsVisible).Select(Field);
        var properties = type.GetProperties(Declared).Select(Property).OfType<string>();
        var methods = type.GetMethods(Declared).Where(method => IsVisible(method) && IsWritten(method)).Select(Method);
        var constructors = type.GetConstructors(Declared).Where(IsVisible).Select(Constructor);
        var events = type.GetEvents(Declared).Where(e => e.AddMethod is { } add && IsVisible(add)).Select(e => $"event {Name(e.EventHandlerType!)} {e.Name}");
        return fields.Concat(properties).Concat(methods).Concat(constructors).Concat(events);
    }

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // Accessors stand with their properties; what the compiler adds to every record says nothing.
    private static bool IsWritten(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Field(FieldInfo field) =>
        $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Annotated(field.FieldType, Nullability.Create(field))} {field.Name}";

    private static string? Property(PropertyInfo property)
    {
        var accessors = new List<string>();
        if (property.GetMethod is { } get && IsVisible(get))
            accessors.Add("get;");
        if (property.SetMethod is { } set && IsVisible(set))
            accessors.Add(set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;");
        if (accessors.Count == 0 || property.Name == "EqualityContract")
            return null;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{Parameters(index)}]";
        return $"{Static(property.GetMethod ?? property.SetMethod!)}{Annotated(property.PropertyType, Nullability.Create(property))} {name} {{ {string.Join(' ', accessors)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Static(method)}{Annotated(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method.GetParameters())})";
    }

    private static string Constructor(ConstructorInfo constructor) => $"new({Parameters(constructor.GetParameters())})";

    private static string Static(MethodBase method) => method.IsStatic ? "static " : method.IsFamily ? "protected " : "";

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{Annotated(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{Default(parameter)}"));

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: false } => "",
        { DefaultValue: null } => parameter.ParameterType.IsValueType ? " = default" : " = null",
        _ => " = " + Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture),
    };

    private static string Annotated(Type type, NullabilityInfo nullability) =>
        Name(type) + (!type.IsValueType && (nullability.ReadState == NullabilityState.Nullable || nullability.WriteState == NullabilityState.Nullable) ? "?" : "");

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        var name = type.IsGenericParameter || type.Namespace is "System" or null ? type.Name : type.FullName ?? $"{type.Namespace}.{type.Name}";
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : $"{name[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
