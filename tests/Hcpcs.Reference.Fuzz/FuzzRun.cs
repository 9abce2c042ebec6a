using System.Diagnostics;

namespace Hcpcs.Reference.Fuzz;

/// <summary>
/// Tries damaged files on a reader. Each case depends on the seed and its own number alone. A case must end in success, or in an
/// <see cref="InvalidDataException"/> with one line that names the file.
/// </summary>
/// <remarks>
/// Time is the process's own, so that other programs on the machine do not make a case slow. One that waits takes none: that is told by the
/// clock, twenty times as late.
/// </remarks>
public sealed class FuzzRun
{
    /// <summary>Every so many cases a whole file is damaged, not one that was cut down to some hundred rows.</summary>
    private const int WholeEvery = 100;

    private const int MaxMessageLength = 2000, MaxFaults = 20;

    private readonly FuzzTarget _target;
    private readonly int _cases;
    private readonly int _seed;
    private readonly TimeSpan _limit;
    private readonly string _folder;
    private readonly Stopwatch _watch = new();
    private readonly Lock _lock = new();
    private int _accepted;
    private int _refused;
    private int _whole;
    private TimeSpan _slowest;
    private int _slowestCase;
    private TimeSpan _startedAt;

    private FuzzRun(FuzzTarget target, int cases, int seed, TimeSpan limit, string folder)
    {
        _target = target;
        _cases = cases;
        _seed = seed;
        _limit = limit;
        _folder = folder;
    }

    /// <summary>What went wrong, with the number of the case.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Whether a case did not end.</summary>
    public bool IsHanging { get; private set; }

    /// <summary>Processor time since the case began.</summary>
    private TimeSpan Spent => Environment.CpuUsage.TotalTime - _startedAt;

    /// <summary>How many files were read.</summary>
    public int Accepted => _accepted;

    /// <summary>How many files were refused as documented.</summary>
    public int Refused => _refused;

    /// <param name="target">The reader.</param>
    /// <param name="cases">How many files are tried.</param>
    /// <param name="seed">What decides how they are damaged.</param>
    /// <param name="limit">How long a file may take.</param>
    public static FuzzRun Of(FuzzTarget target, int cases, int seed, TimeSpan limit)
    {
        var folder = Directory.CreateTempSubdirectory("hcpcs-fuzz-");
        var run = new FuzzRun(target, cases, seed, limit, folder.FullName);
        try
        {
            run.Run();
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return run;
    }

    public override string ToString() =>
        $"| {_target.Name} | {_accepted + _refused} | {_whole} | {_accepted} | {_refused} | {_slowest.TotalMilliseconds:F0} ms (case {_slowestCase}) | {Faults.Count} |";

    private void Run()
    {
        var worker = new Thread(RunCases) { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(200)))
        {
            lock (_lock)
            {
                if (_watch.IsRunning && (Spent > _limit || _watch.Elapsed > 20 * _limit))
                {
                    Faults.Add($"{_target.Name}: case {_accepted + _refused} takes more than {_limit.TotalSeconds} s");
                    IsHanging = true;
                    Keep(Directory.GetFiles(_folder).OrderBy(File.GetLastWriteTimeUtc).Last());
                    return;
                }
            }
        }
    }

    private void RunCases()
    {
        // Were a sound file refused, its damaged ones would be for the same reason.
        foreach (var file in _target.CutFiles.Concat(_target.WholeFiles))
        {
            string path = Path.Combine(_folder, file.Name);
            File.WriteAllBytes(path, file.Content);
            _target.Read(path);
        }

        for (int number = 0; number < _cases && Faults.Count < MaxFaults; number++)
        {
            var random = new Random(unchecked(_seed * 31 + number));
            bool isWhole = number % WholeEvery == WholeEvery - 1;
            var seeds = isWhole ? _target.WholeFiles : _target.CutFiles;
            var file = seeds[random.Next(seeds.Count)];
            byte[] damaged = _target.Damage(file.Content, random);
            string path = Path.Combine(_folder, file.Name);
            File.WriteAllBytes(path, damaged);
            _whole += isWhole ? 1 : 0;
            lock (_lock)
            {
                _startedAt = Environment.CpuUsage.TotalTime;
                _watch.Restart();
            }

            string? fault = Try(path, file.Name);
            lock (_lock)
            {
                _watch.Stop();
                (_slowest, _slowestCase) = Spent > _slowest ? (Spent, number) : (_slowest, _slowestCase);
            }

            if (fault is not null)
            {
                Faults.Add($"{_target.Name}, case {number}, {file.Name}: {fault}");
                Keep(path);
            }
        }
    }

    private void Keep(string path)
    {
        if (Environment.GetEnvironmentVariable("HCPCS_FUZZ_KEEP") is { Length: > 0 } folder)
        {
            File.Copy(path, Path.Combine(folder, $"{_accepted + _refused}-{Path.GetFileName(path)}"), overwrite: true);
        }
    }

    // What a reader must not throw is what is looked for here.
#pragma warning disable CA1031
    private string? Try(string path, string name)
    {
        try
        {
            _target.Read(path);
            _accepted++;
            return null;
        }
        catch (InvalidDataException exception)
        {
            _refused++;
            return exception switch
            {
                { InnerException: OutOfMemoryException } => $"out of memory: {exception.Message}",
                { Message: var message } when message.Any(char.IsControl) => $"a message of more than one line: {message}",
                { Message.Length: > MaxMessageLength } => $"a message of {exception.Message.Length} characters",
                { Message: var message } when !message.Contains(name, StringComparison.Ordinal) => $"a message that does not name the file: {message}",
                _ => null,
            };
        }
        catch (Exception exception)
        {
            _refused++;
            return exception.ToString();
        }
    }
#pragma warning restore CA1031
}
