using System.Globalization;

namespace Hcpcs.Reference.Claims;

/// <summary>The official codes of <see cref="MueAdjudicationIndicator"/>, and what they mean.</summary>
/// <remarks>Nothing here uses reflection. Thread-safe.</remarks>
public static class MueAdjudicationIndicators
{
    // No code has more digits; CMS's have one.
    private const int MaxLength = 3;

    /// <summary>The official code of a value, for example <c>3</c>.</summary>
    /// <param name="value">The value, known or not.</param>
    /// <returns>The code; an empty text if the number of the value is not within 1 to 999 and so is not a code.</returns>
    public static string ToCode(this MueAdjudicationIndicator value) =>
        (int)value is >= 1 and <= 999 ? ((int)value).ToString(CultureInfo.InvariantCulture) : string.Empty;

    /// <summary>What a value means, in this library's words.</summary>
    /// <param name="value">The value, known or not.</param>
    /// <returns>The description; <see langword="null"/> when the value is not known.</returns>
    public static string? GetDescription(this MueAdjudicationIndicator value) => value switch
    {
        MueAdjudicationIndicator.LineEdit => "Limit on the units of a claim line",
        MueAdjudicationIndicator.DateOfServicePolicy => "Limit on the units of a date of service, set by policy",
        MueAdjudicationIndicator.DateOfServiceClinical => "Limit on the units of a date of service, set by clinical benchmarks",
        _ => null,
    };

    /// <summary>Whether a value is one of those that CMS's tables of 2026 have.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> for a code that CMS added later, and for a number that is not a code.</returns>
    public static bool IsKnown(this MueAdjudicationIndicator value) => GetDescription(value) is not null;

    // Reads an official code, known or not, with nothing around it.
    internal static bool TryParse(ReadOnlySpan<char> text, out MueAdjudicationIndicator value)
    {
        bool isCode = text.Length is >= 1 and <= MaxLength
            & int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            & number > 0;
        value = isCode ? (MueAdjudicationIndicator)number : default;
        return isCode;
    }
}
