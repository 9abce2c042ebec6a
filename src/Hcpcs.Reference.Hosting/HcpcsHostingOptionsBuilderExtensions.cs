using Hcpcs.Reference;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What a host does with the table, beside what its options say.</summary>
public static class HcpcsHostingOptionsBuilderExtensions
{
    /// <summary>
    /// Loads the table when the host starts, before any of its services starts. If the table cannot be loaded, the host does not start. Otherwise
    /// it is loaded by the first question, which then throws.
    /// </summary>
    /// <param name="builder">What <c>AddHcpcsReference(configuration)</c> returned.</param>
    /// <returns>The same, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><c>AddHcpcsReference(configuration)</c> was not called.</exception>
    public static OptionsBuilder<HcpcsReferenceOptions> LoadOnStart(this OptionsBuilder<HcpcsReferenceOptions> builder)
    {
        string? key = KeyOf(builder, nameof(LoadOnStart));
        builder.Services.AddSingleton<IHostedService>(provider => new TableLoader(provider, key));
        return builder;
    }

    /// <summary>
    /// Counts the findings of the registered <see cref="IHcpcsValidator"/> by their reason, as <see cref="HcpcsTelemetry.FindingsName"/>. Counting
    /// allocates nothing. Findings of a validator that was taken from a snapshot, or made without the services, are not counted. A validator of
    /// the application's own is counted if it was registered before.
    /// </summary>
    /// <param name="builder">What <c>AddHcpcsReference(configuration)</c> returned.</param>
    /// <returns>The same, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><c>AddHcpcsReference(configuration)</c> was not called.</exception>
    public static OptionsBuilder<HcpcsReferenceOptions> CountFindings(this OptionsBuilder<HcpcsReferenceOptions> builder)
    {
        string? key = KeyOf(builder, nameof(CountFindings));
        HcpcsHostingServiceCollectionExtensions.Decorate<IHcpcsValidator>(
            builder.Services, key, (provider, validator) => provider.GetRequiredService<TableTelemetry>().Counting(key, validator));
        return builder;
    }

    // The key is the name of the options; the default has none.
    private static string? KeyOf(OptionsBuilder<HcpcsReferenceOptions> builder, string method)
    {
        ArgumentNullException.ThrowIfNull(builder);
        string? key = builder.Name.Length > 0 ? builder.Name : null;
        return HcpcsHostingServiceCollectionExtensions.IsAdded(builder.Services, key)
            ? key
            : throw new InvalidOperationException($"{method} works on what AddHcpcsReference(configuration) returns: call that first.");
    }
}
