using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

/// <summary>
/// The official codes of the enums of this library: the code of a value, what CMS says it means, whether the layout defines it, and the
/// value of a code.
/// </summary>
/// <remarks>
/// <para>
/// The number of an enum value is its official code, so a code that CMS adds later passes through an enum unchanged, although it has neither
/// a name nor a description there: <c>TryParse</c> and <c>ToCode</c> accept every code that fits the field, and <c>IsKnown</c> tells whether
/// the record layout of 2026 defines it. Nothing here uses reflection. Thread-safe.
/// </para>
/// <para>
/// Descriptions are CMS's own labels from the record layout, misspellings and all; only white space is folded. Of the fee files' columns they
/// say in other words what the description of the file says.
/// </para>
/// </remarks>
public static partial class OfficialCode
{
    /// <summary>The official code of a value as CMS writes it, for example <c>51</c>, <c>C</c> or <c>O1E</c>.</summary>
    /// <param name="value">The value, known or not.</param>
    /// <returns>
    /// The code; an empty text if the number of the value does not stand for a code of the field (after a cast, for example).
    /// </returns>
    public static string ToCode(this PricingIndicator value) => CodedValueFormat.PricingIndicator.ToCode((int)value);

    /// <summary>What a value means: CMS's own short label.</summary>
    /// <param name="value">The value, known or not.</param>
    /// <returns>The label; <see langword="null"/> when the record layout does not define the value.</returns>
    public static string? GetDescription(this PricingIndicator value) => FieldValueTables.PricingIndicators.Find((int)value);

    /// <summary>Whether the record layout of 2026 defines a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>
    /// <see langword="false"/> for a code that CMS added later or that only older releases have, and for a number that is not a code.
    /// </returns>
    public static bool IsKnown(this PricingIndicator value) => FieldValueTables.PricingIndicators.Find((int)value) is not null;

    /// <summary>
    /// Reads an official code. Every text that fits the field is accepted, whether or not the layout defines it: ask <c>IsKnown</c> for
    /// that. Never throws.
    /// </summary>
    /// <param name="text">The code. White space around it is ignored; case matters, since CMS writes codes in capitals.</param>
    /// <param name="value">The value; <c>default</c>, which may be a real code, when the result is <see langword="false"/>.</param>
    /// <returns>
    /// Whether the text fits the field: at least one character, no more than the field is wide, all of them printable ASCII.
    /// </returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PricingIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this MultiplePricingIndicator value) => CodedValueFormat.MultiplePricingIndicator.ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PricingIndicator)"/>
    public static string? GetDescription(this MultiplePricingIndicator value) =>
        FieldValueTables.MultiplePricingIndicators.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this MultiplePricingIndicator value) =>
        FieldValueTables.MultiplePricingIndicators.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out MultiplePricingIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this LabCertification value) => CodedValueFormat.LabCertification.ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PricingIndicator)"/>
    public static string? GetDescription(this LabCertification value) => FieldValueTables.LabCertifications.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this LabCertification value) => FieldValueTables.LabCertifications.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out LabCertification value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this CoverageCode value) => CodedValueFormat.CoverageCode.ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PricingIndicator)"/>
    public static string? GetDescription(this CoverageCode value) => FieldValueTables.CoverageCodes.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this CoverageCode value) => FieldValueTables.CoverageCodes.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CoverageCode value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this AscPaymentGroup value) => CodedValueFormat.AscPaymentGroup.ToCode((int)value);

    /// <summary>
    /// What a value means. The layout explains this field in a sentence; the description is that sentence cut down to a label.
    /// </summary>
    /// <param name="value">The value, known or not.</param>
    /// <returns>The description; <see langword="null"/> when the record layout does not define the value.</returns>
    public static string? GetDescription(this AscPaymentGroup value) => FieldValueTables.AscPaymentGroups.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this AscPaymentGroup value) => FieldValueTables.AscPaymentGroups.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out AscPaymentGroup value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this MogPaymentGroup value) => CodedValueFormat.MogPaymentGroup.ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PricingIndicator)"/>
    public static string? GetDescription(this MogPaymentGroup value) => FieldValueTables.MogPaymentGroups.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this MogPaymentGroup value) => FieldValueTables.MogPaymentGroups.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out MogPaymentGroup value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this MogPaymentPolicyIndicator value) => CodedValueFormat.MogPaymentPolicyIndicator.ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PricingIndicator)"/>
    public static string? GetDescription(this MogPaymentPolicyIndicator value) =>
        FieldValueTables.MogPaymentPolicyIndicators.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this MogPaymentPolicyIndicator value) =>
        FieldValueTables.MogPaymentPolicyIndicators.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out MogPaymentPolicyIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this BetosCode value) => CodedValueFormat.BetosCode.ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PricingIndicator)"/>
    public static string? GetDescription(this BetosCode value) => FieldValueTables.BetosCodes.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this BetosCode value) => FieldValueTables.BetosCodes.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out BetosCode value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this TypeOfService value) => CodedValueFormat.TypeOfService.ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PricingIndicator)"/>
    public static string? GetDescription(this TypeOfService value) => FieldValueTables.TypesOfService.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this TypeOfService value) => FieldValueTables.TypesOfService.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out TypeOfService value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this ActionCode value) => CodedValueFormat.ActionCode.ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PricingIndicator)"/>
    public static string? GetDescription(this ActionCode value) => FieldValueTables.ActionCodes.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this ActionCode value) => FieldValueTables.ActionCodes.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ActionCode value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this HcpcsRecordKind value) => CodedValueFormat.RecordKind.ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PricingIndicator)"/>
    public static string? GetDescription(this HcpcsRecordKind value) => FieldValueTables.RecordKinds.Find((int)value);

    /// <inheritdoc cref="IsKnown(PricingIndicator)"/>
    public static bool IsKnown(this HcpcsRecordKind value) => FieldValueTables.RecordKinds.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out HcpcsRecordKind value) => Read(text, out value);

    private static bool Read<TEnum>(ReadOnlySpan<char> text, out TEnum value)
        where TEnum : struct, Enum
    {
        bool fits = CodedValueFormat.Of<TEnum>().TryParse(text, out int number);
        value = Unsafe.BitCast<int, TEnum>(number);
        return fits;
    }
}
