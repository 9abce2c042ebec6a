namespace Hcpcs.Reference;

/// <summary>Judges claim lines: whether their codes and modifiers exist, were valid on the dates of service, and need anything else.</summary>
/// <remarks>
/// Validation does not throw for anything that a claim can hold and does not read the clock. A line without findings does not allocate. Safe
/// to use from any thread. <see cref="HcpcsValidator"/> is the implementation, <see cref="HcpcsValidatorExtensions"/> takes texts, parsed
/// codes and service lines.
/// </remarks>
public interface IHcpcsValidator
{
    /// <summary>Judges a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The findings.</returns>
    HcpcsValidationResult Validate(HcpcsLine line);
}
