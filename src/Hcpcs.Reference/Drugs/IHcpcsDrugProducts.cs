namespace Hcpcs.Reference;

/// <summary>
/// Which drug products bill under which code, and Medicare's payment limits, of one quarter each. The package <c>Hcpcs.Reference.Drugs</c>
/// has the data. Where its table can be replaced while the program runs, it is an <see cref="IReplaceable{T}"/> too.
/// Implementations are safe to use from any thread.
/// </summary>
public interface IHcpcsDrugProducts
{
    /// <summary>The quarter of the crosswalk.</summary>
    HcpcsQuarter CrosswalkQuarter { get; }

    /// <summary>The quarter of the payment limits.</summary>
    HcpcsQuarter PaymentLimitQuarter { get; }

    /// <summary>The products that bill under a code; empty for a code that the crosswalk does not have.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The products in the order of the crosswalk.</returns>
    ValueList<DrugProduct> GetProducts(HcpcsCode code);

    /// <summary>The products of an NDC, one for each of its codes; empty for an NDC that the crosswalk does not have.</summary>
    /// <param name="ndc">The NDC.</param>
    /// <returns>The products in the order of the crosswalk.</returns>
    ValueList<DrugProduct> GetProducts(NdcCode ndc);

    /// <summary>The payment limit row of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The row, or <see langword="null"/>. Neither says anything about coverage.</returns>
    PaymentLimit? FindPaymentLimit(HcpcsCode code);
}
