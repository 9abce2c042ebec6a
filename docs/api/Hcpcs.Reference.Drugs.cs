namespace Hcpcs.Reference
{
    public sealed class DrugDataSource : System.IEquatable<Hcpcs.Reference.DrugDataSource>
    {
        public DrugDataSource(Hcpcs.Reference.HcpcsQuarter quarter) { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("firstDay")]
        public System.DateOnly FirstDay { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("lastDay")]
        public System.DateOnly LastDay { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("quarter")]
        public Hcpcs.Reference.HcpcsQuarter Quarter { get; }
        [System.Text.Json.Serialization.JsonPropertyName("sourceName")]
        public string SourceName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("sourceSha256")]
        public string SourceSha256 { get; init; }
        public override string ToString() { }
    }
    [System.Diagnostics.DebuggerDisplay("{Crosswalk,nq}: {Products.Count} products, {PaymentLimits.Count} payment limits")]
    public sealed class HcpcsDrugTable : Hcpcs.Reference.IHcpcsDrugProducts
    {
        public Hcpcs.Reference.DrugDataSource Crosswalk { get; }
        public Hcpcs.Reference.HcpcsQuarter CrosswalkQuarter { get; }
        public Hcpcs.Reference.HcpcsQuarter PaymentLimitQuarter { get; }
        public Hcpcs.Reference.DrugDataSource PaymentLimitSource { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.PaymentLimit> PaymentLimits { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.DrugProduct> Products { get; }
        public static Hcpcs.Reference.HcpcsDrugTable Embedded { get; }
        public static int FormatVersion { get; }
        public Hcpcs.Reference.PaymentLimit? FindPaymentLimit(Hcpcs.Reference.HcpcsCode code) { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.DrugProduct> GetProducts(Hcpcs.Reference.HcpcsCode code) { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.DrugProduct> GetProducts(Hcpcs.Reference.NdcCode ndc) { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.DrugProduct> GetProductsByNdcText(string? ndcText) { }
        public void Save(System.IO.Stream stream) { }
        public void Save(string path) { }
        public static Hcpcs.Reference.HcpcsDrugTable Create(Hcpcs.Reference.DrugDataSource crosswalk, System.Collections.Generic.IEnumerable<Hcpcs.Reference.DrugProduct> products, Hcpcs.Reference.DrugDataSource paymentLimitSource, System.Collections.Generic.IEnumerable<Hcpcs.Reference.PaymentLimit> paymentLimits) { }
        public static Hcpcs.Reference.HcpcsDrugTable Load(System.IO.Stream stream) { }
        public static Hcpcs.Reference.HcpcsDrugTable Load(string path) { }
    }
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.DrugDataSource))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.DrugProduct))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.PaymentLimit))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.DrugProduct>))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.PaymentLimit>))]
    [System.Text.Json.Serialization.JsonSourceGenerationOptions(GenerationMode=System.Text.Json.Serialization.JsonSourceGenerationMode.Metadata, PropertyNamingPolicy=System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
    public sealed class HcpcsDrugsJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public HcpcsDrugsJsonContext() { }
        public HcpcsDrugsJsonContext(System.Text.Json.JsonSerializerOptions options) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<bool> Boolean { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly> DateOnly { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<decimal> Decimal { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.DrugDataSource> DrugDataSource { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.DrugProduct> DrugProduct { get; }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCode> HcpcsCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsQuarter> HcpcsQuarter { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.DrugProduct>> IReadOnlyListDrugProduct { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.PaymentLimit>> IReadOnlyListPaymentLimit { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.NdcCode> NdcCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<decimal?> NullableDecimal { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.NdcCode?> NullableNdcCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.PaymentLimit> PaymentLimit { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<string> String { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<string>> ValueListString { get; }
        public static Hcpcs.Reference.HcpcsDrugsJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class HcpcsDrugsServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsDrugProducts(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsDrugProducts(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<Hcpcs.Reference.HcpcsTableFileOptions<Hcpcs.Reference.HcpcsDrugTable>> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsDrugProducts(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<System.IServiceProvider, Hcpcs.Reference.HcpcsTableFileOptions<Hcpcs.Reference.HcpcsDrugTable>> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsDrugProducts(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string tableFile) { }
    }
}