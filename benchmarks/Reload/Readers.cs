using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Reload;

/// <summary>Threads that ask without pause and compare each answer with what the release in question really says.</summary>
internal sealed class Readers(IHcpcsTableProvider tables, IHcpcsLookup lookup, IReadOnlyList<HcpcsTable> releases) : IDisposable
{
    public const int Count = 4;

    private static readonly DateOnly s_day = new(2026, 1, 1);

    private readonly HcpcsCode[] _codes = [.. releases.SelectMany(table => table.EnumerateCodes().Select(record => record.Code)).Distinct().Order()];
    private readonly List<Thread> _threads = [];
    private readonly ManualResetEventSlim _go = new(initialState: true);
    private int _waiting;
    private volatile bool _stop;
    private long _answers;
    private long _wrong;
    private string? _firstFault;

    public long Answers => Interlocked.Read(ref _answers);

    public long Wrong => Interlocked.Read(ref _wrong);

    public string? FirstFault => _firstFault;

    public void Start()
    {
        var expected = releases.ToDictionary(table => table.Release, table => Array.ConvertAll(_codes, code => table.GetStatus(code, s_day)));
        for (int i = 0; i < Count; i++)
        {
            var thread = new Thread(seed => Read(new Random((int)seed!), expected)) { IsBackground = true };
            _threads.Add(thread);
            thread.Start(i);
        }
    }

    /// <summary>Answers a second over a time.</summary>
    public double Rate(TimeSpan time)
    {
        long before = Answers, start = Stopwatch.GetTimestamp();
        Thread.Sleep(time);
        return (Answers - before) / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Waits until no thread reads, so that memory can be measured in the same state each time.</summary>
    public void Pause()
    {
        _go.Reset();
        SpinWait.SpinUntil(() => Volatile.Read(ref _waiting) == Count || Wrong > 0);
    }

    public void Resume() => _go.Set();

    public void Dispose()
    {
        _stop = true;
        _go.Set();
        _threads.ForEach(thread => thread.Join());
    }

    private void Read(Random random, Dictionary<HcpcsRelease, HcpcsStatus[]> expected)
    {
        var statuses = new HcpcsStatus[_codes.Length];
        try
        {
            while (!_stop)
            {
                if (!_go.IsSet)
                {
                    Interlocked.Increment(ref _waiting);
                    _go.Wait();
                    Interlocked.Decrement(ref _waiting);
                }

                // Several calls on one release: a snapshot. Its records must be those of the release that it says it is.
                var table = tables.Current.Lookup;
                var truth = releases.Single(release => release.Release == table.Release);
                for (int i = 0; i < 1000; i++)
                {
                    var code = _codes[random.Next(_codes.Length)];
                    bool found = table.TryGet(code, out var record), exists = truth.TryGet(code, out var really);
                    Expect(found == exists && (!found || (record!.LongDescription == really!.LongDescription && record.Validity == really.Validity)), code);
                }

                // One call through the services: every answer of it from one release.
                lookup.GetStatuses(_codes, s_day, statuses);
                Expect(expected.Values.Any(truth => MemoryMarshal.AsBytes(truth.AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(statuses.AsSpan()))), default);
                Interlocked.Add(ref _answers, 1000 + _codes.Length);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Interlocked.Increment(ref _wrong);
            _firstFault ??= exception.ToString();
        }
    }

    private void Expect(bool holds, HcpcsCode code)
    {
        if (!holds)
        {
            Interlocked.Increment(ref _wrong);
            _firstFault ??= $"A wrong or mixed answer {code}";
        }
    }
}
