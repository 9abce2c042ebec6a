namespace Hcpcs.Reference.Benchmarks;

/// <summary>One line of the closing table: how a case compares with its peer. A ratio that could not be measured is NaN.</summary>
internal sealed record Row(string Case, string Peer, double AtMost, double Ratio)
{
    public bool IsMeasured => double.IsFinite(Ratio);

    public string Verdict => !IsMeasured ? "NA" : Ratio <= AtMost ? "met" : "missed";
}
