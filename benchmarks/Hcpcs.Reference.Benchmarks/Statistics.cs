namespace Hcpcs.Reference.Benchmarks;

/// <summary>What reports say of many measurements.</summary>
internal static class Statistics
{
    /// <summary>The median; of two in the middle, the greater.</summary>
    public static double Median(IReadOnlyCollection<double> values) => Percentile(values, 0.5);

    /// <summary>The value that a share of all do not exceed, for example 0.99.</summary>
    public static double Percentile(IReadOnlyCollection<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }
}
