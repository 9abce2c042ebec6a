namespace Hcpcs.Reference;

// A table file that may be replaced while the program runs. The file is polled, since file-system events do not see every way of replacing
// it (network drives, links that container platforms swap). It is read whole and checked whole before what is made of it takes the place of
// what is in use, by one write of a reference.
// One source file, compiled into each assembly that needs it.
// T: What is made of the file.
internal abstract class ReloadingFile<T> : IDisposable
    where T : class
{
    private readonly string _kind;
    private readonly TimeSpan _interval;
#pragma warning disable MA0158 // System.Threading.Lock came with .NET 9; this is built for .NET 8 too.
    private readonly object _loading = new();
#pragma warning restore MA0158
    private volatile T? _current;
    private Timer? _timer;
    private volatile bool _isDisposed;

    // The state of the file that is in use; that was refused and reported; that was so for what the state itself proves, such as a checksum that
    // is right and data that is older; that was refused once and may still be being written. Only looks use them, one after another.
    private TableFileState _used, _refused, _proven, _doubtful;

    // kind: What messages call such a table.
    protected ReloadingFile(string path, string kind, TimeSpan interval)
    {
        FilePath = Path.GetFullPath(path);
        _kind = kind;
        _interval = interval;
    }

    // What is in use. The first question loads it.
    public T Current => _current ?? LoadFirst();

    protected string FilePath { get; }

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

        T? reloaded = null;
        Exception? failed = null;
        TableFileState state = default;
        bool isProven = false;
        try
        {
            state = TableFileState.Read(FilePath);
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
            var beginning = state.Head;
            isProven = !IsHeader(beginning, state.Length);
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
                failed = exception;
            }

            _doubtful = state;
        }

        if (_isDisposed)
        {
            return;
        }

        if (reloaded is not null)
        {
            OnReloaded(current, reloaded);
        }

        if (failed is not null)
        {
            OnRefused(failed);
        }
    }

    // Makes what is used of a file. Throws what is told of a file that cannot be used.
    protected abstract T Load(FileStream file);

    // Whether the first bytes are the header of a table of this length. If not, nothing that is done to the rest makes it one.
    protected abstract bool IsHeader(ReadOnlySpan<byte> beginning, long length);

    // Why something sound is not to take the place of what is in use, in one line; null if it may.
    protected abstract string? Objection(T loaded, T inUse);

    // Makes ready what nobody should wait for after the change.
    protected virtual void Prepare(T loaded, T inUse)
    {
    }

    // Tells that one has taken the place of the other.
    protected abstract void OnReloaded(T previous, T current);

    // Tells that the file has changed and cannot be used.
    protected abstract void OnRefused(Exception exception);

    // Calls each handler. One that throws must not end the process, which an exception on a thread of the pool would.
    protected static void Tell<THandler>(THandler? handlers, Action<THandler> call)
        where THandler : Delegate
    {
        foreach (var handler in handlers?.GetInvocationList() ?? [])
        {
            try
            {
                call((THandler)handler);
            }
#pragma warning disable CA1031 // Whatever it throws: there is nobody above this frame who could take it.
            catch (Exception)
#pragma warning restore CA1031
            {
                // The next handler and the next look go on.
            }
        }
    }

    private T LoadFirst()
    {
        lock (_loading)
        {
            if (_current is null)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                var loaded = Load(out _used);

                // The context of whoever asks first, a request and its user, is not that of the looks.
                using (ExecutionContext.SuppressFlow())
                {
                    _timer = new Timer(static state => ((ReloadingFile<T>)state!).CheckAndWait(), this, _interval, Timeout.InfiniteTimeSpan);
                }

                _current = loaded;
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

    // What has taken the place of what is in use; null if nothing has.
    private T? TakeOver(T inUse, ref bool isProven)
    {
        var loaded = Load(out var state);
        if (state.Head.Equals(_used.Head))
        {
            // The same content, copied or touched.
            _used = state;
            return null;
        }

        if (Objection(loaded, inUse) is { } objection)
        {
            isProven = true;
            throw new InvalidDataException(objection);
        }

        Prepare(loaded, inUse);
        lock (_loading)
        {
            if (_isDisposed)
            {
                return null;
            }

            _current = loaded;
        }

        _used = state;
        return loaded;
    }

    private T Load(out TableFileState state)
    {
        if (Directory.Exists(FilePath))
        {
            throw new IOException($"{FilePath} is a folder, not a {_kind} file.");
        }

        using var file = TableFileState.Open(FilePath, _kind);
        state = TableFileState.Read(file);
        return Load(file);
    }
}
