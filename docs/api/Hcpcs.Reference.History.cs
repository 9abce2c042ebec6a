namespace Hcpcs.Reference
{
    [System.Diagnostics.DebuggerDisplay("{Releases.Count} releases")]
    public sealed class HcpcsHistory : Hcpcs.Reference.IHcpcsHistory
    {
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsCode> Codes { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsModifier> Modifiers { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsRelease> Releases { get; }
        public static Hcpcs.Reference.HcpcsHistory Embedded { get; }
        public static int FormatVersion { get; }
        public Hcpcs.Reference.HcpcsHistory Append(Hcpcs.Reference.HcpcsTable next) { }
        public Hcpcs.Reference.HcpcsTable AsKnownIn(Hcpcs.Reference.HcpcsVersion release) { }
        public System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsRetroactiveChange> EnumerateRetroactiveChanges(Hcpcs.Reference.HcpcsVersion? since) { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsMeaning> GetMeanings(Hcpcs.Reference.HcpcsCode code) { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsMeaning> GetMeanings(Hcpcs.Reference.HcpcsModifier modifier) { }
        public Hcpcs.Reference.HcpcsHistoryStatus GetStatus(Hcpcs.Reference.HcpcsCode code, System.DateOnly day) { }
        public Hcpcs.Reference.HcpcsHistoryStatus GetStatus(Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly day) { }
        public Hcpcs.Reference.HcpcsHistoryStatus GetStatus(Hcpcs.Reference.HcpcsCode code, System.DateOnly day, Hcpcs.Reference.HcpcsVersion knownIn) { }
        public Hcpcs.Reference.HcpcsHistoryStatus GetStatus(Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly day, Hcpcs.Reference.HcpcsVersion knownIn) { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsEntryVersion> GetVersions(Hcpcs.Reference.HcpcsCode code) { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsEntryVersion> GetVersions(Hcpcs.Reference.HcpcsModifier modifier) { }
        public void Save(System.IO.Stream stream) { }
        public void Save(string path) { }
        public static Hcpcs.Reference.HcpcsHistory Create(System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsTable> tables) { }
        public static Hcpcs.Reference.HcpcsHistory Load(System.IO.Stream stream) { }
        public static Hcpcs.Reference.HcpcsHistory Load(string path) { }
    }
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsEntryVersion))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsEvidence))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsFieldChange))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsHistoryStatus))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsMeaning))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsReopenedGap))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsRetroactiveChange))]
    [System.Text.Json.Serialization.JsonSourceGenerationOptions(GenerationMode=System.Text.Json.Serialization.JsonSourceGenerationMode.Metadata, PropertyNamingPolicy=System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
    public sealed class HcpcsHistoryJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public HcpcsHistoryJsonContext() { }
        public HcpcsHistoryJsonContext(System.Text.Json.JsonSerializerOptions options) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<bool> Boolean { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly> DateOnly { get; }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsEntry> HcpcsEntry { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsEntryVersion> HcpcsEntryVersion { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsEvidence> HcpcsEvidence { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsEvidenceKind> HcpcsEvidenceKind { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsField> HcpcsField { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsFieldChange> HcpcsFieldChange { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsFieldKind> HcpcsFieldKind { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsFieldValue> HcpcsFieldValue { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsHistoryStatus> HcpcsHistoryStatus { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsMeaning> HcpcsMeaning { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsMeaningBoundary> HcpcsMeaningBoundary { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsReopenedGap> HcpcsReopenedGap { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsRetroactiveChange> HcpcsRetroactiveChange { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsRetroactiveChangeKind> HcpcsRetroactiveChangeKind { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsStatus> HcpcsStatus { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsVersion> HcpcsVersion { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsVersionEnding> HcpcsVersionEnding { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsFieldValue>> IReadOnlyListHcpcsFieldValue { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<int> Int32 { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsVersion?> NullableHcpcsVersion { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<string> String { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValidityPeriod> ValidityPeriod { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsFieldChange>> ValueListHcpcsFieldChange { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsReopenedGap>> ValueListHcpcsReopenedGap { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsVersion>> ValueListHcpcsVersion { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<string>> ValueListString { get; }
        public static Hcpcs.Reference.HcpcsHistoryJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class HcpcsHistoryServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsHistory(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsHistory(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string historyFile) { }
    }
}