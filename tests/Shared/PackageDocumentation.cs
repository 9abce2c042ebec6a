using System.CodeDom.Compiler;
using System.Reflection;
using System.Xml.Linq;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Hcpcs.Reference.Tests;

/// <summary>
/// The XML documentation that a package brings. It is read by who compiles against the package, so it has the public members and no others;
/// what is internal is explained by ordinary comments.
/// </summary>
internal static class PackageDocumentation
{
    /// <summary>The documented members that a user of the assembly cannot see; what a source generator documents is its own affair.</summary>
    public static IEnumerable<string> HiddenMembers(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        var visible = module.GetAllTypes().Where(IsVisible).SelectMany(VisibleMembers).ToHashSet(StringComparer.Ordinal);
        var generated = module.GetAllTypes().SelectMany(type => type.Methods).Where(IsGenerated).Select(DocCommentId.GetDocCommentId).ToHashSet(StringComparer.Ordinal);
        return DocumentedMembers(assembly).Where(member =>
            !visible.Contains(member) && !generated.Contains(member) && !member.Contains(".Generated.", StringComparison.Ordinal));
    }

    public static IEnumerable<string> DocumentedMembers(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").Select(member => member.Attribute("name")!.Value);

    private static IEnumerable<string> VisibleMembers(TypeDefinition type) =>
    [
        DocCommentId.GetDocCommentId(type),
        .. type.Methods.Where(IsVisible).Select(DocCommentId.GetDocCommentId),
        .. type.Fields.Where(field => field.IsPublic || field.IsFamily).Select(DocCommentId.GetDocCommentId),
        .. type.Properties.Where(property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod)).Select(DocCommentId.GetDocCommentId),
        .. type.Events.Where(anEvent => IsVisible(anEvent.AddMethod)).Select(DocCommentId.GetDocCommentId),
    ];

    private static bool IsGenerated(MethodDefinition method) =>
        method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == nameof(GeneratedCodeAttribute));

    private static bool IsVisible(TypeDefinition type) => type.IsPublic || (type.IsNestedPublic && IsVisible(type.DeclaringType));

    private static bool IsVisible(MethodDefinition? method) => method is not null && (method.IsPublic || method.IsFamily);
}
