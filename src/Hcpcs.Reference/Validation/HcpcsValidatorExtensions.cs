namespace Hcpcs.Reference;

/// <summary>Judges lines that are given as texts, parsed codes or X12 composites: each makes a <see cref="HcpcsLine"/> of it.</summary>
/// <remarks>
/// Modifiers are given in their places; empty ones are passed over, and more than four are a finding. Every method throws an
/// <see cref="ArgumentNullException"/> for a validator that is <see langword="null"/>. Safe to use from any thread.
/// </remarks>
public static class HcpcsValidatorExtensions
{
    /// <summary>Judges a code and its modifiers on one day.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code as written; <see langword="null"/> is malformed.</param>
    /// <param name="dateOfService">The day.</param>
    /// <param name="modifiers">The modifiers as written, if any.</param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator, string? code, DateOnly dateOfService, params ReadOnlySpan<string?> modifiers)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return validator.Validate(ToLine(code, dateOfService, dateOfService, modifiers));
    }

    /// <summary>Judges a code and its modifiers on the days of a service.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code as written; <see langword="null"/> is malformed.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service.</param>
    /// <param name="modifiers">The modifiers as written, if any.</param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator, string? code, DateOnly from, DateOnly through, params ReadOnlySpan<string?> modifiers)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return validator.Validate(ToLine(code, from, through, modifiers));
    }

    /// <summary>Judges a code and its modifiers, parsed already, on one day.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code.</param>
    /// <param name="dateOfService">The day.</param>
    /// <param name="modifiers">The modifiers, if any.</param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator, HcpcsCode code, DateOnly dateOfService, params ReadOnlySpan<HcpcsModifier> modifiers) =>
        validator.Validate(code, dateOfService, dateOfService, modifiers);

    /// <summary>Judges a code and its modifiers, parsed already, on the days of a service.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service.</param>
    /// <param name="modifiers">The modifiers, if any.</param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator, HcpcsCode code, DateOnly from, DateOnly through, params ReadOnlySpan<HcpcsModifier> modifiers)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return validator.Validate(new HcpcsLine(code, from, through)
        {
            Modifier1 = modifiers.Length > 0 ? modifiers[0] : default,
            Modifier2 = modifiers.Length > 1 ? modifiers[1] : default,
            Modifier3 = modifiers.Length > 2 ? modifiers[2] : default,
            Modifier4 = modifiers.Length > 3 ? modifiers[3] : default,
            HasFurtherModifiers = modifiers.Length > ServiceLine.MaxModifiers && modifiers[ServiceLine.MaxModifiers..].ContainsAnyExcept(default(HcpcsModifier)),
        });
    }

    /// <summary>Judges a service line.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="line">
    /// The line. One whose qualifier is not HC is of another code set: nothing of it is judged, and the result says so.
    /// </param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service; <see langword="null"/> for the same day.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static HcpcsValidationResult Validate(this IHcpcsValidator validator, ServiceLine line, DateOnly from, DateOnly? through = null)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(line);
        var modifiers = line.Modifiers.AsSpan();
        if (line.IsHcpcs)
        {
            return validator.Validate(ToLine(line.Code, from, through ?? from, modifiers) with
            {
                IsDescribed = !string.IsNullOrWhiteSpace(line.Description),
            });
        }

        var notJudged = HcpcsLineParts.Code;
        for (int place = 0; place < modifiers.Length; place++)
        {
            notJudged |= string.IsNullOrWhiteSpace(modifiers[place]) ? HcpcsLineParts.None
                : place < ServiceLine.MaxModifiers ? PartOfModifier(place) : HcpcsLineParts.FurtherModifiers;
        }

        return new HcpcsValidationResult { NotJudged = notJudged };
    }

    internal static HcpcsLineParts PartOfModifier(int place) => (HcpcsLineParts)((int)HcpcsLineParts.Modifier1 << place);

    private static HcpcsLine ToLine(string? code, DateOnly from, DateOnly through, ReadOnlySpan<string?> modifiers)
    {
        if (modifiers.Length > ServiceLine.MaxModifiers)
        {
            bool hasFurther = false;
            foreach (string? modifier in modifiers[ServiceLine.MaxModifiers..])
            {
                hasFurther |= !string.IsNullOrWhiteSpace(modifier);
            }

            return ToLine(code, from, through, modifiers[..ServiceLine.MaxModifiers]) with { HasFurtherModifiers = hasFurther };
        }

        return HcpcsLine.Parse(code, from, through, At(modifiers, 0), At(modifiers, 1), At(modifiers, 2), At(modifiers, 3));

        static string? At(ReadOnlySpan<string?> modifiers, int place) => place < modifiers.Length ? modifiers[place] : null;
    }
}
