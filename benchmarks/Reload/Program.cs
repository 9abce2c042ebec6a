using System.Diagnostics;
using System.Globalization;
using Hcpcs.Reference;
using Hcpcs.Reference.Releases;
using Hcpcs.Reference.Reload;
using Microsoft.Extensions.DependencyInjection;

// Replaces a table file under four busy readers, offers bad files in between, and prints what happened. Ends with 1 when any answer was
// wrong, any bad file was taken or not reported once, or memory grew.
//   dotnet run -c Release --project benchmarks/Reload -- OLDER NEWER [swaps] [seconds]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length < 2)
{
    Console.Error.WriteLine("Give two releases as CMS publishes them, the older one first, then perhaps the number of swaps and the seconds they take.");
    return 2;
}

int swaps = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1000;
double seconds = args.Length > 3 ? double.Parse(args[3], CultureInfo.InvariantCulture) : 600;
HcpcsTable[] releases = [CmsRelease.Read(args[0]).ToTable(), CmsRelease.Read(args[1]).ToTable()];
byte[][] contents = Array.ConvertAll(releases, Save);
const int BadFileCount = 100 + 60 + 1;
string folder = Directory.CreateTempSubdirectory().FullName;
try
{
    return Run();
}
finally
{
    Directory.Delete(folder, recursive: true);
}

int Run()
{
    string path = Path.Combine(folder, "table.hcpcs"), strictPath = Path.Combine(folder, "strict.hcpcs");
    File.WriteAllBytes(path, contents[0]);
    File.WriteAllBytes(strictPath, contents[1]);
    using var services = Services(path, allowOlder: true);
    using var strict = Services(strictPath, allowOlder: false);
    var tables = services.GetRequiredService<IHcpcsTableProvider>();
    var strictTables = strict.GetRequiredService<IHcpcsTableProvider>();
    int taken = 0, reported = 0, strictTaken = 0, strictReported = 0;
    tables.Reloaded += (_, _) => Interlocked.Increment(ref taken);
    tables.ReloadFailed += (_, _) => Interlocked.Increment(ref reported);
    strictTables.Reloaded += (_, _) => Interlocked.Increment(ref strictTaken);
    strictTables.ReloadFailed += (_, _) => Interlocked.Increment(ref strictReported);
    _ = strictTables.Current;

    using var readers = new Readers(tables, services.GetRequiredService<IHcpcsLookup>(), releases);
    readers.Start();
    Thread.Sleep(TimeSpan.FromSeconds(3));
    long memoryEarly = 0;

    // What else the machine does changes from minute to minute: times with and without reloads take turns, a hundred of each. What is told is
    // how each time with reloads compares with those before and after it.
    const int Turns = 100;
    var quiet = TimeSpan.FromSeconds(seconds / (2 * Turns));
    double before = readers.Rate(quiet);
    var ratios = new List<double>();
    int turn = Math.Max(1, swaps / Turns), collections = 0;

    // Swaps in even steps, each by another way of replacing a file; a bad file is offered after every fifth.
    using var bad = BadFiles(contents[0]).GetEnumerator();
    int offered = 0, wronglyTaken = 0, notReportedOnce = 0;
    long answersBefore = readers.Answers, start = Stopwatch.GetTimestamp();
    double took = 0;
    collections -= GC.CollectionCount(2);
    for (int swap = 1; swap <= swaps; swap++)
    {
        int count = taken;
        Replace(path, contents[swap % 2], swap % 3);
        if (!SpinWait.SpinUntil(() => { Thread.Sleep(5); return taken > count; }, TimeSpan.FromSeconds(20)))
        {
            Console.WriteLine($"swap {swap} was not taken within 20 s");
            return 1;
        }

        if ((swap % 5 == 0 || BadFileCount - offered > swaps - swap) && bad.MoveNext())
        {
            offered++;
            (count, int told) = (taken, reported);
            File.WriteAllBytes(path, bad.Current);
            SpinWait.SpinUntil(() => { Thread.Sleep(5); return reported > told || taken > count; }, TimeSpan.FromSeconds(20));
            Thread.Sleep(100);
            wronglyTaken += taken - count;
            notReportedOnce += reported == told + 1 ? 0 : 1;
        }

        var ahead = TimeSpan.FromSeconds(seconds * swap / swaps - took) - Stopwatch.GetElapsedTime(start);
        Thread.Sleep(ahead > TimeSpan.Zero ? ahead : TimeSpan.Zero);
        if (swap % turn == 0 || swap == swaps)
        {
            double time = Stopwatch.GetElapsedTime(start).TotalSeconds;
            took += time;
            double with = (readers.Answers - answersBefore) / time, after = readers.Rate(quiet);
            ratios.Add(with / ((before + after) / 2));
            before = after;
            collections += GC.CollectionCount(2);
            memoryEarly = memoryEarly == 0 && swap >= swaps / 10 ? Kept(readers, tables) : memoryEarly;
            collections -= GC.CollectionCount(2);
            (answersBefore, start) = (readers.Answers, Stopwatch.GetTimestamp());
        }
    }

    collections += GC.CollectionCount(2);
    long memoryAfter = Kept(readers, tables);
    readers.Dispose();
    Replace(strictPath, contents[0], 0);
    SpinWait.SpinUntil(() => { Thread.Sleep(5); return strictReported > 0; }, TimeSpan.FromSeconds(20));
    Thread.Sleep(200);

    // What one swap costs, with nothing else going on.
    var used = Environment.CpuUsage.TotalTime;
    const int Alone = 40;
    for (int swap = swaps + 1; swap <= swaps + Alone; swap++)
    {
        int count = taken;
        Replace(path, contents[swap % 2], 0);
        SpinWait.SpinUntil(() => { Thread.Sleep(5); return taken > count; }, TimeSpan.FromSeconds(20));
    }

    double cost = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds / Alone, ratio = ratios.Average();
    double error = Math.Sqrt(ratios.Average(turn => (turn - ratio) * (turn - ratio)) / ratios.Count);
    bool strictHeld = strictTaken == 0 && strictReported == 1 && strictTables.Current.Lookup.Release == releases[1].Release;
    Console.WriteLine($"""
        | what | result |
        |---|---|
        | swaps between {releases[0].Release} and {releases[1].Release}, {Readers.Count} readers | {swaps} in {took:0} s |
        | answers compared | {readers.Answers:N0} |
        | wrong or mixed answers, exceptions | {readers.Wrong} |
        | answers a second with reloads, of those without before and after, {ratios.Count} turns | {ratio:0.000} ± {error:0.000} |
        | collections of all generations, with reloads | {collections} |
        | bad files offered | {offered} |
        | taken | {wronglyTaken} |
        | not reported exactly once | {notReportedOnce} |
        | an older release without leave | {(strictHeld ? "refused, reported once" : "NOT REFUSED AND REPORTED ONCE")} |
        | memory kept after collection, readers at rest: after a tenth of the swaps, after all | {memoryEarly / 1e6:0.0}, {memoryAfter / 1e6:0.0} MB |
        | processor time a swap | {cost:0.0} ms |
        """);
    if (readers.FirstFault is { } fault)
    {
        Console.WriteLine(fault);
    }

    return readers.Wrong == 0 && wronglyTaken == 0 && notReportedOnce == 0 && offered == BadFileCount && strictHeld && memoryAfter < memoryEarly * 1.02 + 1_000_000 ? 0 : 1;
}

