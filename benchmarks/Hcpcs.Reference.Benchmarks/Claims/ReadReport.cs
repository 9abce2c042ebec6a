using System.Diagnostics;
using System.Globalization;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// How long claim files take to read, beside the passes that <see cref="ReadX12"/> and <see cref="ReadFhir"/> compare with: both in turn, so that other load on
/// the machine falls on both.
/// </summary>
internal static class ReadReport
{
    public const string Name = "read";

    private const int Rounds = 100, WarmUp = 20;

    public static int Run()
    {
        var x12 = new ReadX12();
        x12.Setup();
        Compare("X12 against counting its terminators", x12.CountTerminators, () => (int)x12.Read());
        var fhir = new ReadFhir();
        fhir.Setup();
        Compare("FHIR against walking over its tokens", () => (int)fhir.WalkTokens(), () => (int)fhir.Read());
        return 0;
    }

    private static void Compare(string name, Func<int> peer, Func<int> read)
    {
        var peerTimes = new List<double>();
        var readTimes = new List<double>();
        for (int round = 0; round < WarmUp + Rounds; round++)
        {
            double peerTime = Time(peer), readTime = Time(read);
            if (round >= WarmUp)
            {
                peerTimes.Add(peerTime);
                readTimes.Add(readTime);
            }
        }

        double[] ratios = [.. readTimes.Zip(peerTimes, (one, other) => one / other)];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {Statistics.Median(readTimes):0.0} ms and {Statistics.Median(peerTimes):0.0} ms. "
            + $"Ratio of a round, median: {Statistics.Median(ratios):0.00}; of the least times: {readTimes.Min() / peerTimes.Min():0.00}."));
    }

    private static double Time(Func<int> work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
