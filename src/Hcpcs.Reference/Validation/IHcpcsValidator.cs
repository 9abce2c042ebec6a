namespace Hcpcs.Reference;

/// <summary>Judges claim lines: whether their codes and modifiers exist, were valid on the dates of service, and need anything else.</summary>
/// <remarks>
/// Nothing throws for what a claim can hold, nothing reads the clock, and a line without findings allocates nothing. Safe to use from any
/// thread. <see cref="HcpcsValidator"/> is the implementation, <see cref="HcpcsValidatorExtensions"/> has the overloads.
/// </remarks>
public interface IHcpcsValidator
{
    /// <summary>The release that lines are judged by.</summary>
    IHcpcsLookup Lookup { get; }

    /// <summary>Judges a line.</summary>
    /// <param name="code">The code as written.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service, not before <paramref name="from"/>.</param>
    /// <param name="modifiers">The modifiers as written, in their places; empty ones are passed over.</param>
    /// <param name="isDescribed">Whether the line describes the item, as one with a not otherwise classified code must.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentException"><paramref name="through"/> lies before <paramref name="from"/>.</exception>
    HcpcsValidationResult Validate(
        ReadOnlySpan<char> code, DateOnly from, DateOnly through, ModifierTexts modifiers = default, bool isDescribed = false);
}
