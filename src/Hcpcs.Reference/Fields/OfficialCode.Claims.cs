namespace Hcpcs.Reference;

// The enum of claim lines.
public static partial class OfficialCode
{
    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this NdcUnit value) => CodedValueFormat.Of<NdcUnit>().ToCode((int)value);

    /// <summary>What a value means.</summary>
    /// <param name="value">The value, known or not.</param>
    /// <returns>The meaning; <see langword="null"/> for a value without a name here.</returns>
    public static string? GetDescription(this NdcUnit value) => ClaimValueTables.NdcUnits.Find((int)value);

    /// <summary>Whether a value has a name here.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> for any other code, and for a number that is not a code.</returns>
    public static bool IsKnown(this NdcUnit value) => ClaimValueTables.NdcUnits.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out NdcUnit value) => Read(text, out value);
}
