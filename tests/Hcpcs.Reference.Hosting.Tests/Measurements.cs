using System.Diagnostics.Metrics;

namespace Hcpcs.Reference.Hosting.Tests;

/// <summary>What the instruments of one container report: other tests have meters of the same name.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly List<string> _seen = [];

    public Measurements(IMeterFactory factory)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Hcpcs.Reference" && ReferenceEquals(instrument.Meter.Scope, factory))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>Each measurement as <c>instrument value tag=value ...</c>; gauges are asked now.</summary>
    public IReadOnlyList<string> Seen
    {
        get
        {
            _listener.RecordObservableInstruments();
            lock (_seen)
            {
                return [.. _seen];
            }
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string text = $"{instrument.Name} {value}";
        foreach (var tag in tags)
        {
            text += $" {tag.Key}={tag.Value}";
        }

        lock (_seen)
        {
            _seen.Add(text);
        }
    }
}
