using Hcpcs.Reference.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference;

// The table that the options under a key name, loaded when its lookup is first asked for, or which option is wrong.
internal sealed class TableOfOptions : IDisposable
{
    private const string Options = nameof(HcpcsReferenceOptions);

    private readonly IServiceProvider _provider;
    private readonly object? _key;
    private readonly HcpcsReferenceOptions _options;
    private readonly Lazy<IHcpcsLookup> _lookup;
    private ReloadingTable? _reloading;
    private int _isTold;

    public TableOfOptions(IServiceProvider provider, object? key)
    {
        _provider = provider;
        _key = key;
        _options = key is null
            ? provider.GetRequiredService<HcpcsReferenceOptions>()
            : provider.GetRequiredKeyedService<HcpcsReferenceOptions>(key);

        // What fails to load is tried again with the next question.
        _lookup = new Lazy<IHcpcsLookup>(Open, LazyThreadSafetyMode.PublicationOnly);
    }

    // Asks the table. It is loaded now, so that a bad file is told before the first question.
    public IHcpcsLookup Lookup => _lookup.Value;

    // The provider of the lookup in effect, which may be the application's own.
    public IHcpcsTableProvider ProviderOf(IHcpcsLookup lookup) =>
        lookup is CurrentLookup ours && _reloading is { } reloading && ours.IsOf(reloading) ? reloading : new LookupSnapshots(lookup, Snapshot);

    // Ends the looks at the file.
    public void Dispose() => _reloading?.Dispose();

    // What pages are made from beside the release: each service under the key, or without one where there is none.
    public static HcpcsPageData PageDataOf(IServiceProvider provider, object? key) => new()
    {
        Drugs = Find<IHcpcsDrugProducts>(provider, key),
        Fees = Find<IHcpcsFees>(provider, key),
        History = Find<IHcpcsHistory>(provider, key),
    };

    private IHcpcsLookup Open()
    {
        ReferenceOptionsRules.Check(_options);
        try
        {
            var lookup = OpenSource();
            TellLoaded(lookup);
            return lookup;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException && _options.TableFile is not null)
        {
            string path = Path.GetFullPath(_options.TableFile);
            throw new FileNotFoundException(
                $"{Options}.{nameof(_options.TableFile)} names {path}, which does not exist. 'hcpcs compile' makes a table file.", path, exception);
        }
    }

    private IHcpcsLookup OpenSource()
    {
        if (!_options.ReloadOnChange)
        {
            return _options switch
            {
                { Table: { } table } => table,
                { OpenTable: { } open } => Load(open),
                { TableFile: { } file } => HcpcsTable.Load(file),
                _ => HcpcsTable.Embedded,
            };
        }

        var made = new ReloadingTable(_options.TableFile!, _options.PollingInterval, _options.AllowOlderRelease, Snapshot);
        var reloading = Interlocked.CompareExchange(ref _reloading, made, null) ?? made;
        _ = reloading.Current;
        return new CurrentLookup(reloading);
    }

    // Two threads that ask first at the same time both open the source; the second is not news.
    private void TellLoaded(IHcpcsLookup lookup)
    {
        if (_options.OnLoaded is { } tell && Interlocked.Exchange(ref _isTold, 1) == 0)
        {
            try
            {
                tell(ProviderOf(lookup));
            }
#pragma warning disable CA1031 // Whatever it throws: a log that does not work is no reason to refuse a claim.
            catch (Exception)
#pragma warning restore CA1031
            {
                // The table is loaded all the same.
            }
        }
    }

    private HcpcsSnapshot Snapshot(IHcpcsLookup lookup) => new(lookup, _options.Validation, () => PageDataOf(_provider, _key));

    private static T? Find<T>(IServiceProvider provider, object? key)
        where T : class =>
        (key is null ? null : provider.GetKeyedService<T>(key)) ?? provider.GetService<T>();

    private static HcpcsTable Load(Func<Stream> open)
    {
        using var stream = open() ?? throw new InvalidOperationException(
            $"{nameof(HcpcsReferenceOptions)}.{nameof(HcpcsReferenceOptions.OpenTable)} did not return a stream.");
        return HcpcsTable.Load(stream);
    }
}
