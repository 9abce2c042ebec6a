using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Hcpcs.Reference.Tests.Architecture;

/// <summary>
/// The folders of the library as layers: a type belongs to the folder that its file lies in, and what it uses is read from the compiled
/// assembly.
/// </summary>
internal static class Layers
{
    /// <summary>
    /// Each folder knows itself and those before it. The first is linked into several assemblies and knows nothing of theirs; what lies in a folder
    /// of it, such as <c>Shared/Fees</c>, is held to the layer of that name.
    /// </summary>
    public static readonly string[] InOrder =
    [
        "Shared", "Codes", "Fields", "Records", "Knowledge", "Drugs", "Fees", "Lookup", "Tables", "Comparison", "Validity", "History",
        "Validation", "Search", "Terminology", "Pages", "Loading", "Serialization", "DependencyInjection",
    ];

    private static readonly string s_source = Path.Combine(OfficialFiles.RepositoryRoot, "src");

    /// <summary>The source files of the library and of what is linked into it, as paths below <c>src/Hcpcs.Reference</c> or <c>src</c>.</summary>
    public static IReadOnlyList<string> SourceFiles { get; } =
    [
        .. CSharpFiles(Path.Combine(s_source, "Hcpcs.Reference")),
        .. CSharpFiles(Path.Combine(s_source, "Shared")).Select(file => Path.Combine("Shared", file)),
    ];

    private static readonly Dictionary<string, string> s_folders = SourceFiles
        .SelectMany(file => DeclaredTypes(FullPath(file)).Select(declared => (declared.Name, Folder: FolderOf(file))))
        .Distinct().ToDictionary(declared => declared.Name, declared => declared.Folder);

    /// <summary>The C# files below a folder, as paths in it, without what a build leaves there.</summary>
    public static IEnumerable<string> CSharpFiles(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")).Order(StringComparer.Ordinal);

    /// <summary>The first folder of a path, below <c>Shared</c> where it lies in a folder of that; empty where the file lies in none.</summary>
    public static string FolderOf(string file) => file.Split(Path.DirectorySeparatorChar) switch
    {
        ["Shared", var folder, _, ..] => folder,
        [var folder, _, ..] => folder,
        _ => string.Empty,
    };

    /// <summary>The types that are written in files, and not by the compiler or a source generator.</summary>
    public static IEnumerable<TypeDefinition> WrittenTypes(ModuleDefinition module) => module.Types.Where(type =>
        !type.Name.StartsWith('<')
        && (type.Namespace.StartsWith("Hcpcs.", StringComparison.Ordinal) || type.Namespace.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)));

    /// <summary>The types that a file declares and does not nest.</summary>
    public static IEnumerable<(string Name, bool IsPublic)> DeclaredTypes(string path) =>
        Regex.Matches(File.ReadAllText(path), @"^(?<public>public )?(\w+ )*(class|struct|interface|enum|record|delegate [\w<>?]+) (?<name>\w+)", RegexOptions.Multiline)
            .Select(declaration => (declaration.Groups["name"].Value, declaration.Groups["public"].Success));

    /// <summary>The folder in which a type is declared; null where no file of a layer declares it.</summary>
    public static string? FolderOf(TypeReference type) => s_folders.GetValueOrDefault(Outermost(type).Name.Split('`')[0]);

    public static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } declaring ? Outermost(declaring) : type;

    private static string FullPath(string file) =>
        Path.Combine(file.StartsWith($"Shared{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? s_source : Path.Combine(s_source, "Hcpcs.Reference"), file);
}
