using System.Reflection;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Tests;

/// <summary>
/// The converters that attributes of public types and their properties name. The source generator of an application's own JSON context leaves out one that it
/// cannot see, with a warning (SYSLIB1220), and the JSON is another then.
/// </summary>
internal static class PublicConverters
{
    /// <summary>Each type or property with the converter that is not public.</summary>
    public static IEnumerable<string> Faults(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        from member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Prepend<MemberInfo>(type)
        from attribute in member.GetCustomAttributes<JsonConverterAttribute>(inherit: false)
        where attribute.ConverterType is { IsVisible: false }
        select $"{(member == type ? type.Name : $"{type.Name}.{member.Name}")} names {attribute.ConverterType!.Name}";
}
