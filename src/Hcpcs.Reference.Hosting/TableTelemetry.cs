using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hcpcs.Reference;

// What a host hears of the tables: log messages and instruments. One for all registrations of a container.
internal sealed partial class TableTelemetry : IDisposable
{
    private readonly ConcurrentDictionary<string, IHcpcsTableProvider> _tables = new(StringComparer.Ordinal);
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Meter _meter;
    private readonly Counter<long> _reloads, _refusals, _findings;

    // What is not registered has a default: no log, a meter of our own, the system's clock.
    public TableTelemetry(ILoggerFactory? loggers = null, IMeterFactory? meters = null, TimeProvider? time = null)
    {
        _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger(HcpcsTelemetry.LogCategory);
        _time = time ?? TimeProvider.System;
        var meter = new MeterOptions(HcpcsTelemetry.MeterName);
        _meter = meters?.Create(meter) ?? new Meter(meter);
        _reloads = _meter.CreateCounter<long>(HcpcsTelemetry.ReloadsName, "{reload}", "Changed table files that were taken.");
        _refusals = _meter.CreateCounter<long>(HcpcsTelemetry.RefusalsName, "{refusal}", "Changed table files that were refused.");
        _findings = _meter.CreateCounter<long>(HcpcsTelemetry.FindingsName, "{finding}", "Findings on claim lines.");
        _meter.CreateObservableGauge(HcpcsTelemetry.ReleaseAgeName, Ages, "d", "Days since the quarter of the release in use ended.");
    }

    public void Dispose() => _meter.Dispose();

    // Tells of a table that has been loaded, and of what takes its place. Later calls under the same key do nothing.
    public void Watch(string? key, IHcpcsTableProvider tables)
    {
        string table = NameOf(key);
        if (!_tables.TryAdd(table, tables))
        {
            return;
        }

        var release = tables.Current.Lookup.Release;
        LogLoaded(table, release.Version, release.CodeCount, release.ModifierCount);
        tables.Reloaded += (_, e) =>
        {
            LogReloaded(table, e.Current.Version, e.Previous.Version);
            _reloads.Add(1, TagOf(table), new(HcpcsTelemetry.ReleaseTag, e.Current.Version.ToString()));
        };
        tables.ReloadFailed += (_, e) =>
        {
            LogRefused(table, tables.Current.Lookup.Release.Version, e.Exception.Message);
            _refusals.Add(1, TagOf(table), new(HcpcsTelemetry.ErrorTypeTag, e.Exception.GetType().FullName));
        };
    }

    // Makes what counts the findings of the validator under a key, each once. Counting allocates nothing.
    public IHcpcsValidator Counting(string? key, IHcpcsValidator validator) =>
        validator as CountingValidator ?? new CountingValidator(validator, _findings, TagOf(NameOf(key)));

    // Days since the release's quarter ended; not above zero before. A practice's day is the local one.
    public static int AgeOf(HcpcsRelease release, TimeProvider time) =>
        DateOnly.FromDateTime(time.GetLocalNow().DateTime).DayNumber - release.LastDay.DayNumber;

    private static string NameOf(string? key) => key ?? "default";

    private static KeyValuePair<string, object?> TagOf(string table) => new(HcpcsTelemetry.TableTag, table);

    private IEnumerable<Measurement<int>> Ages() => _tables.Select(watched =>
    {
        var release = watched.Value.Current.Lookup.Release;
        return new Measurement<int>(AgeOf(release, _time), TagOf(watched.Key), new(HcpcsTelemetry.ReleaseTag, release.Version.ToString()));
    });

    [LoggerMessage(HcpcsTelemetry.TableLoadedEventId, LogLevel.Information,
        "HCPCS table {Table}: release {Release} is loaded, {Codes} codes and {Modifiers} modifiers.", EventName = "TableLoaded")]
    private partial void LogLoaded(string table, HcpcsVersion release, int codes, int modifiers);

    [LoggerMessage(HcpcsTelemetry.TableReloadedEventId, LogLevel.Information,
        "HCPCS table {Table}: release {Release} has taken the place of {Previous}.", EventName = "TableReloaded")]
    private partial void LogReloaded(string table, HcpcsVersion release, HcpcsVersion previous);

    [LoggerMessage(HcpcsTelemetry.TableRefusedEventId, LogLevel.Warning,
        "HCPCS table {Table}: the changed file is refused, and release {Release} stays in use. {Reason}", EventName = "TableRefused")]
    private partial void LogRefused(string table, HcpcsVersion release, string reason);

    private sealed class CountingValidator(IHcpcsValidator validator, Counter<long> counter, KeyValuePair<string, object?> table) : IHcpcsValidator
    {
        public HcpcsValidationResult Validate(HcpcsLine line)
        {
            var result = validator.Validate(line);
            foreach (var finding in result.Findings)
            {
                counter.Add(1, table, new(HcpcsTelemetry.ReasonTag, finding.ReasonId));
            }

            return result;
        }
    }
}
