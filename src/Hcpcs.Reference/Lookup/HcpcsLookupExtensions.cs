using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

/// <summary>
/// Asks an <see cref="IHcpcsLookup"/> by text, in UTF-16 or UTF-8, and adds the forms that return <see langword="null"/> or throw.
/// Whether something was valid on a day is asked through <see cref="HcpcsValidityExtensions"/>.
/// </summary>
/// <remarks>
/// ASCII white space around a text is ignored and lower case is accepted. Text that is not a code is, to <c>TryGet</c>, <c>Find</c> and
/// <c>Contains</c>, the same as a code that the release does not hold; <c>Get</c> tells the two apart by its exceptions. Parsed codes and
/// parsed modifiers use the same method names. A text could be either, so the methods for the text of a modifier have names of their own.
/// Every method throws an <see cref="ArgumentNullException"/> for a lookup that is <see langword="null"/>. Safe to use from any thread.
/// </remarks>
public static class HcpcsLookupExtensions
{
    private static readonly ConditionalWeakTable<IHcpcsLookup, FrozenDictionary<HcpcsCode, HcpcsRecord>> s_codes = [];
    private static readonly ConditionalWeakTable<IHcpcsLookup, FrozenDictionary<HcpcsModifier, HcpcsModifierRecord>> s_modifiers = [];

    /// <summary>Gives the record of a code given as text.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="record">The record, or <see langword="null"/>.</param>
    /// <returns>Whether the text is a code and the release holds it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet(this IHcpcsLookup lookup, [NotNullWhen(true)] string? text, [NotNullWhen(true)] out HcpcsRecord? record)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        if (HcpcsCode.TryParse(text, out var code))
        {
            return lookup.TryGet(code, out record);
        }

