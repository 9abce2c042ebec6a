using System.Diagnostics;
using System.Globalization;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// How long a page of 20 of the value set of codes takes, with filter and total: each query of the official set of searches, and texts that make a search work
/// most. A text's time is the median of its calls.
/// </summary>
internal static class ExpandReport
{
    public const string Name = "expand";

    private const int Calls = 301;

    public static int Run()
    {
        string file = Path.Combine(Repository.Find(), "..", "shared", "search", "queries.tsv");
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"{file} is not there: the official set of searches is not beside the repository.");
            return 1;
        }

        string[] queries = [.. File.ReadLines(file).Skip(1).Select(line => line.Split('\t')[0])];
        string everything = string.Join(' ', HcpcsTable.Embedded.EnumerateCodes().Select(record => record.ShortDescription));
        string[] heavy =
        [
            .. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString()),
            "injection", "inj", "wheelchair accessory each", "unspecified item or service not otherwise classified",
            "injectoin of monoclnal antibdy intravenos", everything[..500], everything[..8000], new string('a', 8192), string.Join(' ', Enumerable.Repeat("qzxj", 1600)),
        ];
        Print("queries of the set", queries);
        Print("texts that make it work most", heavy);
        return 0;
    }

    private static void Print(string name, string[] texts)
    {
        var terminology = new HcpcsTerminology(HcpcsTable.Embedded);
        double[] times = new double[texts.Length];
        double[] calls = new double[Calls];
        // The first round is for the compiler.
        for (int round = 0; round < 2; round++)
        {
            for (int i = 0; i < texts.Length; i++)
            {
                var options = new HcpcsExpansionOptions { Filter = texts[i], Count = 20 };
                for (int call = 0; call < Calls; call++)
                {
                    long start = Stopwatch.GetTimestamp();
                    _ = terminology.Expand(HcpcsValueSet.Codes, options);
                    calls[call] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                }

                times[i] = Statistics.Median(calls);
            }
        }

        int slowest = Array.IndexOf(times, times.Max());
        string text = texts[slowest].Length > 40 ? texts[slowest][..40] + "..." : texts[slowest];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {texts.Length}, median {Statistics.Median(times):0.0} us, most {times[slowest]:0.0} us ({text})"));
    }
}
