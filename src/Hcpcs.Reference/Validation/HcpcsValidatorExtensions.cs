namespace Hcpcs.Reference;

/// <summary>Judges lines that are given as texts, parsed codes or X12 composites: each makes a <see cref="HcpcsLine"/> of it.</summary>
/// <remarks>
/// Modifiers are given in their places; empty ones are skipped, and more than four are a finding. Every method throws an
/// <see cref="ArgumentNullException"/> for a validator that is <see langword="null"/>. Safe to use from any thread.
/// </remarks>
public static class HcpcsValidatorExtensions
{
    /// <summary>Judges a code and up to four modifiers on one day.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code as written; <see langword="null"/> for a line without one.</param>
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
        return validator.Validate(HcpcsLine.Parse(code, dateOfService, null, modifier1, modifier2, modifier3, modifier4));
    }

    /// <summary>Judges a code and a list of modifiers on one day.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code as written; <see langword="null"/> for a line without one.</param>
    /// <param name="dateOfService">The day.</param>
    /// <param name="modifiers">The modifiers as written.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException">The validator or the list is <see langword="null"/>.</exception>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator, string? code, DateOnly dateOfService, IReadOnlyList<string?> modifiers)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(modifiers);
        return validator.Validate(ToLine(code, dateOfService, null, modifiers));
    }

    /// <summary>Judges a code and a list of modifiers on the days of a service.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code as written; <see langword="null"/> for a line without one.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service; <see langword="null"/> for the same day.</param>
    /// <param name="modifiers">The modifiers as written; <see langword="null"/> for none.</param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator, string? code, DateOnly from, DateOnly? through, IReadOnlyList<string?>? modifiers = null)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return validator.Validate(ToLine(code, from, through, modifiers ?? []));
    }

    /// <summary>Judges a code and up to four modifiers, given as text, on the days of a service.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code as written.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service; <see langword="null"/> for the same day.</param>
    /// <param name="modifier1">The first modifier as written; empty where there is none.</param>
    /// <param name="modifier2">The second modifier.</param>
    /// <param name="modifier3">The third modifier.</param>
    /// <param name="modifier4">The fourth modifier.</param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator,
        ReadOnlySpan<char> code,
        DateOnly from,
        DateOnly? through,
        ReadOnlySpan<char> modifier1 = default,
        ReadOnlySpan<char> modifier2 = default,
        ReadOnlySpan<char> modifier3 = default,
        ReadOnlySpan<char> modifier4 = default)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return validator.Validate(HcpcsLine.Parse(code, from, through, modifier1, modifier2, modifier3, modifier4));
    }

    /// <summary>Judges a code and up to four modifiers, given as text in UTF-8, on the days of a service.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="utf8Code">The code as written.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service; <see langword="null"/> for the same day.</param>
    /// <param name="utf8Modifier1">The first modifier as written; empty where there is none.</param>
    /// <param name="utf8Modifier2">The second modifier.</param>
    /// <param name="utf8Modifier3">The third modifier.</param>
    /// <param name="utf8Modifier4">The fourth modifier.</param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator,
        ReadOnlySpan<byte> utf8Code,
        DateOnly from,
        DateOnly? through,
        ReadOnlySpan<byte> utf8Modifier1 = default,
        ReadOnlySpan<byte> utf8Modifier2 = default,
        ReadOnlySpan<byte> utf8Modifier3 = default,
        ReadOnlySpan<byte> utf8Modifier4 = default)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return validator.Validate(HcpcsLine.Parse(utf8Code, from, through, utf8Modifier1, utf8Modifier2, utf8Modifier3, utf8Modifier4));
    }

    /// <summary>Judges a code and its modifiers, parsed already, on the days of a service.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="code">The code.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service; <see langword="null"/> for the same day.</param>
    /// <param name="modifiers">The modifiers; <see langword="null"/> for none.</param>
    /// <returns>The findings.</returns>
    public static HcpcsValidationResult Validate(
        this IHcpcsValidator validator, HcpcsCode code, DateOnly from, DateOnly? through = null, IReadOnlyList<HcpcsModifier>? modifiers = null)
    {
        ArgumentNullException.ThrowIfNull(validator);
        modifiers ??= [];
        bool hasFurther = false;
        for (int place = ServiceLine.MaxModifiers; place < modifiers.Count; place++)
        {
            hasFurther |= !modifiers[place].IsDefault;
        }

        return validator.Validate(new HcpcsLine(code, from, through)
        {
            Modifier1 = At(0),
            Modifier2 = At(1),
            Modifier3 = At(2),
            Modifier4 = At(3),
            HasFurtherModifiers = hasFurther,
        });

        HcpcsModifier At(int place) => place < modifiers.Count ? modifiers[place] : default;
    }

    /// <summary>Judges a service line.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="line">
    /// The line. With the qualifier HP its code is a HIPPS code. A line of any other qualifier than these two is of another code set: it is not
    /// judged, and the result says so.
    /// </param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service; <see langword="null"/> for the same day.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static HcpcsValidationResult Validate(this IHcpcsValidator validator, ServiceLine line, DateOnly from, DateOnly? through = null)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(line);
        var modifiers = line.Modifiers;
        if (line.IsHcpcs || line.IsHipps)
        {
            return validator.Validate(ToLine(line.Code, from, through, modifiers) with
            {
                IsDescribed = !string.IsNullOrWhiteSpace(line.Description),
                IsHipps = line.IsHipps,
            });
        }

        var notJudged = HcpcsLineParts.Code;
        for (int place = 0; place < modifiers.Count; place++)
        {
            notJudged |= string.IsNullOrWhiteSpace(modifiers[place]) ? HcpcsLineParts.None
                : place < ServiceLine.MaxModifiers ? PartOfModifier(place) : HcpcsLineParts.FurtherModifiers;
        }

        return new HcpcsValidationResult { NotJudged = notJudged };
    }

    internal static HcpcsLineParts PartOfModifier(int place) => (HcpcsLineParts)((int)HcpcsLineParts.Modifier1 << place);

    internal static HcpcsLine ToLine<TList>(string? code, DateOnly? from, DateOnly? through, TList modifiers)
        where TList : IReadOnlyList<string?>
    {
        bool hasFurther = false;
        for (int place = ServiceLine.MaxModifiers; place < modifiers.Count; place++)
        {
            hasFurther |= !string.IsNullOrWhiteSpace(modifiers[place]);
        }

        var line = HcpcsLine.Parse(code, from, through, At(modifiers, 0), At(modifiers, 1), At(modifiers, 2), At(modifiers, 3));
        return hasFurther ? line with { HasFurtherModifiers = true } : line;

        static string? At(TList modifiers, int place) => place < modifiers.Count ? modifiers[place] : null;
    }
}
