using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hcpcs.Reference.OpenApi.Tests;

/// <summary>A client that is generated from the document has a type for everything, and gets the API's answers.</summary>
public sealed class ClientTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Fact]
    public async Task No_property_parameter_or_result_is_an_object_or_an_element_of_JSON()
    {
        var (source, assembly) = await GeneratedClient.OfAsync(api.Document);

        var untyped = assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(member => member.Name is not "AdditionalProperties" && !member.Name.EndsWith("_AdditionalProperties", StringComparison.Ordinal))
            .Where(member => Types(member).SelectMany(Parts).Any(type => type == typeof(object) || type == typeof(JsonElement)))
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}");
        untyped.Should().BeEmpty(source);
        assembly.GetType("Generated.HcpcsRecord")!.GetProperty("Coverage")!.PropertyType.Should().Match(type => (Nullable.GetUnderlyingType(type) ?? type).IsEnum);
        assembly.GetType("Generated.HcpcsSearchHit")!.GetProperty("Entry")!.PropertyType.Name.Should().Be("HcpcsEntry");
        Enum.GetNames(assembly.GetType("Generated.CoverageCode")!).Should().Equal(Enum.GetNames<CoverageCode>());
    }

    [Fact]
    public async Task The_client_gets_what_the_API_answers()
    {
        var (source, assembly) = await GeneratedClient.OfAsync(api.Document);
        object client = Activator.CreateInstance(assembly.GetType("Generated.Client")!, api.Client)!;
        client.GetType().GetProperty("BaseUrl")?.SetValue(client, api.Client.BaseAddress!.ToString());

        dynamic answer = await CallAsync("CodesAsync", "C9136", new DateTimeOffset(2015, 4, 1, 0, 0, 0, TimeSpan.Zero));
        ((string)answer.Record.Code).Should().Be("C9136", source);
        ((Enum)answer.Status).ToString().Should().Be("Terminated");
        ((string)Enumerable.First(answer.Successors).Reference).Should().Be("Q9975");
        dynamic page = await CallAsync("PageAsync", "J1412", null);
        ((string)page.Code).Should().Be("J1412");
        ((string)Enumerable.First(page.Sources).Name).Should().NotBeEmpty();
        dynamic found = await CallAsync("SearchAsync", "ambulance", new DateTimeOffset(2026, 1, 15, 0, 0, 0, TimeSpan.Zero), null, null, 3);
        ((int)found.Hits.Count).Should().Be(3);
        ((string)Enumerable.First(found.Hits).Entry.Code).Should().StartWith("A");
        dynamic fees = await CallAsync("FeesAsync", "E0601");
        ((string)fees.Code).Should().Be("E0601");

        var lines = JsonNode.Parse("""[{"code":"C9136","from":"2015-04-01"}]""");
        var validate = client.GetType().GetMethods().Single(method => method.Name is "ValidateAsync" && method.GetParameters().Length == 1);
        dynamic results = await Result(validate.Invoke(client, [lines.Deserialize(validate.GetParameters()[0].ParameterType.GetGenericTypeDefinition()
            == typeof(IEnumerable<>) ? typeof(List<>).MakeGenericType(validate.GetParameters()[0].ParameterType.GenericTypeArguments) : throw new InvalidOperationException())])!);
        ((string)Enumerable.First(Enumerable.First(results).Findings).Reason).Should().Be("Terminated");

        Task<object> CallAsync(string name, params object?[] arguments) =>
            Result(client.GetType().GetMethods().Single(method => method.Name == name && method.GetParameters().Length == arguments.Length).Invoke(client, arguments)!);
    }

    private static async Task<object> Result(object task)
    {
        await (Task)task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.GetGenericArguments().Concat(type.GetElementType() is { } element ? [element] : []).SelectMany(Parts).Prepend(type);
}
