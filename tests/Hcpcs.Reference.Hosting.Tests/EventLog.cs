using Microsoft.Extensions.Logging;

namespace Hcpcs.Reference.Hosting.Tests;

/// <summary>Keeps what is logged in the library's category, and lets a test wait for it.</summary>
internal sealed class EventLog : ILoggerProvider, ILogger
{
    private readonly List<(EventId Id, LogLevel Level, string Text, IReadOnlyList<KeyValuePair<string, object?>> Values)> _entries = [];
    private TaskCompletionSource _news = New();

    public IReadOnlyList<(EventId Id, LogLevel Level, string Text, IReadOnlyList<KeyValuePair<string, object?>> Values)> Entries
    {
        get
        {
            lock (_entries)
            {
                return [.. _entries];
            }
        }
    }

    public async Task<string> WaitFor(int eventId)
    {
        while (true)
        {
            Task news;
            lock (_entries)
            {
                if (_entries.Find(entry => entry.Id.Id == eventId) is { Text: { } text })
                {
                    return text;
                }

                news = _news.Task;
            }

            await news.WaitAsync(TimeSpan.FromMinutes(2));
        }
    }

    public ILogger CreateLogger(string categoryName) =>
        categoryName == "Hcpcs.Reference" ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_entries)
        {
            _entries.Add((eventId, logLevel, formatter(state, exception), [.. (IReadOnlyList<KeyValuePair<string, object?>>)state!]));
            _news.SetResult();
            _news = New();
        }
    }

    public void Dispose()
    {
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
