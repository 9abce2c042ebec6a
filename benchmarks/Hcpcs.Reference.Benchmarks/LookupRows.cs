using System.Reflection;
using BenchmarkDotNet.Reports;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>Makes the rows of the closing table from what BenchmarkDotNet measured.</summary>
internal static class LookupRows
{
    /// <summary>The classes that make a comparison.</summary>
    public static IEnumerable<Type> Classes =>
        typeof(LookupRows).Assembly.GetTypes().Where(type => type.GetCustomAttribute<LookupCaseAttribute>() is not null);

    /// <summary>A row for each class, whether its benchmarks succeeded, failed or are missing from the summaries.</summary>
    public static IEnumerable<Row> Of(IEnumerable<Type> classes, IReadOnlyCollection<Summary> summaries) =>
        from type in classes
        let lookupCase = type.GetCustomAttribute<LookupCaseAttribute>()!
        let reports = Reports(summaries, type)
        select new Row(
            lookupCase.Name,
            lookupCase.Peer,
            lookupCase.AtMost,
            Median(reports, isBaseline: false) / (lookupCase.PeerNanoseconds > 0 ? lookupCase.PeerNanoseconds : Median(reports, isBaseline: true)));

    /// <summary>The classes of which a benchmark was chosen to run.</summary>
    public static IEnumerable<Type> Chosen(IReadOnlyCollection<Summary> summaries) =>
        Classes.Intersect(summaries.SelectMany(summary => summary.BenchmarksCases).Select(chosen => chosen.Descriptor.Type));

    private static BenchmarkReport[] Reports(IEnumerable<Summary> summaries, Type type) =>
        [.. summaries.SelectMany(summary => summary.Reports).Where(report => report.BenchmarkCase.Descriptor.Type == type)];

    // The median, not the mean: what else the machine did meanwhile shall not count.
    private static double Median(BenchmarkReport[] reports, bool isBaseline)
    {
        var report = reports.SingleOrDefault(report => report.BenchmarkCase.Descriptor.Baseline == isBaseline);
        return report is { Success: true, ResultStatistics: { } statistics } ? statistics.Median : double.NaN;
    }
}
