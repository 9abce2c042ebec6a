namespace Hcpcs.Reference
{
    public static class HcpcsTelemetry
    {
        public const string ErrorTypeTag = "error.type";
        public const string FindingsName = "hcpcs.reference.findings";
        public const string LogCategory = "Hcpcs.Reference";
        public const string MeterName = "Hcpcs.Reference";
        public const string ReasonTag = "hcpcs.finding.reason";
        public const string RefusalsName = "hcpcs.reference.refusals";
        public const string ReleaseAgeName = "hcpcs.reference.release.age";
        public const string ReleaseTag = "hcpcs.release";
        public const string ReloadsName = "hcpcs.reference.reloads";
        public const int TableLoadedEventId = 1;
        public const int TableRefusedEventId = 3;
        public const int TableReloadedEventId = 2;
        public const string TableTag = "hcpcs.table";
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class HcpcsHealthChecksBuilderExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddHcpcsReference(this Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, int degradedAfterDays = 14, string? key = null, string? name = null, Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, System.Collections.Generic.IEnumerable<string>? tags = null) { }
    }
    public static class HcpcsHostingOptionsBuilderExtensions
    {
        public static Microsoft.Extensions.Options.OptionsBuilder<Hcpcs.Reference.HcpcsReferenceOptions> CountFindings(this Microsoft.Extensions.Options.OptionsBuilder<Hcpcs.Reference.HcpcsReferenceOptions> builder) { }
        public static Microsoft.Extensions.Options.OptionsBuilder<Hcpcs.Reference.HcpcsReferenceOptions> LoadOnStart(this Microsoft.Extensions.Options.OptionsBuilder<Hcpcs.Reference.HcpcsReferenceOptions> builder) { }
    }
    public static class HcpcsHostingServiceCollectionExtensions
    {
        public static Microsoft.Extensions.Options.OptionsBuilder<Hcpcs.Reference.HcpcsReferenceOptions> AddHcpcsReference(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static Microsoft.Extensions.Options.OptionsBuilder<Hcpcs.Reference.HcpcsReferenceOptions> AddKeyedHcpcsReference(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string key, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
    }
}