namespace Hcpcs.Reference
{
    [System.Diagnostics.DebuggerDisplay("{Codes.Count} codes")]
    public sealed class HcpcsFeeTable : Hcpcs.Reference.IHcpcsFees
    {
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsCode> Codes { get; }
        public Hcpcs.Reference.FeeSource? DmeposSource { get; }
        public Hcpcs.Reference.FeeSource? EnteralSource { get; }
        public Hcpcs.Reference.FeeSource? LaboratorySource { get; }
        public Hcpcs.Reference.FeeSource? OutpatientSource { get; }
        public Hcpcs.Reference.FeeSource? PhysicianSource { get; }
        public static Hcpcs.Reference.HcpcsFeeTable Embedded { get; }
        public static int FormatVersion { get; }
        public Hcpcs.Reference.CodeFees? FindFees(Hcpcs.Reference.HcpcsCode code) { }
        public void Save(System.IO.Stream stream) { }
        public void Save(string path) { }
        public static Hcpcs.Reference.HcpcsFeeTable Create(System.Collections.Generic.IEnumerable<Hcpcs.Reference.PhysicianFee>? physician = null, System.Collections.Generic.IEnumerable<Hcpcs.Reference.DmeposFee>? dmepos = null, System.Collections.Generic.IEnumerable<Hcpcs.Reference.EnteralFee>? enteral = null, System.Collections.Generic.IEnumerable<Hcpcs.Reference.OutpatientFee>? outpatient = null, System.Collections.Generic.IEnumerable<Hcpcs.Reference.LaboratoryFee>? laboratory = null) { }
        public static Hcpcs.Reference.HcpcsFeeTable Load(System.IO.Stream stream) { }
        public static Hcpcs.Reference.HcpcsFeeTable Load(string path) { }
    }
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.CodeFees))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.DmeposFee))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.EnteralFee))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.FeeSource))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.LaboratoryFee))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.OutpatientFee))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.PhysicianFee))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.StateFee))]
    [System.Text.Json.Serialization.JsonSourceGenerationOptions(GenerationMode=System.Text.Json.Serialization.JsonSourceGenerationMode.Metadata, PropertyNamingPolicy=System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
    public sealed class HcpcsFeesJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public HcpcsFeesJsonContext() { }
        public HcpcsFeesJsonContext(System.Text.Json.JsonSerializerOptions options) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.AssistantSurgeryIndicator> AssistantSurgeryIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.BilateralSurgeryIndicator> BilateralSurgeryIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<bool> Boolean { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.CoSurgeryIndicator> CoSurgeryIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.CodeFees> CodeFees { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly> DateOnly { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<decimal> Decimal { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.DiagnosticSupervision> DiagnosticSupervision { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.DmeposCategory> DmeposCategory { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.DmeposFee> DmeposFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.DmeposJurisdiction> DmeposJurisdiction { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.EnteralFee> EnteralFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.FeeSource> FeeSource { get; }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.GlobalPeriod> GlobalPeriod { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCode> HcpcsCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifier> HcpcsModifier { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsQuarter> HcpcsQuarter { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.LaboratoryFee> LaboratoryFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.LaboratoryFeeIndicator> LaboratoryFeeIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.MultipleProcedureIndicator> MultipleProcedureIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.AssistantSurgeryIndicator?> NullableAssistantSurgeryIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.BilateralSurgeryIndicator?> NullableBilateralSurgeryIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.CoSurgeryIndicator?> NullableCoSurgeryIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<decimal?> NullableDecimal { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.DiagnosticSupervision?> NullableDiagnosticSupervision { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.GlobalPeriod?> NullableGlobalPeriod { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifier?> NullableHcpcsModifier { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.MultipleProcedureIndicator?> NullableMultipleProcedureIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.PcTcIndicator?> NullablePcTcIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.TeamSurgeryIndicator?> NullableTeamSurgeryIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.OutpatientFee> OutpatientFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.OutpatientStatusIndicator> OutpatientStatusIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.PcTcIndicator> PcTcIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.PhysicianFee> PhysicianFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.PhysicianFeeStatus> PhysicianFeeStatus { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.StateFee> StateFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<string> String { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.TeamSurgeryIndicator> TeamSurgeryIndicator { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.DmeposFee>> ValueListDmeposFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.EnteralFee>> ValueListEnteralFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsModifier>> ValueListHcpcsModifier { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.LaboratoryFee>> ValueListLaboratoryFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.PhysicianFee>> ValueListPhysicianFee { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.StateFee>> ValueListStateFee { get; }
        public static Hcpcs.Reference.HcpcsFeesJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class HcpcsFeesServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsFees(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsFees(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<Hcpcs.Reference.HcpcsTableFileOptions<Hcpcs.Reference.HcpcsFeeTable>> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsFees(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<System.IServiceProvider, Hcpcs.Reference.HcpcsTableFileOptions<Hcpcs.Reference.HcpcsFeeTable>> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsFees(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string tableFile) { }
    }
}