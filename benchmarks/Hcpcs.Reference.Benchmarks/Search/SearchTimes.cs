using System.Diagnostics;
using System.Globalization;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>The times and the memory of the report.</summary>
internal static class SearchTimes
{
    public const int QueryCount = 50;

    /// <summary>Two words, as people type them.</summary>
    public static readonly string[] Queries =
    [
        "power wheelchair", "ambulance mileage", "hospital bed", "oxygen concentrator", "knee brace", "insulin pump", "breast prosthesis",
        "chemotherapy infusion", "blood glucose", "test strips", "wound dressing", "skin substitute", "cochlear implant", "hearing aid",
        "lumbar orthosis", "walker wheels", "nebulizer compressor", "cpap mask", "catheter insertion", "ostomy pouch", "colorectal screening",
        "influenza vaccine", "home health", "hospice care", "speech therapy", "mental health", "substance abuse", "case management",
        "enteral formula", "feeding tube", "contrast agent", "radiopharmaceutical diagnostic", "stem cell", "monoclonal antibody",
        "hyaluronan injection", "immune globulin", "factor viii", "botulinum toxin", "methotrexate injection", "iron sucrose",
        "compression stocking", "diabetic shoes", "prosthetic foot", "elastic bandage", "surgical tray", "dialysis supplies",
        "wheelchair cushion", "patient lift", "inj dexamethasone", "wc battery",
    ];

    private const int WarmUps = 3, Rounds = 15, Starts = 15;

    public static void Print(HcpcsSearch search, ILookup<string, HcpcsCode> names, int seed, Action<string, string, string, bool> row)
    {
        using var peer = FullTextTable.Of(HcpcsTable.Embedded.EnumerateCodes(), HcpcsTable.Embedded.GetProductNames);
        var options = new HcpcsSearchOptions { Limit = FullTextTable.Limit };
        double library = Statistics.Median(Times(Queries, text => search.Search(text, options).Hits.Count));
        double sqlite = Statistics.Median(Times(Queries, peer.Search));
        row(
            $"two words, median of {Queries.Length} queries: {Us(library)}, FTS5 {Us(sqlite)}",
            "5 times faster",
            $"{sqlite / library:0.0} times",
            sqlite >= 5 * library);

        var random = new Random(seed);
        string[] all = [.. names.Select(name => name.Key)];
        random.Shuffle(all);
        string[] keystrokes = [.. all.Take(200).SelectMany(name => Enumerable.Range(1, name.Length).Select(length => name[..length]))];
        var completionOptions = new HcpcsSearchOptions { Limit = FullTextTable.CompletionLimit };
        double[] typed = Times(keystrokes, text => search.Complete(text, completionOptions).Completions.Count), asked = Times(keystrokes, peer.Complete);
        double worst = Statistics.Percentile(typed, 0.99);
        row($"type-ahead after each of {keystrokes.Length:N0} keystrokes of 200 names, 99th percentile", "100 us", Us(worst), worst < 100);
        row(
            $"the same, FTS5 {Us(Statistics.Percentile(asked, 0.99))}; median {Us(Statistics.Median(typed))}, FTS5 {Us(Statistics.Median(asked))}",
            "",
            $"{Statistics.Percentile(asked, 0.99) / worst:0.0} and {Statistics.Median(asked) / Statistics.Median(typed):0.0} times",
            true);

        long kept = MemoryKept();
        row("memory kept", "4 MB", $"{kept / 1e6:0.00} MB", kept <= 4_000_000);

        // The index of a table is made once: each round has a table of its own, and what is not found is searched in no time.
        var tables = new Queue<HcpcsTable>(Enumerable.Range(0, WarmUps + Rounds).Select(_ => CopyOfEmbedded()));
        double built = Statistics.Median(Times(["qzxwv"], text => new HcpcsSearch(tables.Dequeue()).Search(text).Total)) / 1000;
        row("making the index in a process that runs already, median", "50 ms", $"{built.ToString("0.0", CultureInfo.InvariantCulture)} ms", built <= 50);
        var starts = Enumerable.Range(0, Starts).Select(_ => StartCold()).ToArray();
        double answered = Statistics.Median([.. starts.Select(start => start.Answered)]), used = Statistics.Median([.. starts.Select(start => start.Used)]);
        row(
            $"a new process to its first answer, median of {Starts} starts (least; processor time)",
            "50 ms",
            string.Create(CultureInfo.InvariantCulture, $"{answered / 1000:0.0} ms ({starts.Min(start => start.Answered) / 1000:0.0} ms; {used / 1000:0.0} ms)"),
            answered <= 50_000);
    }

    private static string Us(double microseconds) => $"{microseconds.ToString("0.0", CultureInfo.InvariantCulture)} us";

    /// <summary>The median time of each question over some rounds, in microseconds, all questions in turn.</summary>
    private static double[] Times(string[] questions, Func<string, int> ask)
    {
        double[][] times = Array.ConvertAll(questions, _ => new double[Rounds]);
        for (int round = -WarmUps; round < Rounds; round++)
        {
            for (int i = 0; i < questions.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                ask(questions[i]);
                if (round >= 0)
                {
                    times[i][round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                }
            }
        }

        return Array.ConvertAll(times, Statistics.Median);
    }

    private static long MemoryKept()
    {
        // A table whose index nobody has made yet.
        var table = CopyOfEmbedded();
        _ = table.Release;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var search = new HcpcsSearch(table);
        search.Search("power wheelchair");
        search.Complete("rocta");
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(search);
        return after - before;
    }

    private static HcpcsTable CopyOfEmbedded()
    {
        using var content = new MemoryStream();
        HcpcsTable.Embedded.Save(content);
        content.Position = 0;
        return HcpcsTable.Load(content);
    }

    private static (double Answered, double Used) StartCold()
    {
        // As the assembly of the runtime's host, whether this process was started so or as a program of its own.
        string[] arguments = [typeof(SearchTimes).Assembly.Location, SearchReport.ReadyName];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string[] numbers = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }
}
