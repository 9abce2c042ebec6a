using System.Globalization;
using System.IO.Enumeration;
using BenchmarkDotNet.Running;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// Runs the comparisons that the arguments choose, which are BenchmarkDotNet's own, and prints one table of ratios at the end. Ends with 1
/// when a chosen comparison gave no ratio; a missed target is printed only, since machines differ.
/// </summary>
internal static class Program
{
    private static readonly string[] s_filterNames = ["--filter", "-f"];

    /// <summary>Arguments that choose by something else than a name, or ask for a list or for help in place of a run.</summary>
    private static readonly string[] s_otherChoices =
        ["--anyCategories", "--allCategories", "--attribute", "--list", "--info", "--help", "--version"];

    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case [SearchReport.Name, ..]:
                return SearchReport.Run(args[1..]);
            case [ExpandReport.Name]:
                return ExpandReport.Run();
            case [RulesReport.Name]:
                return RulesReport.Run();
            case [ReadReport.Name]:
                return ReadReport.Run();
            case [LookupChart.Name]:
                return LookupChart.Run();
            case [SearchReport.QueriesName, ..]:
                return SearchReport.Queries(args[1..]);
            case [SearchReport.ReadyName]:
                return SearchReport.Ready();
        }

        bool otherChoice = args.Any(arg => s_otherChoices.Contains(arg.Split('=')[0], StringComparer.OrdinalIgnoreCase));
        string[] filters = Values(args, s_filterNames);
        if (filters.Length == 0 && !otherChoice)
        {
            filters = ["*"];
            args = [.. args, "--filter", "*"];
        }

        bool Matches(string name) => filters.Any(filter => FileSystemName.MatchesSimpleExpression(filter, name));

        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToArray();

        // What the filter names by its class is required even where BenchmarkDotNet gave up before it made a summary.
        var required = LookupRows.Chosen(summaries).Union(LookupRows.Classes.Where(type => Matches($"{type.FullName}.Library")));
        var rows = LookupRows.Of(required, summaries).ToList();

        if (Matches(ColdStartComparison.Name))
        {
            // Another job than the default one is a quick look.
            rows.AddRange(await ColdStartComparison.RunAsync(starts: Values(args, ["--job", "-j"]).All(IsDefaultJob) ? 40 : 8));
        }

        if (rows.Count == 0)
        {
            return otherChoice ? 0 : 1;
        }

        Print(rows);
        return rows.TrueForAll(row => row.IsMeasured) ? 0 : 1;
    }

    private static bool IsDefaultJob(string job) => string.Equals(job, "default", StringComparison.OrdinalIgnoreCase);

    private static void Print(List<Row> rows)
    {
        Console.WriteLine();
        Console.WriteLine("| case | peer | target | measured ratio | met/missed |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var row in rows)
        {
            string ratio = row.IsMeasured ? row.Ratio.ToString("0.####", CultureInfo.InvariantCulture) : "NA";
            string target = row.AtMost.ToString(CultureInfo.InvariantCulture);
            Console.WriteLine($"| {row.Case} | {row.Peer} | {target} | {ratio} | {row.Verdict} |");
        }
    }

    /// <summary>The values of an argument, after it or after an equals sign; it can have several.</summary>
    private static string[] Values(string[] args, string[] names)
    {
        var values = new List<string>();
        bool within = false;
        foreach (string arg in args)
        {
            if (arg.StartsWith('-'))
            {
                string[] parts = arg.Split('=', 2);
                within = names.Contains(parts[0], StringComparer.OrdinalIgnoreCase);
                if (within && parts.Length == 2)
                {
                    values.Add(parts[1]);
                }
            }
            else if (within)
            {
                values.Add(arg);
            }
        }

        return [.. values];
    }
}
