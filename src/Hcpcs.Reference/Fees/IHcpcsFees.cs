namespace Hcpcs.Reference;

/// <summary>
/// What Medicare's fee files say of codes, each of a quarter of its own. The package <c>Hcpcs.Reference.Fees</c> has the data.
/// Where its table can be replaced while the program runs, it is an <see cref="IReplaceable{T}"/> too. Implementations are safe to use
/// from any thread.
/// </summary>
/// <remarks>
/// A file that does not list a code says no more than that: never that the code is not paid. Whether Medicare covers a service, and what it pays
/// in a locality after its policies, is not in these files.
/// </remarks>
public interface IHcpcsFees
{
    /// <summary>The physician fee schedule; <see langword="null"/> where there is none.</summary>
    FeeSource? PhysicianSource { get; }

    /// <summary>The fee schedule of equipment, prosthetics, orthotics and supplies (DMEPOS); <see langword="null"/> where there is none.</summary>
    FeeSource? DmeposSource { get; }

    /// <summary>The fee schedule of parenteral and enteral nutrition (PEN); <see langword="null"/> where there is none.</summary>
    FeeSource? EnteralSource { get; }

    /// <summary>Addendum B of the hospital outpatient prospective payment system (OPPS); <see langword="null"/> where there is none.</summary>
    FeeSource? OutpatientSource { get; }

    /// <summary>The clinical laboratory fee schedule; <see langword="null"/> where there is none.</summary>
    FeeSource? LaboratorySource { get; }

    /// <summary>What the files say of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The rows of all files; <see langword="null"/> where no file lists the code.</returns>
    CodeFees? FindFees(HcpcsCode code);
}
