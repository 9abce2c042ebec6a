using System.Text.Json.Nodes;

namespace Hcpcs.Reference.OpenApi.Tests;

public sealed class DocumentTests(SampleApi api) : IClassFixture<SampleApi>
{
    private readonly JsonNode _document = JsonNode.Parse(api.Document)!;

    [Fact]
    public void No_schema_of_the_document_is_empty()
    {
        var empty = Schemas(_document, "$").Where(schema => schema.Node.Count == 0
            || (schema.Node["type"]?.ToString() is "array" && schema.Node["items"] is null)).Select(schema => schema.Path);

        empty.Should().BeEmpty();
        Schemas(_document, "$").Count().Should().BeGreaterThan(300);
    }

    [Fact]
    public void Every_reference_leads_to_a_schema_and_every_schema_is_referred_to()
    {
        var names = _document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).ToList();
        var references = Descendants(_document).OfType<JsonObject>().Where(node => node.ContainsKey("$ref"))
            .Select(SchemaFile.Target).Distinct().ToList();

        references.Except(names).Should().BeEmpty();
        names.Except(references).Should().BeEmpty();
    }

    [Theory]
    [InlineData("code", "J1412", "^[A-Z][0-9]{4}$")]
    [InlineData("replacedCode", "J1412", "^[A-Z][0-9]{4}$")]
    [InlineData("modifiers", "JZ", "^[A-Z0-9]{2}$")]
    [InlineData("furtherModifiers", "JZ", "^[A-Z0-9]{2}$")]
    [InlineData("drugs", "68135-0927-48", "^[0-9]{5}-[0-9]{4}-[0-9]{2}$")]
    public void A_property_of_the_programs_own_type_has_the_schema_of_a_code_wherever_it_stands(string property, string example, string pattern)
    {
        var schema = _document["components"]!["schemas"]!["Charge"]!["properties"]![property]!;
        schema = schema["oneOf"]?.AsArray().Single(part => part!["$ref"] is not null) ?? schema["items"] ?? schema["additionalProperties"] ?? schema;
        schema = _document["components"]!["schemas"]![schema["$ref"]!.ToString().Split('/')[^1]]!;

        schema["type"]!.ToString().Should().Be("string");
        schema["pattern"]!.ToString().Should().Be(pattern);
        schema["examples"]![0]!.ToString().Should().Be(example);
        schema["description"]!.ToString().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("code")]
    [InlineData("modifier")]
    [InlineData("ndc")]
    [InlineData("quarter")]
    public void A_parameter_has_pattern_example_and_description(string name)
    {
        var schema = _document["paths"]!["/records/{code}"]!["get"]!["parameters"]!.AsArray()
            .Single(parameter => parameter!["name"]!.ToString() == name)!["schema"]!;

        schema["type"]!.ToString().Should().Be("string");
        schema["pattern"]!.ToString().Should().StartWith("^").And.EndWith("$");
        schema["examples"]!.AsArray().Should().ContainSingle();
        schema["description"]!.ToString().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("/hcpcs/codes/{code}", "code", "HcpcsCode")]
    [InlineData("/hcpcs/codes/{code}/page", "code", "HcpcsCode")]
    [InlineData("/hcpcs/modifiers/{modifier}", "modifier", "HcpcsModifier")]
    public void A_code_in_a_route_of_MapHcpcs_has_the_schema_of_a_code(string path, string name, string schemaName)
    {
        var schema = Parameter(path, name)["schema"]!.AsObject();

        schema.Select(member => (member.Key, member.Value!.ToJsonString())).Should()
            .BeEquivalentTo(SchemaFile.All[schemaName]!.AsObject().Select(member => (member.Key, member.Value!.ToJsonString())));
    }

    [Theory]
    [InlineData("/hcpcs/codes/{code}", "on", "string", "date")]
    [InlineData("/hcpcs/codes/{code}/page", "on", "string", "date")]
    [InlineData("/hcpcs/modifiers/{modifier}", "on", "string", "date")]
    [InlineData("/hcpcs/search", "on", "string", "date")]
    [InlineData("/hcpcs/search", "limit", "integer", "int32")]
    [InlineData("/hcpcs/complete", "on", "string", "date")]
    [InlineData("/hcpcs/complete", "offset", "integer", "int32")]
    public void A_day_or_number_in_a_query_of_MapHcpcs_has_its_format(string path, string name, string type, string format)
    {
        var parameter = Parameter(path, name);

        parameter["schema"]!["type"]!.ToString().Should().Be(type);
        parameter["schema"]!["format"]!.ToString().Should().Be(format);
    }

    [Fact]
    public void Every_parameter_of_MapHcpcs_is_described() =>
        OfMapHcpcs().SelectMany(path => path.Value!.AsObject().Single().Value!["parameters"]?.AsArray() ?? [])
            .Where(parameter => string.IsNullOrEmpty((parameter!["description"] ?? parameter["schema"]!["description"])?.ToString()))
            .Select(parameter => parameter!.ToJsonString()).Should().BeEmpty();

    // What each route answers: a status, and the schema of what comes with it.
    [Theory]
    [InlineData("/hcpcs/codes/{code}", "200 HcpcsCodeAnswer", "400 ProblemDetails", "404 ProblemDetails")]
    [InlineData("/hcpcs/codes/{code}/page", "200 HcpcsPage", "400 ProblemDetails", "404 ProblemDetails")]
    [InlineData("/hcpcs/modifiers/{modifier}", "200 HcpcsModifierAnswer", "400 ProblemDetails", "404 ProblemDetails")]
    [InlineData("/hcpcs/search", "200 HcpcsSearchResult", "400 ProblemDetails")]
    [InlineData("/hcpcs/complete", "200 HcpcsCompletionResult", "400 ProblemDetails")]
    [InlineData("/hcpcs/release", "200 HcpcsRelease")]
    [InlineData("/hcpcs/validate", "200 [HcpcsValidationResult]", "400 ProblemDetails", "413 ProblemDetails", "415 ProblemDetails")]
    public void Every_answer_of_MapHcpcs_has_its_schema(string path, params string[] answers)
    {
        _document["paths"]![path]!.AsObject().Single().Value!["responses"]!.AsObject().Select(response =>
        {
            var (type, content) = response.Value!["content"]!.AsObject().First();
            type.Should().Be(response.Key is "200" ? "application/json" : "application/problem+json");
            var schema = content!["schema"]!;
            return $"{response.Key} {(schema["items"] is { } item ? $"[{SchemaFile.Target(item)}]" : SchemaFile.Target(schema))}";
        }).Should().Equal(answers);
        OfMapHcpcs().Should().HaveCount(7);
    }

    [Fact]
    public void A_type_of_the_program_with_a_name_of_the_librarys_keeps_its_schema() =>
        _document["components"]!["schemas"]!["NoteSource"]!["properties"]!["number"].Should().NotBeNull();

    private JsonNode Parameter(string path, string name) =>
        _document["paths"]![path]!["get"]!["parameters"]!.AsArray().Single(parameter => parameter!["name"]!.ToString() == name)!;

    private List<KeyValuePair<string, JsonNode?>> OfMapHcpcs() =>
        [.. _document["paths"]!.AsObject().Where(path => path.Key.StartsWith("/hcpcs/", StringComparison.Ordinal))];

    // What stands in the place of a schema: in content, parameters and components, and within such.
    private static IEnumerable<(string Path, JsonObject Node)> Schemas(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key switch
        {
            "schema" or "items" => Within(member.Value!, $"{path}.{member.Key}"),
            "properties" or "schemas" => member.Value!.AsObject().SelectMany(named => Within(named.Value!, $"{path}.{named.Key}")),
            _ => Schemas(member.Value, $"{path}.{member.Key}"),
        }),
        JsonArray items => items.SelectMany((item, place) => Schemas(item, $"{path}[{place}]")),
        _ => [],
    };

    private static IEnumerable<(string Path, JsonObject Node)> Within(JsonNode schema, string path) =>
        Schemas(schema, path).Prepend((path, schema.AsObject()));

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(member => member.Value),
        JsonArray items => items,
        _ => [],
    }).OfType<JsonNode>().SelectMany(Descendants).Prepend(node);
}
