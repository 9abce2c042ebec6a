using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Hcpcs.Reference.Tests.Architecture;

/// <summary>Inside the library a folder is a layer: it knows itself and the folders before it in <see cref="Layers.InOrder"/>.</summary>
public class LayerTests
{
    /// <summary>
    /// The converters that know the JSON context stand beside it, in the last layers: an attribute may name one from anywhere, since naming is
    /// not calling.
    /// </summary>
    private const string NamedFromAnywhere = "Serialization";

    [Fact]
    public void A_type_uses_only_its_own_folder_and_those_before_it() => Upward(Layers.InOrder).Should().BeEmpty();

    [Fact]
    public void In_another_order_of_the_folders_it_would_not() =>
        Upward([.. Layers.InOrder.Reverse()]).Should().Contain("Records/HcpcsRecord uses Codes/HcpcsCode");

    [Fact]
    public void The_reading_of_references_sees_attributes_signatures_and_bodies()
    {
        using var module = ModuleDefinition.ReadModule(typeof(LayerTests).Assembly.Location);

        UsedTypes.Of(module.GetType(typeof(UsingSample).FullName)).Select(type => type.Name).Should().BeEquivalentTo(
            nameof(UsingSample), nameof(InAttributeAttribute), nameof(InArgument), nameof(InBase), nameof(InField), nameof(InParameter),
            nameof(InConstraint), nameof(InBody), nameof(InTypeArgument), nameof(InLambda));
    }

    [Fact]
    public void Every_source_file_lies_in_a_layer() =>
        Layers.SourceFiles.Where(file => !Layers.InOrder.Contains(Layers.FolderOf(file))).Should().BeEmpty();

    [Fact]
    public void Every_type_is_declared_in_a_layer()
    {
        using var module = ModuleDefinition.ReadModule(typeof(HcpcsTable).Assembly.Location);

        Layers.WrittenTypes(module).Where(type => Layers.FolderOf(type) is null).Select(type => type.Name).Should().BeEmpty();
    }

    /// <summary><c>Type.cs</c>, or <c>Type.Topic.cs</c> for a part of it; <c>TypeOfT.cs</c> where a generic type has a namesake.</summary>
    [Fact]
    public void A_public_type_is_the_only_one_in_a_file_of_its_name()
    {
        string source = Path.Combine(OfficialFiles.RepositoryRoot, "src");
        var mixed =
            from file in Layers.CSharpFiles(source)
            let expected = Regex.Replace(Path.GetFileName(file).Split('.')[0], "OfT$", string.Empty)
            from declared in Layers.DeclaredTypes(Path.Combine(source, file))
            where declared.IsPublic && declared.Name != expected
            select $"{file} declares {declared.Name}";

        mixed.Should().BeEmpty();
    }

    private static string[] Upward(string[] order)
    {
        using var module = ModuleDefinition.ReadModule(typeof(HcpcsTable).Assembly.Location);
        var upward =
            from type in Layers.WrittenTypes(module)
            from used in UsedTypes.Of(type)
            let own = Layers.FolderOf(type)
            let other = Layers.FolderOf(used)
            where other != NamedFromAnywhere || UsedTypes.Of(type, withAttributeArguments: false).Any(named => named.FullName == used.FullName)
            where own is not null && other is not null && Array.IndexOf(order, other) > Array.IndexOf(order, own)
            select $"{own}/{type.Name} uses {other}/{used.Name}";
        return [.. upward.Order(StringComparer.Ordinal)];
    }
}
