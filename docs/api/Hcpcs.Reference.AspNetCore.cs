namespace Hcpcs.Reference
{
    public sealed class HcpcsCodeAnswer : System.IEquatable<Hcpcs.Reference.HcpcsCodeAnswer>
    {
        public HcpcsCodeAnswer() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("on")]
        public System.DateOnly? On { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("record")]
        public required Hcpcs.Reference.HcpcsRecord Record { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("section")]
        public Hcpcs.Reference.HcpcsSection? Section { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public Hcpcs.Reference.HcpcsStatus? Status { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsSuccessor>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("successors")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSuccessor> Successors { get; init; }
    }
    public sealed class HcpcsEndpointOptions
    {
        public HcpcsEndpointOptions() { }
        public int MaxBodyLength { get; set; }
        public int MaxCount { get; set; }
        public int MaxLines { get; set; }
    }
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsCodeAnswer))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsLine[]))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsModifierAnswer))]
    [System.Text.Json.Serialization.JsonSourceGenerationOptions(GenerationMode=System.Text.Json.Serialization.JsonSourceGenerationMode.Metadata, PropertyNamingPolicy=System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
    public sealed class HcpcsEndpointsJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public HcpcsEndpointsJsonContext() { }
        public HcpcsEndpointsJsonContext(System.Text.Json.JsonSerializerOptions options) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly> DateOnly { get; }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCode> HcpcsCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCodeAnswer> HcpcsCodeAnswer { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsLine> HcpcsLine { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsLine[]> HcpcsLineArray { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifierAnswer> HcpcsModifierAnswer { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifierRecord> HcpcsModifierRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsRecord> HcpcsRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSection> HcpcsSection { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsStatus> HcpcsStatus { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly?> NullableDateOnly { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsStatus?> NullableHcpcsStatus { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<string> String { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSuccessor>> ValueListHcpcsSuccessor { get; }
        public static Hcpcs.Reference.HcpcsEndpointsJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
    }
    public sealed class HcpcsModifierAnswer : System.IEquatable<Hcpcs.Reference.HcpcsModifierAnswer>
    {
        public HcpcsModifierAnswer() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("on")]
        public System.DateOnly? On { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("record")]
        public required Hcpcs.Reference.HcpcsModifierRecord Record { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public Hcpcs.Reference.HcpcsStatus? Status { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsSuccessor>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("successors")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSuccessor> Successors { get; init; }
    }
}
namespace Microsoft.AspNetCore.Builder
{
    public static class HcpcsEndpointRouteBuilderExtensions
    {
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapHcpcs(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string prefix, System.Action<Hcpcs.Reference.HcpcsEndpointOptions>? configure = null) { }
        public static Microsoft.AspNetCore.Routing.RouteGroupBuilder MapHcpcsFhir(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string prefix, System.Action<Hcpcs.Reference.HcpcsEndpointOptions>? configure = null) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class HcpcsEndpointsServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsJson(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
    }
}