using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

/// <summary>Asks an <see cref="IHcpcsLookup"/> whether codes and modifiers were valid on days of service.</summary>
/// <remarks>Nothing reads the clock, nothing throws for an unknown code, and nothing allocates. Safe to use from any thread.</remarks>
public static class HcpcsStatusExtensions
{
    /// <summary>Whether a code was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code; <c>default</c>, which is no code, is unknown on any day.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status. A code that the release holds is judged by its record on any day.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HcpcsStatus GetStatus(this IHcpcsLookup lookup, HcpcsCode code, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.TryGetValidity(code, out var validity) ? Judge(validity, dateOfService) : JudgeAbsent(lookup.Current, code, dateOfService);
    }

    /// <summary>Whether a code was valid on every day of a service.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code; <c>default</c>, which is no code, is unknown on any day.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service, not before <paramref name="from"/>.</param>
    /// <returns>The status on the first day on which it was not valid, or <see cref="HcpcsStatus.Valid"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="through"/> lies before <paramref name="from"/>.</exception>
    public static HcpcsStatus GetStatus(this IHcpcsLookup lookup, HcpcsCode code, DateOnly from, DateOnly through) =>
        lookup.GetStatus(code, from, through, out _);

    /// <summary>Whether a code was valid on every day of a service, and on which day it first was not.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code; <c>default</c>, which is no code, is unknown on any day.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service, not before <paramref name="from"/>.</param>
    /// <param name="firstBadDay">The first day on which the code was not valid, or <c>default</c>.</param>
    /// <returns>The status on that day, or <see cref="HcpcsStatus.Valid"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="through"/> lies before <paramref name="from"/>.</exception>
    public static HcpcsStatus GetStatus(
        this IHcpcsLookup lookup, HcpcsCode code, DateOnly from, DateOnly through, out DateOnly firstBadDay)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        ThrowIfReversed(from, through);
        lookup = lookup.Current;
        if (lookup.TryGetValidity(code, out var validity))
        {
            return Judge(validity, from, through, out firstBadDay);
        }

        firstBadDay = from;
        return code.IsDefault || lookup.Release.CoversCodesOn(from) ? HcpcsStatus.Unknown : HcpcsStatus.OutsideCoverage;
    }

    /// <summary>Whether a modifier was valid on a day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier; <c>default</c> is in no release.</param>
    /// <param name="dateOfService">The day.</param>
    /// <returns>The status. A modifier that the release holds is judged by its record on any day.</returns>
    public static HcpcsStatus GetModifierStatus(this IHcpcsLookup lookup, HcpcsModifier modifier, DateOnly dateOfService)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Current;
        return lookup.TryGetModifierValidity(modifier, out var validity)
            ? Judge(validity, dateOfService)
            : lookup.Release.CoversModifiersOn(dateOfService) ? HcpcsStatus.Unknown : HcpcsStatus.OutsideCoverage;
    }

    /// <summary>Whether a modifier was valid on every day of a service, and on which day it first was not.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier; <c>default</c> is in no release.</param>
    /// <param name="from">The first day of service.</param>
    /// <param name="through">The last day of service, not before <paramref name="from"/>.</param>
    /// <param name="firstBadDay">The first day on which the modifier was not valid, or <c>default</c>.</param>
    /// <returns>The status on that day, or <see cref="HcpcsStatus.Valid"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="through"/> lies before <paramref name="from"/>.</exception>
    public static HcpcsStatus GetModifierStatus(
        this IHcpcsLookup lookup, HcpcsModifier modifier, DateOnly from, DateOnly through, out DateOnly firstBadDay)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        ThrowIfReversed(from, through);
        lookup = lookup.Current;
        if (lookup.TryGetModifierValidity(modifier, out var validity))
        {
            return Judge(validity, from, through, out firstBadDay);
        }

        firstBadDay = from;
        return lookup.Release.CoversModifiersOn(from) ? HcpcsStatus.Unknown : HcpcsStatus.OutsideCoverage;
    }

    /// <summary>Asks one release for both the code and its days: the release may have been replaced since the code was looked up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HcpcsStatus JudgeAbsent(IHcpcsLookup lookup, HcpcsCode code, DateOnly day) =>
        lookup.TryGetValidity(code, out var validity) ? Judge(validity, day)
        : code.IsDefault || lookup.Release.CoversCodesOn(day) ? HcpcsStatus.Unknown
        : HcpcsStatus.OutsideCoverage;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static HcpcsStatus Judge(ValidityPeriod validity, DateOnly day) =>
        day < validity.FirstDay ? HcpcsStatus.NotYetEffective :
        day > validity.LastDay ? HcpcsStatus.Terminated :
        HcpcsStatus.Valid;

    /// <summary>The days of a service are in a row, so the first bad one is the first day of service or the day after the last valid one.</summary>
    private static HcpcsStatus Judge(ValidityPeriod validity, DateOnly from, DateOnly through, out DateOnly firstBadDay)
    {
        firstBadDay = validity.Contains(from) ? validity.LastDay < through ? validity.LastDay.AddDays(1) : default : from;
        return validity.Contains(from) && validity.LastDay >= through ? HcpcsStatus.Valid : Judge(validity, firstBadDay);
    }

    internal static void ThrowIfReversed(DateOnly from, DateOnly through)
    {
        if (through < from)
        {
            throw new ArgumentException($"The last day of service, {through:O}, lies before the first, {from:O}.", nameof(through));
        }
    }
}
