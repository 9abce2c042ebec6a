using System.Text.Json.Nodes;
using NJsonSchema;

namespace Hcpcs.Reference.OpenApi.Tests;

/// <summary>The schemas of the package as they are in its file.</summary>
internal static class SchemaFile
{
    private const string Components = "#/components/schemas/", Definitions = "#/definitions/";

    private static readonly string s_text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas.json"));

    private static readonly Lazy<Task<JsonSchema>> s_strict = new(StrictAsync);

    public static JsonObject All { get; } = JsonNode.Parse(s_text)!.AsObject();

    /// <summary>The schema of a type, as a validator that also refuses what the schema does not name.</summary>
    public static async Task<JsonSchema> ValidatorAsync(string name) => (await s_strict.Value).Definitions[name];

    /// <summary>The name that a reference leads to.</summary>
    public static string Target(JsonNode reference) => reference["$ref"]!.ToString()[Components.Length..];

    private static Task<JsonSchema> StrictAsync()
    {
        var schemas = JsonNode.Parse(s_text.Replace(Components, Definitions, StringComparison.Ordinal))!.AsObject();
        foreach (var schema in schemas.Select(schema => schema.Value!).Where(schema => schema["properties"] is not null))
        {
            schema["additionalProperties"] = false;
        }

        return JsonSchema.FromJsonAsync(new JsonObject { ["definitions"] = schemas }.ToJsonString());
    }
}
