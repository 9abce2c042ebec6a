namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// Says what a class compares: its one benchmark that is no baseline against the one that is, or against a time that the peer's name states.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class LookupCaseAttribute(string name, string peer, double atMost) : Attribute
{
    public string Name { get; } = name;

    public string Peer { get; } = peer;

    /// <summary>The largest ratio of the two times that meets the target.</summary>
    public double AtMost { get; } = atMost;

    /// <summary>The time that stands for the baseline where the class has none; 0 where it has one.</summary>
    public double PeerNanoseconds { get; init; }
}
