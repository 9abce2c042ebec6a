namespace Hcpcs.Reference;

/// <summary>Makes the page of a code or modifier: what the release says about it, and what follows from that.</summary>
public interface IHcpcsPages
{
    /// <summary>Makes the page of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="dateOfService">A date of service, or <see langword="null"/>: nothing reads the clock.</param>
    /// <returns>
    /// The page, or <see langword="null"/> where the release does not hold the code, or the lookup does not have a release (a fake).
    /// </returns>
    HcpcsPage? Find(HcpcsCode code, DateOnly? dateOfService = null);

    /// <summary>Makes the page of a modifier.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <param name="dateOfService">A date of service, or <see langword="null"/>.</param>
    /// <returns>
    /// The page, or <see langword="null"/> where the release does not hold the modifier, or the lookup does not have a release (a fake).
    /// </returns>
    HcpcsPage? Find(HcpcsModifier modifier, DateOnly? dateOfService = null);
}
