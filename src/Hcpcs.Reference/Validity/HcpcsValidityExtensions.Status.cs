using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

/// <summary>
/// Asks an <see cref="IHcpcsLookup"/> whether codes and modifiers were valid on days of service, one by one or many in one call, and what to
/// bill instead.
/// </summary>
/// <remarks>
/// The methods do not read the clock and do not throw for an unknown code, and a status does not allocate. A text that is not a code or
/// modifier is <see cref="HcpcsStatus.Unknown"/> on any day. Every method throws an <see cref="ArgumentNullException"/> for a lookup that is
/// <see langword="null"/>. Safe to use from any thread.
/// </remarks>
public static partial class HcpcsValidityExtensions
{
    /// <summary>Whether a code was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code; <c>default</c>, which is not a code, is unknown on any day.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status. A code that the release holds is judged by its record from the first day on that the release covers.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HcpcsStatus GetStatus(this IHcpcsLookup lookup, HcpcsCode code, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.TryGetValidity(code, out var validity) && dateOfService >= validity.FirstDay
            ? JudgeBegun(validity, dateOfService)
            : JudgeByRelease(lookup, code, dateOfService);
    }

    /// <summary>Whether a code was valid on every day of a service.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code; <c>default</c>, which is not a code, is unknown on any day.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service. Where it lies before <paramref name="from"/>, that day alone is judged.</param>
    /// <returns>The status on the first day on which it was not valid, or <see cref="HcpcsStatus.Valid"/>.</returns>
    public static HcpcsStatus GetStatus(this IHcpcsLookup lookup, HcpcsCode code, DateOnly from, DateOnly through) =>
        lookup.GetStatus(code, from, through, out _);

    /// <summary>Whether a code was valid on every day of a service, and on which day it first was not.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code; <c>default</c>, which is not a code, is unknown on any day.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service. Where it lies before <paramref name="from"/>, that day alone is judged.</param>
    /// <param name="firstInvalidDay">The first day on which the code was not valid, or <c>default</c>.</param>
    /// <returns>The status on that day, or <see cref="HcpcsStatus.Valid"/>.</returns>
    public static HcpcsStatus GetStatus(
        this IHcpcsLookup lookup, HcpcsCode code, DateOnly from, DateOnly through, out DateOnly firstInvalidDay)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        if (lookup.TryGetValidity(code, out var validity))
        {
            return Judge(validity, from, through, CodeCoverageBegins(lookup), out firstInvalidDay);
        }

        firstInvalidDay = from;
        return JudgeByRelease(lookup, code, from);
    }

    /// <summary>Whether a code given as text was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status.</returns>
    public static HcpcsStatus GetStatus(this IHcpcsLookup lookup, string? text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsCode.TryParse(text, out var code) ? lookup.GetStatus(code, dateOfService) : HcpcsStatus.Unknown;
    }

    /// <summary>Whether a code given as text was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status.</returns>
    public static HcpcsStatus GetStatus(this IHcpcsLookup lookup, ReadOnlySpan<char> text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsCode.TryParse(text, out var code) ? lookup.GetStatus(code, dateOfService) : HcpcsStatus.Unknown;
    }

    /// <summary>Whether a code given as text was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status.</returns>
    public static HcpcsStatus GetStatus(this IHcpcsLookup lookup, ReadOnlySpan<byte> utf8Text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsCode.TryParse(utf8Text, out var code) ? lookup.GetStatus(code, dateOfService) : HcpcsStatus.Unknown;
    }

    /// <summary>Whether a code was valid on a day, as far as the release can tell.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Whether its status is <see cref="HcpcsStatus.Valid"/>.</returns>
    public static bool IsValid(this IHcpcsLookup lookup, HcpcsCode code, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.TryGetValidity(code, out var validity) && validity.Contains(dateOfService);
    }

    /// <summary>Whether a code given as text was valid on a day, as far as the release can tell.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Whether its status is <see cref="HcpcsStatus.Valid"/>.</returns>
    public static bool IsValid(this IHcpcsLookup lookup, string? text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsCode.TryParse(text, out var code) && lookup.IsValid(code, dateOfService);
    }

    /// <summary>Whether a code given as text was valid on a day, as far as the release can tell.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Whether its status is <see cref="HcpcsStatus.Valid"/>.</returns>
    public static bool IsValid(this IHcpcsLookup lookup, ReadOnlySpan<char> text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsCode.TryParse(text, out var code) && lookup.IsValid(code, dateOfService);
    }

    /// <summary>Whether a code given as text was valid on a day, as far as the release can tell.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Whether its status is <see cref="HcpcsStatus.Valid"/>.</returns>
    public static bool IsValid(this IHcpcsLookup lookup, ReadOnlySpan<byte> utf8Text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsCode.TryParse(utf8Text, out var code) && lookup.IsValid(code, dateOfService);
    }

    /// <summary>Whether a modifier was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier; <c>default</c>, which is not a modifier, is unknown on any day.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status. A modifier that the release holds is judged by its record from the first day on that the release covers.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HcpcsStatus GetStatus(this IHcpcsLookup lookup, HcpcsModifier modifier, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.TryGetValidity(modifier, out var validity) && dateOfService >= validity.FirstDay
            ? JudgeBegun(validity, dateOfService)
            : JudgeByRelease(lookup, modifier, dateOfService);
    }

    /// <summary>Whether a modifier was valid on every day of a service.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier; <c>default</c>, which is not a modifier, is unknown on any day.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service. Where it lies before <paramref name="from"/>, that day alone is judged.</param>
    /// <returns>The status on the first day on which it was not valid, or <see cref="HcpcsStatus.Valid"/>.</returns>
    public static HcpcsStatus GetStatus(this IHcpcsLookup lookup, HcpcsModifier modifier, DateOnly from, DateOnly through) =>
        lookup.GetStatus(modifier, from, through, out _);

    /// <summary>Whether a modifier was valid on every day of a service, and on which day it first was not.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier; <c>default</c>, which is not a modifier, is unknown on any day.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service. Where it lies before <paramref name="from"/>, that day alone is judged.</param>
    /// <param name="firstInvalidDay">The first day on which the modifier was not valid, or <c>default</c>.</param>
    /// <returns>The status on that day, or <see cref="HcpcsStatus.Valid"/>.</returns>
    public static HcpcsStatus GetStatus(
        this IHcpcsLookup lookup, HcpcsModifier modifier, DateOnly from, DateOnly through, out DateOnly firstInvalidDay)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        if (lookup.TryGetValidity(modifier, out var validity))
        {
            return Judge(validity, from, through, ModifierCoverageBegins(lookup), out firstInvalidDay);
        }

        firstInvalidDay = from;
        return JudgeByRelease(lookup, modifier, from);
    }

    /// <summary>Whether a modifier given as text was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status.</returns>
    public static HcpcsStatus GetModifierStatus(this IHcpcsLookup lookup, string? text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsModifier.TryParse(text, out var modifier) ? lookup.GetStatus(modifier, dateOfService) : HcpcsStatus.Unknown;
    }

    /// <summary>Whether a modifier given as text was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status.</returns>
    public static HcpcsStatus GetModifierStatus(this IHcpcsLookup lookup, ReadOnlySpan<char> text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsModifier.TryParse(text, out var modifier) ? lookup.GetStatus(modifier, dateOfService) : HcpcsStatus.Unknown;
    }

    /// <summary>Whether a modifier given as text was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status.</returns>
    public static HcpcsStatus GetModifierStatus(this IHcpcsLookup lookup, ReadOnlySpan<byte> utf8Text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsModifier.TryParse(utf8Text, out var modifier) ? lookup.GetStatus(modifier, dateOfService) : HcpcsStatus.Unknown;
    }

    /// <summary>Whether a modifier was valid on a day, as far as the release can tell.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Whether its status is <see cref="HcpcsStatus.Valid"/>.</returns>
    public static bool IsValid(this IHcpcsLookup lookup, HcpcsModifier modifier, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.TryGetValidity(modifier, out var validity) && validity.Contains(dateOfService);
    }

    /// <summary>Whether a modifier given as text was valid on a day, as far as the release can tell.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Whether its status is <see cref="HcpcsStatus.Valid"/>.</returns>
    public static bool IsModifierValid(this IHcpcsLookup lookup, string? text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsModifier.TryParse(text, out var modifier) && lookup.IsValid(modifier, dateOfService);
    }

    /// <summary>Whether a modifier given as text was valid on a day, as far as the release can tell.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Whether its status is <see cref="HcpcsStatus.Valid"/>.</returns>
    public static bool IsModifierValid(this IHcpcsLookup lookup, ReadOnlySpan<char> text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsModifier.TryParse(text, out var modifier) && lookup.IsValid(modifier, dateOfService);
    }

    /// <summary>Whether a modifier given as text was valid on a day, as far as the release can tell.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Whether its status is <see cref="HcpcsStatus.Valid"/>.</returns>
    public static bool IsModifierValid(this IHcpcsLookup lookup, ReadOnlySpan<byte> utf8Text, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsModifier.TryParse(utf8Text, out var modifier) && lookup.IsValid(modifier, dateOfService);
    }

    // What only the release can tell: of a code that it does not hold, or has added later. Code and days are asked of one release: it may have
    // been replaced since the code was looked up.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HcpcsStatus JudgeByRelease(IHcpcsLookup lookup, HcpcsCode code, DateOnly day)
    {
        lookup = lookup.Pin();
        return lookup.TryGetValidity(code, out var validity) ? Judge(validity, day, CodeCoverageBegins(lookup))
            : code.IsDefault || lookup.Release?.CoversCodesOn(day) is not false ? HcpcsStatus.Unknown
            : HcpcsStatus.OutsideCoverage;
    }

    // JudgeByRelease(IHcpcsLookup, HcpcsCode, DateOnly)
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HcpcsStatus JudgeByRelease(IHcpcsLookup lookup, HcpcsModifier modifier, DateOnly day)
    {
        lookup = lookup.Pin();
        return lookup.TryGetValidity(modifier, out var validity) ? Judge(validity, day, ModifierCoverageBegins(lookup))
            : modifier.IsDefault || lookup.Release?.CoversModifiersOn(day) is not false ? HcpcsStatus.Unknown
            : HcpcsStatus.OutsideCoverage;
    }

    // A mock may have no release: nothing lies before its coverage.
    private static DateOnly CodeCoverageBegins(IHcpcsLookup lookup) => lookup.Release?.CodeCoverageBegins ?? DateOnly.MinValue;

    private static DateOnly ModifierCoverageBegins(IHcpcsLookup lookup) => lookup.Release?.ModifierCoverageBegins ?? DateOnly.MinValue;

    // The status of what the release holds: before its coverage begins and before the added date the same characters may have meant something
    // else.
    internal static HcpcsStatus Judge(ValidityPeriod validity, DateOnly day, DateOnly coverageBegins) =>
        day >= validity.FirstDay ? JudgeBegun(validity, day)
        : day < coverageBegins ? HcpcsStatus.OutsideCoverage
        : HcpcsStatus.NotYetEffective;

    // Of what has begun by a day, for which nobody has to ask the release.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static HcpcsStatus JudgeBegun(ValidityPeriod validity, DateOnly day) =>
        day > validity.LastDay ? HcpcsStatus.Terminated : HcpcsStatus.Valid;

    // The days of a service are in a row, so the first invalid one is the first day of service or the day after the last valid one.
    private static HcpcsStatus Judge(
        ValidityPeriod validity, DateOnly from, DateOnly through, DateOnly coverageBegins, out DateOnly firstInvalidDay)
    {
        // Reversed days come out as their first day alone.
        bool isFirstDayValid = validity.Contains(from);
        if (isFirstDayValid && validity.LastDay >= through)
        {
            firstInvalidDay = default;
            return HcpcsStatus.Valid;
        }

        firstInvalidDay = isFirstDayValid ? validity.LastDay.AddDays(1) : from;
        return Judge(validity, firstInvalidDay, coverageBegins);
    }
}
