using System.Diagnostics;

namespace Hcpcs.Reference.Tool;

// One line at a terminal that says how far a long command is, until it is done.
internal sealed class ProgressLine : IDisposable
{
    // Nobody reads faster.
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private const string ClearLine = "\r\u001B[K";

    private readonly TextWriter _terminal;
    private readonly string _doing;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = s_interval;

    // doing: What takes long, such as 'Reading claims.csv'.
    public ProgressLine(TextWriter terminal, string doing)
    {
        _terminal = terminal;
        _doing = ForeignText.OneLine(doing);
        _terminal.Write(ClearLine + _doing);
        _terminal.Flush();
    }

    // progress: How far it is, said only where it is time to.
    public void Report(Func<string> progress)
    {
        if (_watch.Elapsed >= _next)
        {
            _next = _watch.Elapsed + s_interval;
            _terminal.Write($"{ClearLine}{_doing}, {progress()}");
            _terminal.Flush();
        }
    }

    public void Dispose()
    {
        _terminal.Write(ClearLine);
        _terminal.Flush();
    }
}
