namespace Hcpcs.Reference;

/// <summary>Judges claim lines: whether their codes and modifiers exist, were valid on the dates of service, and need anything else.</summary>
/// <remarks>
/// Nothing throws for what a claim can hold, nothing reads the clock, and a line without findings allocates nothing. Safe to use from any
/// thread. <see cref="HcpcsValidator"/> is the implementation, <see cref="HcpcsValidatorExtensions"/> takes texts, parsed codes and service
/// lines.
/// </remarks>
public interface IHcpcsValidator
{
    /// <summary>Judges a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The findings.</returns>
    HcpcsValidationResult Validate(HcpcsLine line);
}