static ServiceProvider Services(string path, bool allowOlder) => new ServiceCollection().AddHcpcsReference(o =>
{
    o.TableFile = path;
    o.ReloadOnChange = true;
    o.AllowOlderRelease = allowOlder;
    o.PollingInterval = TimeSpan.FromMilliseconds(25);
}).BuildServiceProvider();

static void Replace(string path, byte[] content, int way)
{
    switch (way)
    {
        case 0:
            File.WriteAllBytes(path + ".new", content);
            File.Move(path + ".new", path, overwrite: true);
            break;
        case 1:
            File.WriteAllBytes(path, content);
            break;
        default:
            File.Delete(path);
            File.WriteAllBytes(path, content);
            break;
    }
}

// Each is made when its turn comes: all together are a hundred megabytes.
static IEnumerable<byte[]> BadFiles(byte[] good)
{
    for (int percent = 0; percent < 100; percent++)
    {
        yield return good[..(int)(good.Length * (long)percent / 100)];
    }

    var random = new Random(20260101);
    for (int i = 0; i < 60; i++)
    {
        byte[] flipped = [.. good];
        flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        yield return flipped;
    }

    yield return "<!DOCTYPE html><html><body>Sign in</body></html>"u8.ToArray();
}

static byte[] Save(HcpcsTable table)
{
    using var stream = new MemoryStream();
    table.Save(stream);
    return stream.ToArray();
}

// With the readers at rest and every record of the table in use made: what is kept then is the same at any time, but for a leak.
static long Kept(Readers readers, IHcpcsTableProvider tables)
{
    readers.Pause();
    foreach (var record in tables.Current.Lookup.EnumerateCodes())
    {
        _ = record;
    }

    for (int i = 0; i < 3; i++)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    long kept = GC.GetTotalMemory(forceFullCollection: true);
    readers.Resume();
    return kept;
}