        record = null;
        return false;
    }

    /// <summary>Gives the record of a code given as text.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <param name="record">The record, or <see langword="null"/>.</param>
    /// <returns>Whether the text is a code and the release holds it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet(this IHcpcsLookup lookup, ReadOnlySpan<char> text, [NotNullWhen(true)] out HcpcsRecord? record)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        if (HcpcsCode.TryParse(text, out var code))
        {
            return lookup.TryGet(code, out record);
        }

        record = null;
        return false;
    }

    /// <summary>Gives the record of a code given as text.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="record">The record, or <see langword="null"/>.</param>
    /// <returns>Whether the text is a code and the release holds it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet(this IHcpcsLookup lookup, ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out HcpcsRecord? record)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        if (HcpcsCode.TryParse(utf8Text, out var code))
        {
            return lookup.TryGet(code, out record);
        }

        record = null;
        return false;
    }

    /// <summary>Whether the text is a code that the release holds, ended ones included.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <returns>Whether it is in the release.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(this IHcpcsLookup lookup, [NotNullWhen(true)] string? text)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsCode.TryParse(text, out var code) && lookup.Contains(code);
    }

    /// <summary>Whether the text is a code that the release holds, ended ones included.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is in the release.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(this IHcpcsLookup lookup, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsCode.TryParse(text, out var code) && lookup.Contains(code);
    }

    /// <summary>Whether the text is a code that the release holds, ended ones included.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <returns>Whether it is in the release.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(this IHcpcsLookup lookup, ReadOnlySpan<byte> utf8Text)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsCode.TryParse(utf8Text, out var code) && lookup.Contains(code);
    }

    /// <summary>Gives the record of a code, or <see langword="null"/> when the release does not hold it.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code.</param>
    /// <returns>The record or <see langword="null"/>.</returns>
    public static HcpcsRecord? Find(this IHcpcsLookup lookup, HcpcsCode code)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.TryGet(code, out var record) ? record : null;
    }

    /// <summary>Gives the record of a code given as text, or <see langword="null"/>.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <returns>The record, or <see langword="null"/> when the text is not a code or the release does not hold it.</returns>
    public static HcpcsRecord? Find(this IHcpcsLookup lookup, string? text) =>
        lookup.TryGet(text, out HcpcsRecord? record) ? record : null;

    /// <summary>Gives the record of a code that must be there.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="code">The code.</param>
    /// <returns>The record.</returns>
    /// <exception cref="KeyNotFoundException">The release does not hold the code; the message names both.</exception>
    public static HcpcsRecord Get(this IHcpcsLookup lookup, HcpcsCode code)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        return lookup.TryGet(code, out var record) ? record : throw NotFound(lookup, "code", code.ToString());
    }

    /// <summary>Gives the record of a code that must be there, given as text.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a code; the message says what it is.</exception>
    /// <exception cref="KeyNotFoundException">The release does not hold the code; the message names both.</exception>
    public static HcpcsRecord Get(this IHcpcsLookup lookup, string text)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.Get(HcpcsCode.Parse(text));
    }

    /// <summary>Gives the first and last valid day of a code given as text, without making its record.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="validity">The days, or <c>default</c>.</param>
    /// <returns>Whether the text is a code and the release holds it.</returns>
    public static bool TryGetValidity(this IHcpcsLookup lookup, [NotNullWhen(true)] string? text, out ValidityPeriod validity)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        validity = default;
        return HcpcsCode.TryParse(text, out var code) && lookup.TryGetValidity(code, out validity);
    }

    /// <summary>Gives the record of a modifier given as text.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="record">The record, or <see langword="null"/>.</param>
    /// <returns>Whether the text is a modifier and the release holds it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGetModifier(this IHcpcsLookup lookup, [NotNullWhen(true)] string? text, [NotNullWhen(true)] out HcpcsModifierRecord? record)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        if (HcpcsModifier.TryParse(text, out var modifier))
        {
            return lookup.TryGet(modifier, out record);
        }

        record = null;
        return false;
    }

    /// <summary>Gives the record of a modifier given as text.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <param name="record">The record, or <see langword="null"/>.</param>
    /// <returns>Whether the text is a modifier and the release holds it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGetModifier(this IHcpcsLookup lookup, ReadOnlySpan<char> text, [NotNullWhen(true)] out HcpcsModifierRecord? record)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        if (HcpcsModifier.TryParse(text, out var modifier))
        {
            return lookup.TryGet(modifier, out record);
        }

        record = null;
        return false;
    }

    /// <summary>Gives the record of a modifier given as text.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="record">The record, or <see langword="null"/>.</param>
    /// <returns>Whether the text is a modifier and the release holds it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGetModifier(this IHcpcsLookup lookup, ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out HcpcsModifierRecord? record)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        if (HcpcsModifier.TryParse(utf8Text, out var modifier))
        {
            return lookup.TryGet(modifier, out record);
        }

        record = null;
        return false;
    }

    /// <summary>Whether the text is a modifier that the release holds, ended ones included.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <returns>Whether it is in the release.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ContainsModifier(this IHcpcsLookup lookup, [NotNullWhen(true)] string? text)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsModifier.TryParse(text, out var modifier) && lookup.Contains(modifier);
    }

    /// <summary>Whether the text is a modifier that the release holds, ended ones included.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is in the release.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ContainsModifier(this IHcpcsLookup lookup, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsModifier.TryParse(text, out var modifier) && lookup.Contains(modifier);
    }

    /// <summary>Whether the text is a modifier that the release holds, ended ones included.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <returns>Whether it is in the release.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ContainsModifier(this IHcpcsLookup lookup, ReadOnlySpan<byte> utf8Text)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return HcpcsModifier.TryParse(utf8Text, out var modifier) && lookup.Contains(modifier);
    }

    /// <summary>Gives the record of a modifier, or <see langword="null"/> when the release does not hold it.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier.</param>
    /// <returns>The record or <see langword="null"/>.</returns>
    public static HcpcsModifierRecord? Find(this IHcpcsLookup lookup, HcpcsModifier modifier)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.TryGet(modifier, out var record) ? record : null;
    }

    /// <summary>Gives the record of a modifier given as text, or <see langword="null"/>.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <returns>The record, or <see langword="null"/> when the text is not a modifier or the release does not hold it.</returns>
    public static HcpcsModifierRecord? FindModifier(this IHcpcsLookup lookup, string? text) =>
        lookup.TryGetModifier(text, out HcpcsModifierRecord? record) ? record : null;

    /// <summary>Gives the record of a modifier that must be there.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="modifier">The modifier.</param>
    /// <returns>The record.</returns>
    /// <exception cref="KeyNotFoundException">The release does not hold the modifier; the message names both.</exception>
    public static HcpcsModifierRecord Get(this IHcpcsLookup lookup, HcpcsModifier modifier)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        return lookup.TryGet(modifier, out var record) ? record : throw NotFound(lookup, "modifier", modifier.ToString());
    }

    /// <summary>Gives the record of a modifier that must be there, given as text.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a modifier; the message says what it is.</exception>
    /// <exception cref="KeyNotFoundException">The release does not hold the modifier; the message names both.</exception>
    public static HcpcsModifierRecord GetModifier(this IHcpcsLookup lookup, string text)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup.Get(HcpcsModifier.Parse(text));
    }

    /// <summary>Gives the first and last valid day of a modifier given as text, without making its record.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="validity">The days, or <c>default</c>.</param>
    /// <returns>Whether the text is a modifier and the release holds it.</returns>
    public static bool TryGetModifierValidity(this IHcpcsLookup lookup, [NotNullWhen(true)] string? text, out ValidityPeriod validity)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        validity = default;
        return HcpcsModifier.TryParse(text, out var modifier) && lookup.TryGetValidity(modifier, out validity);
    }

    /// <summary>The codes of the release with their records, as a frozen dictionary.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <returns>The dictionary. It is made at the first call and kept for as long as the lookup is.</returns>
    /// <remarks>For who needs a dictionary: a lookup by code is faster without it.</remarks>
    public static FrozenDictionary<HcpcsCode, HcpcsRecord> ToFrozenDictionary(this IHcpcsLookup lookup)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return s_codes.GetValue(lookup.Pin(), static lookup => lookup.EnumerateCodes().ToFrozenDictionary(record => record.Code));
    }

    /// <summary>The modifiers of the release with their records, as a frozen dictionary.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <returns>The dictionary. It is made at the first call and kept for as long as the lookup is.</returns>
    public static FrozenDictionary<HcpcsModifier, HcpcsModifierRecord> ToFrozenModifierDictionary(this IHcpcsLookup lookup)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return s_modifiers.GetValue(lookup.Pin(), static lookup => lookup.EnumerateModifiers().ToFrozenDictionary(record => record.Modifier));
    }

    private static KeyNotFoundException NotFound(IHcpcsLookup lookup, string noun, string text) =>
        new(text.Length == 0
            ? $"No {noun} was given: the value is default."
            : $"The HCPCS release of {lookup.Release} does not hold the {noun} '{text}'"
                + (HcpcsModifier.TryParse(text, out var modifier) && OriginAndDestination.Explain(modifier) is { } pair ? $"; {pair}." : "."));
}
