namespace Hcpcs.Reference;

/// <summary>
/// Drug products whose table can be replaced while the program runs. A decorator around such drug products should implement this too, so that
/// answers of several calls come from one table.
/// </summary>
/// <remarks>Safe to use from any thread.</remarks>
public interface IReplaceableHcpcsDrugProducts : IHcpcsDrugProducts
{
    /// <summary>
    /// The drug products in use now, which keep answering from their table. Make several calls that must agree on them; a page does.
    /// </summary>
    IHcpcsDrugProducts Current { get; }
}
