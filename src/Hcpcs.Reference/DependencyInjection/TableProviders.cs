using Hcpcs.Reference.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference;

/// <summary>Makes the provider of the table that the options name, or says which option is wrong.</summary>
internal static class TableProviders
{
    private const string Options = nameof(HcpcsReferenceOptions);

    /// <summary>A timer waits whole milliseconds, and at most 49 days.</summary>
    private static readonly TimeSpan s_shortestInterval = TimeSpan.FromMilliseconds(1), s_longestInterval = TimeSpan.FromDays(30);

    public static IHcpcsTableProvider Make(IServiceProvider provider, object? key)
    {
        var options = key is null
            ? provider.GetRequiredService<HcpcsReferenceOptions>()
            : provider.GetRequiredKeyedService<HcpcsReferenceOptions>(key);
        Check(options);
        return options.ReloadOnChange
            ? new ReloadingTable(options.TableFile!, options.PollingInterval, options.AllowOlderRelease, Snapshot)
            : new FixedTable(Snapshot(options switch
            {
                { Table: { } table } => table,
                { OpenTable: { } open } => Load(open),
                { TableFile: { } file } => HcpcsTable.Load(file),
                _ => HcpcsTable.Embedded,
            }));

        HcpcsSnapshot Snapshot(HcpcsTable table) => new(table, options.Validation, () => DrugsOf(provider, key));
    }

    /// <summary>The drug products under a key, or without one where there are none; <see langword="null"/> where there are none at all.</summary>
    public static IHcpcsDrugProducts? DrugsOf(IServiceProvider provider, object? key) =>
        (key is null ? null : provider.GetKeyedService<IHcpcsDrugProducts>(key)) ?? provider.GetService<IHcpcsDrugProducts>();

    private static void Check(HcpcsReferenceOptions options)
    {
        if (((object?[])[options.TableFile, options.OpenTable, options.Table]).Count(source => source is not null) > 1)
        {
            throw new InvalidOperationException(
                $"{Options} names more than one source: set one of {nameof(options.TableFile)}, {nameof(options.OpenTable)} and {nameof(options.Table)}.");
        }

        if (options.TableFile is { Length: 0 })
        {
            throw new InvalidOperationException(
                $"{Options}.{nameof(options.TableFile)} is empty; it names a file, or is null for the embedded table.");
        }

        if (options.ReloadOnChange && options.TableFile is null)
        {
            throw new InvalidOperationException($"{Options}.{nameof(options.ReloadOnChange)} needs a {nameof(options.TableFile)} to look at.");
        }

        if (options.ReloadOnChange && (options.PollingInterval < s_shortestInterval || options.PollingInterval > s_longestInterval))
        {
            throw new InvalidOperationException(
                $"{Options}.{nameof(options.PollingInterval)} is {options.PollingInterval}; it must lie between a millisecond and 30 days.");
        }
    }

    private static HcpcsTable Load(Func<Stream> open)
    {
        using var stream = open() ?? throw new InvalidOperationException(
            $"{nameof(HcpcsReferenceOptions)}.{nameof(HcpcsReferenceOptions.OpenTable)} gave no stream.");
        return HcpcsTable.Load(stream);
    }
}
