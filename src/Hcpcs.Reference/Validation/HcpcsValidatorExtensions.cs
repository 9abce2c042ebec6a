namespace Hcpcs.Reference;

/// <summary>The overloads of <see cref="IHcpcsValidator.Validate"/>.</summary>
public static class HcpcsValidatorExtensions
{
    /// <summary>Judges a code and up to four modifiers on one day.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code as written; <see langword="null"/> is malformed.</param>
    /// <param name="dateOfService">The day.</param>
    /// <param name="modifier1">The first modifier as written, if any.</param>
    /// <param name="modifier2">The second modifier as written, if any.</param>
    /// <param name="modifier3">The third modifier as written, if any.</param>
    /// <param name="modifier4">The fourth modifier as written, if any.</param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator,
        string? code,
        DateOnly dateOfService,
        string? modifier1 = null,
        string? modifier2 = null,
        string? modifier3 = null,
        string? modifier4 = null)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return validator.Validate(code.AsSpan(), dateOfService, dateOfService, new ModifierTexts(modifier1, modifier2, modifier3, modifier4));
    }

    /// <summary>Judges a service line.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="line">The line. One whose qualifier is not HC is of another code set: nothing of it is judged.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service, not before <paramref name="from"/>; <see langword="null"/> for the same day.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="through"/> lies before <paramref name="from"/>.</exception>
    public static HcpcsValidationResult Validate(this IHcpcsValidator validator, ServiceLine line, DateOnly from, DateOnly? through = null)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(line);
        if (!line.IsHcpcs)
        {
            return default;
        }

        var modifiers = line.Modifiers.AsSpan();
        return validator.Validate(line.Code, from, through ?? from, new ModifierTexts(At(0), At(1), At(2), At(3), modifiers.Length > 4), !string.IsNullOrWhiteSpace(line.Description));

        string? At(int place) => place < line.Modifiers.Count ? line.Modifiers[place] : null;
    }
}
