using System.Diagnostics;
using System.Globalization;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// What the rules on drugs, units and modifiers cost a clean line: the lines of <see cref="JudgeClaims"/> without and with them, in turn. Other load on the
/// machine falls on both, and the median of the differences leaves out the rounds in which it did not.
/// </summary>
internal static class RulesReport
{
    public const string Name = "rules";

    private const int Rounds = 400, WarmUp = 100, Lines = JudgeClaims.Lines;

    public static int Run()
    {
        var benchmark = new JudgeClaims();
        benchmark.Setup();
        var lines = new List<double>();
        var claims = new List<double>();
        for (int round = 0; round < WarmUp + Rounds; round++)
        {
            double lineTime = Time(benchmark.JudgeLines), claimTime = Time(benchmark.JudgeClaimsWhole);
            if (round >= WarmUp)
            {
                lines.Add(lineTime);
                claims.Add(claimTime);
            }
        }

        double[] differences = [.. claims.Zip(lines, (claim, line) => claim - line)];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"A line without the rules: {Statistics.Median(lines):0} ns. With them: {Statistics.Median(claims):0} ns. "
            + $"Difference of a round, median: {Statistics.Median(differences):0} ns; of the least times: {claims.Min() - lines.Min():0} ns."));
        return 0;
    }

    private static double Time(Func<long> judge)
    {
        long start = Stopwatch.GetTimestamp();
        judge();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Lines;
    }
}
