namespace Hcpcs.Reference;

/// <summary>
/// What has a release or table that can be replaced while the program runs: lookups, drug products and fees implement it beside their own interface. So
/// should a decorator around one, so that answers of several calls come from one release or table.
/// </summary>
/// <typeparam name="T">
/// What is replaced: <see cref="IHcpcsLookup"/>, <see cref="IHcpcsDrugProducts"/> or <see cref="IHcpcsFees"/>, or a type that implements it.
/// </typeparam>
/// <remarks>Safe to use from any thread.</remarks>
public interface IReplaceable<out T>
    where T : class
{
    /// <summary>What is in use now, which keeps answering from its release or table. <see cref="ReplaceableExtensions"/> asks for it.</summary>
    T Current { get; }
}
