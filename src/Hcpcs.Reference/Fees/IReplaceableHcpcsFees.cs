namespace Hcpcs.Reference;

/// <summary>
/// Fees whose table can be replaced while the program runs. A decorator around such fees should implement this too, so that answers of several
/// calls come from one table.
/// </summary>
/// <remarks>Safe to use from any thread.</remarks>
public interface IReplaceableHcpcsFees : IHcpcsFees
{
    /// <summary>The fees in use now, which keep answering from their table. Make several calls that must agree on them.</summary>
    IHcpcsFees Current { get; }
}
