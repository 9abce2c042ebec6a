namespace Hcpcs.Reference.Loading;

// A table file that may be replaced while the program runs. The file is polled, since file-system events do not see every way of replacing
// it (network drives, links that container platforms swap). It is read whole and checked whole before it takes the place of the table in
// use, by one write of a reference.
internal sealed class ReloadingTable : IHcpcsTableProvider, IDisposable
{
    private readonly string _path;
    private readonly bool _allowOlderRelease;
    private readonly TimeSpan _interval;
    private readonly Func<HcpcsTable, HcpcsSnapshot> _makeSnapshot;
#pragma warning disable MA0158 // System.Threading.Lock came with .NET 9; this is built for .NET 8 too.
    private readonly object _loading = new();
#pragma warning restore MA0158
    private volatile HcpcsSnapshot? _current;
    private Timer? _timer;
    private volatile bool _isDisposed;

    // The state of the file that is in use; that was refused and reported; that was so for what the state itself proves, such as a checksum that
    // is right and a release that is older; that was refused once and may still be being written. Only looks use them, one after another.
    private TableFileState _used, _refused, _proven, _doubtful;

    public ReloadingTable(string path, TimeSpan interval, bool allowOlderRelease, Func<HcpcsTable, HcpcsSnapshot> makeSnapshot)
    {
        _path = Path.GetFullPath(path);
        _interval = interval;
        _allowOlderRelease = allowOlderRelease;
        _makeSnapshot = makeSnapshot;
    }

    public event EventHandler<HcpcsReloadedEventArgs>? Reloaded;

    public event EventHandler<HcpcsReloadFailedEventArgs>? ReloadFailed;

    public HcpcsSnapshot Current => _current ?? LoadFirst();

    public void Dispose()
    {
        lock (_loading)
        {
            _isDisposed = true;
            _timer?.Dispose();
        }
    }

    // Looks once whether the file has changed, and takes it over if it can be. Never throws, and holds no lock while it reads: a file on a
    // drive that does not answer would hold up whoever disposes of the services.
    internal void Check()
    {
        if (_isDisposed || _current is not { } current)
        {
            return;
        }

        HcpcsReloadedEventArgs? reloaded = null;
        HcpcsReloadFailedEventArgs? failed = null;
        TableFileState state = default;
        bool isProven = false;
        try
        {
            state = TableFileState.Read(_path);
            if (state == _used)
            {
                // What was refused before has gone: should it come back, it is news again.
                _refused = _proven = _doubtful = default;
                return;
            }

            if (state == _proven)
            {
                return;
            }

            // A file that was refused as damaged is tried again: its state tells nothing of what is behind the header, which may be mended.
            isProven = !state.CanBeTable;
            reloaded = TakeOver(current, ref isProven);
            _refused = _proven = _doubtful = default;
        }
#pragma warning disable CA1031 // Whatever it is: there is nobody above this frame, and the table in use is as good as before.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // A file that is still being written looks like this too. It is what it is once it has not changed for an interval.
            if (state == _doubtful && (state != _refused || isProven))
            {
                _refused = state;
                _proven = isProven ? state : default;
                failed = new HcpcsReloadFailedEventArgs(_path, exception);
            }

            _doubtful = state;
        }

        if (_isDisposed)
        {
            return;
        }

        if (reloaded is not null)
        {
            Raise(Reloaded, reloaded);
        }

        if (failed is not null)
        {
            Raise(ReloadFailed, failed);
        }
    }

    private HcpcsSnapshot LoadFirst()
    {
        lock (_loading)
        {
            if (_current is null)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                var snapshot = _makeSnapshot(Load(out _used));

                // The context of whoever asks first, a request and its user, is not that of the looks.
                using (ExecutionContext.SuppressFlow())
                {
                    _timer = new Timer(static state => ((ReloadingTable)state!).CheckAndWait(), this, _interval, Timeout.InfiniteTimeSpan);
                }

                _current = snapshot;
            }

            return _current;
        }
    }

    // The next look begins an interval after this one has ended: they never run at the same time.
    private void CheckAndWait()
    {
        Check();
        lock (_loading)
        {
            if (!_isDisposed)
            {
                _timer!.Change(_interval, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private HcpcsReloadedEventArgs? TakeOver(HcpcsSnapshot current, ref bool isProven)
    {
        var table = Load(out var state);
        if (state.Head.Equals(_used.Head))
        {
            // The same content, copied or touched.
            _used = state;
            return null;
        }

        if (table.Release < current.Lookup.Release && !_allowOlderRelease)
        {
            isProven = true;
            throw new InvalidDataException(
                $"{_path} holds the HCPCS release of {table.Release}, older than that of {current.Lookup.Release} in use: set "
                + $"{nameof(HcpcsReferenceOptions.AllowOlderRelease)} to go back.");
        }

        var snapshot = _makeSnapshot(table);
        snapshot.PrepareFor(current);
        lock (_loading)
        {
            if (_isDisposed)
            {
                return null;
            }

            _current = snapshot;
        }

        _used = state;
        return new HcpcsReloadedEventArgs(current.Lookup.Release, table.Release);
    }

    private HcpcsTable Load(out TableFileState state)
    {
        if (Directory.Exists(_path))
        {
            throw new IOException($"{_path} is a folder, not a code table file.");
        }

        using var file = TableFileState.Open(_path);
        state = TableFileState.Read(file);
        return HcpcsTable.Load(file, _path);
    }

    // A handler that throws must not end the process, which an exception on a thread of the pool would.
    private void Raise<T>(EventHandler<T>? handlers, T arguments)
    {
        foreach (var handler in handlers?.GetInvocationList() ?? [])
        {
            try
            {
                ((EventHandler<T>)handler)(this, arguments);
            }
#pragma warning disable CA1031 // Whatever it throws: there is nobody above this frame who could take it.
            catch (Exception)
#pragma warning restore CA1031
            {
                // The next handler and the next look go on.
            }
        }
    }
}
