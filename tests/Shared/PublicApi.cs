using System.Reflection;
using System.Text;

namespace Hcpcs.Reference.Tests;

/// <summary>
/// Writes the public API of an assembly as text, one member a line, so that a change of it is seen in review. The files are in docs/api.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Compares with the committed file; on a difference the message has the text to commit.</summary>
    public static void Verify(Assembly assembly)
    {
        string name = assembly.GetName().Name!;
        string path = Path.Combine(OfficialFiles.RepositoryRoot, "docs", "api", name + ".txt");
        string actual = Describe(assembly);
        string expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (actual != expected)
        {
            string received = Path.Combine(AppContext.BaseDirectory, name + ".received.txt");
            File.WriteAllText(received, actual);
            Assert.Fail($"The public API of {name} is not what docs/api/{name}.txt says. If the change is meant, copy {received} over it.");
        }
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(NameOf(type));
            var bases = new[] { type.BaseType }.Where(_ => type.IsClass).Where(b => b is not null && b != typeof(object))
                .Concat(type.IsEnum ? [] : type.GetInterfaces()).Select(b => NameOf(b!)).Order(StringComparer.Ordinal).ToArray();
            text.AppendJoin(", ", bases.Take(1).Select(b => " : " + b).Concat(bases.Skip(1))).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var field in type.GetFields(Declared).Where(field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName))
        {
            yield return field.IsLiteral
                ? $"const {NameOf(field.FieldType)} {field.Name} = {Convert.ToString(field.GetRawConstantValue(), null)}"
                : $"{(field.IsStatic ? "static " : string.Empty)}{NameOf(field.FieldType)} {field.Name}";
        }

        foreach (var property in type.GetProperties(Declared))
        {
            var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToArray();
            if (accessors.Length > 0)
            {
                string index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{Parameters(parameters)}]" : string.Empty;
                bool init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Length > 0;
                string kinds = string.Join(' ', accessors.Select(a => a == property.GetMethod ? "get;" : init ? "init;" : "set;"));
                yield return $"{(accessors[0].IsStatic ? "static " : string.Empty)}{NameOf(property.PropertyType)} {property.Name}{index} {{ {kinds} }}";
            }
        }

        foreach (var constructor in type.GetConstructors(Declared).Where(IsVisible))
        {
            yield return $"ctor({Parameters(constructor.GetParameters())})";
        }

        foreach (var method in type.GetMethods(Declared).Where(IsVisible)
            .Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            .Where(method => !method.Name.Contains('<', StringComparison.Ordinal)))
        {
            string arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : string.Empty;
            yield return $"{(method.IsStatic ? "static " : string.Empty)}{NameOf(method.ReturnType)} {method.Name}{arguments}({Parameters(method.GetParameters())})";
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        (parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : string.Empty)
        + $"{NameOf(parameter.ParameterType)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : string.Empty)));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" :
        type.IsInterface ? "interface" :
        type.IsValueType ? "struct" :
        type is { IsAbstract: true, IsSealed: true } ? "static class" :
        type.IsAbstract ? "abstract class" :
        type.IsSealed ? "sealed class" : "class";

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return NameOf(underlying) + "?";
        }

        string name = type.IsNested ? $"{NameOf(type.DeclaringType!)}.{type.Name}" : type.Name;
        int tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : $"{name[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
