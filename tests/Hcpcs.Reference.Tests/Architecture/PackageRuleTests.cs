using System.Xml.Linq;
using Mono.Cecil;

namespace Hcpcs.Reference.Tests.Architecture;

/// <summary>What each package may depend on: the library stays small, and what brings a dependency is a package of its own.</summary>
public class PackageRuleTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Hcpcs.Reference"] = ["Microsoft.Extensions.DependencyInjection.Abstractions"],
        ["Hcpcs.Reference.Drugs"] = ["Hcpcs.Reference"],
        ["Hcpcs.Reference.Fees"] = ["Hcpcs.Reference"],
        ["Hcpcs.Reference.History"] = ["Hcpcs.Reference"],
        ["Hcpcs.Reference.Claims"] = ["Hcpcs.Reference"],
        ["Hcpcs.Reference.AspNetCore"] = ["Hcpcs.Reference"],
        ["Hcpcs.Reference.OpenApi"] = ["Hcpcs.Reference", "Microsoft.AspNetCore.OpenApi"],
        ["Hcpcs.Reference.Fhir"] = ["Hcpcs.Reference", "Hl7.Fhir.Conformance"],
        ["Hcpcs.Reference.EntityFrameworkCore"] = ["Hcpcs.Reference", "Microsoft.EntityFrameworkCore.Relational"],
        ["Hcpcs.Reference.Hosting"] =
        [
            "Hcpcs.Reference", "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.Diagnostics.HealthChecks",
            "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options",
        ],
        ["Hcpcs.Reference.Releases"] = ["Hcpcs.Reference", "Hcpcs.Reference.Drugs", "Hcpcs.Reference.Fees", "ExcelDataReader"],
        ["Hcpcs.Reference.Tool"] =
        [
            "Hcpcs.Reference", "Hcpcs.Reference.Claims", "Hcpcs.Reference.Drugs", "Hcpcs.Reference.Fees", "Hcpcs.Reference.History",
            "Hcpcs.Reference.Releases", "System.CommandLine",
        ],
    };

    [Fact]
    public void A_project_references_what_its_package_may_depend_on()
    {
        var projects = Directory.GetFiles(Path.Combine(OfficialFiles.RepositoryRoot, "src"), "*.csproj", SearchOption.AllDirectories);

        projects.Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(s_allowed.Keys, "a new package says here what it may depend on");
        foreach (string project in projects)
        {
            string[] references =
            [
                .. XDocument.Load(project).Descendants().Where(item => item.Name.LocalName is "PackageReference" or "ProjectReference")
                    .Select(item => item.Attribute("Include")!.Value)
                    .Select(include => include.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(include) : include),
            ];
            references.Except(s_allowed[Path.GetFileNameWithoutExtension(project)]).Should().BeEmpty(project);
        }
    }

    /// <summary>What arrives through another package is not seen in a project file: of such only what the library itself depends on is used.</summary>
    [Fact]
    public void The_library_and_its_data_packages_use_the_framework_and_what_they_may_depend_on()
    {
        foreach (var assembly in new[] { typeof(HcpcsTable).Assembly, typeof(HcpcsDrugTable).Assembly, typeof(HcpcsFeeTable).Assembly })
        {
            using var module = ModuleDefinition.ReadModule(assembly.Location);
            module.AssemblyReferences.Select(reference => reference.Name).Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
                .Except(s_allowed[assembly.GetName().Name!]).Except(s_allowed["Hcpcs.Reference"]).Should().BeEmpty(assembly.FullName);
        }
    }
}
