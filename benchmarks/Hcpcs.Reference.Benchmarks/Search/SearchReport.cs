using System.Diagnostics;
using System.Globalization;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>Measures search against its targets and prints one table: <c>search-report [FOLDER]</c>, the folder of the crosswalk files.</summary>
internal static class SearchReport
{
    public const string Name = "search-report", ReadyName = "search-ready", QueriesName = "search-queries";

    private const int Seed = 20260101;

    private static readonly string[] s_files =
    [
        "section 508 version of January 2026 ASP NDC-HCPCS Crosswalk 121725.csv",
        "section 508 version of October 2025 ASP NDC-HCPCS Crosswalk 090525.csv",
    ];

    public static int Run(string[] args)
    {
        bool lists = args.Contains("--missed");
        string folder = args.FirstOrDefault(arg => !arg.StartsWith('-')) ?? Path.Combine("..", "shared", "cms", "part-b-drugs");
        string[] paths = Array.ConvertAll(s_files, file => Path.Combine(folder, file));
        if (Array.Find(paths, path => !File.Exists(path)) is { } missing)
        {
            Console.Error.WriteLine($"{missing} is not there; name the folder of the crosswalk files: {Name} FOLDER");
            return 2;
        }

        var january = SearchQuality.ReadNames(paths[0]);
        var october = SearchQuality.ReadNames(paths[1]);
        var search = new HcpcsSearch(HcpcsTable.Embedded);

        Console.WriteLine("| what | target | measured | met/missed |");
        Console.WriteLine("|---|---|---|---|");
        var quality = new SearchQuality(search, january);
        var figures = new (string What, double Target, QualityFigure Figure)[]
        {
            ("a code's own short description finds it in the first 3", 0.985, quality.ShortDescriptions(first: 3)),
            ("a product name of January 2026 finds its code first", 0.97, quality.Names(first: 1)),
            ("a product name of October 2025 that January has too, in the first 5", 1, quality.Names(first: 5, october.Contains)),
            ("a misspelt short description or name, in the first 5", 0.9, quality.Misspelt(first: 5, Seed)),
        };
        foreach (var (what, target, figure) in figures)
        {
            Row($"{what} ({figure.Count:N0})", $"{target:P1}", $"{figure.Share:P2}", figure.Share >= target);
        }

        SearchTimes.Print(search, january, Seed, Row);
        if (lists)
        {
            foreach (var (what, _, figure) in figures)
            {
                Console.WriteLine();
                Console.WriteLine(what);
                foreach (string missed in figure.Missed.Take(200))
                {
                    Console.WriteLine("  " + missed);
                }
            }
        }

        return 0;
    }

    /// <summary>Prints the figures of a file of queries that people type, and what was missed: <c>search-queries FILE</c>.</summary>
    public static int Queries(string[] args)
    {
        string path = args.FirstOrDefault() ?? Path.Combine("..", "shared", "search", "queries.tsv");
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"{path} is not there; name the file of queries: {QueriesName} FILE");
            return 2;
        }

        var queries = SearchQueries.Read(path);
        var search = new HcpcsSearch(HcpcsTable.Embedded);
        foreach (int first in (int[])[1, 3, 10])
        {
            var figure = queries.Success(search, first);
            Console.WriteLine($"success at {first}: {figure.Share:P1} of {figure.Count}");
            foreach (string missed in figure.Missed)
            {
                Console.WriteLine("  " + missed);
            }
        }

        return 0;
    }

    /// <summary>
    /// What a process that was just started takes from the first touch of search to the first answer: microseconds by the clock, and of
    /// processor time, which what else the machine does changes little.
    /// </summary>
    public static int Ready()
    {
        var used = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        var table = HcpcsTable.Embedded;
        var search = new HcpcsSearch(table);
        int count = search.Search("power wheelchair").Hits.Count;
        long answered = Stopwatch.GetTimestamp();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Stopwatch.GetElapsedTime(start, answered).TotalMicroseconds:0} {(Environment.CpuUsage.TotalTime - used).TotalMicroseconds:0} {count}"));
        return 0;
    }

    private static void Row(string what, string target, string measured, bool isMet) =>
        Console.WriteLine($"| {what} | {target} | {measured} | {(isMet ? "met" : "missed")} |");
}
