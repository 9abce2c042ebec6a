namespace Hcpcs.Reference.Benchmarks;

/// <summary>How many searches there were, and those that did not find what they must.</summary>
internal sealed record QualityFigure(int Count, IReadOnlyList<string> Missed)
{
    public double Share => Count == 0 ? 0 : 1 - (double)Missed.Count / Count;
}
