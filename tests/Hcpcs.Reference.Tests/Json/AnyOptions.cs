using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Tests.Json;

/// <summary>Options as applications have them. None of them changes the JSON of a result.</summary>
public static class AnyOptions
{
    private static readonly Dictionary<string, JsonSerializerOptions> s_options = new(StringComparer.Ordinal)
    {
        ["default"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["snake case"] = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower },
        ["enums as strings"] = new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseUpper) } },
        ["numbers as strings"] = new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        ["strict"] = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow },
        ["no defaults"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ["no read-only properties"] = new() { IgnoreReadOnlyProperties = true },
        ["source generation"] = new() { TypeInfoResolver = HcpcsJsonContext.Default },
        ["source generation, snake case"] = new()
        {
            TypeInfoResolver = HcpcsJsonContext.Default,
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        },
        ["context"] = HcpcsJsonContext.Default.Options,
    };

    public static TheoryData<string> Names => new(s_options.Keys);

    public static IEnumerable<JsonSerializerOptions> All => s_options.Values;

    public static JsonSerializerOptions Of(string name) => s_options[name];

    /// <summary>The same with metadata of more types, where they are source-generated.</summary>
    public static JsonSerializerOptions With(IJsonTypeInfoResolver more, string name) => s_options[name] is { TypeInfoResolver: HcpcsJsonContext context } options
        ? new(options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(context, more) }
        : s_options[name];
}
