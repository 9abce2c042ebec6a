using System.Reflection;
using System.Text.RegularExpressions;
using PublicApiGenerator;

namespace Hcpcs.Reference.Tests;

/// <summary>Writes the public API of an assembly as C# without bodies, so that a change of it is seen in review. The files are in docs/api.</summary>
internal static partial class PublicApi
{
    private static readonly ApiGeneratorOptions s_options = new()
    {
        // Versions, copyright and who sees the internals: nobody who compiles against the package does.
        IncludeAssemblyAttributes = false,

        // An extension method is declared in the Microsoft namespaces for its users' sake, and is ours all the same.
        DenyNamespacePrefixes = [],
    };

    /// <summary>Compares with the committed file; on a difference the message says which file to copy over it.</summary>
    public static void Verify(Assembly assembly)
    {
        PublicConverters.Faults(assembly).Should().BeEmpty("an attribute that names a converter is part of the API");
        string name = assembly.GetName().Name!;
        string path = Path.Combine(OfficialFiles.RepositoryRoot, "docs", "api", name + ".cs");
        string actual = TypeArgument().Replace(
            assembly.GeneratePublicApi(s_options).ReplaceLineEndings("\n"), match => match.Value.Replace("?", string.Empty, StringComparison.Ordinal));
        string expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (actual != expected)
        {
            string received = Path.Combine(AppContext.BaseDirectory, name + ".received.cs");
            File.WriteAllText(received, actual);
            Assert.Fail($"The public API of {name} is not what docs/api/{name}.cs says. If the change is meant, copy {received} over {path}.");
        }
    }

    // The generator marks types in attributes as nullable, which C# does not know.
    [GeneratedRegex(@"typeof\([^)]*\)")]
    private static partial Regex TypeArgument();
}
