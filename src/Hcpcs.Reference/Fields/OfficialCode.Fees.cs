namespace Hcpcs.Reference;

// The enums of the fee files.
public static partial class OfficialCode
{
    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this PhysicianFeeStatus value) => CodedValueFormat.Of<PhysicianFeeStatus>().ToCode((int)value);

    /// <summary>What a value means, after the description of its file.</summary>
    /// <param name="value">The value, known or not.</param>
    /// <returns>The meaning; <see langword="null"/> for a value without a name here.</returns>
    public static string? GetDescription(this PhysicianFeeStatus value) => FeeValueTables.PhysicianFeeStatus.Find((int)value);

    /// <summary>Whether a value has a name here.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> for a code that CMS added later, and for a number that is not a code.</returns>
    public static bool IsKnown(this PhysicianFeeStatus value) => FeeValueTables.PhysicianFeeStatus.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PhysicianFeeStatus value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this PcTcIndicator value) => CodedValueFormat.Of<PcTcIndicator>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this PcTcIndicator value) => FeeValueTables.PcTcIndicator.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this PcTcIndicator value) => FeeValueTables.PcTcIndicator.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PcTcIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this GlobalPeriod value) => CodedValueFormat.Of<GlobalPeriod>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this GlobalPeriod value) => FeeValueTables.GlobalPeriod.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this GlobalPeriod value) => FeeValueTables.GlobalPeriod.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out GlobalPeriod value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this MultipleProcedureIndicator value) => CodedValueFormat.Of<MultipleProcedureIndicator>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this MultipleProcedureIndicator value) => FeeValueTables.MultipleProcedureIndicator.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this MultipleProcedureIndicator value) => FeeValueTables.MultipleProcedureIndicator.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out MultipleProcedureIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this BilateralSurgeryIndicator value) => CodedValueFormat.Of<BilateralSurgeryIndicator>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this BilateralSurgeryIndicator value) => FeeValueTables.BilateralSurgeryIndicator.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this BilateralSurgeryIndicator value) => FeeValueTables.BilateralSurgeryIndicator.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out BilateralSurgeryIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this AssistantSurgeryIndicator value) => CodedValueFormat.Of<AssistantSurgeryIndicator>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this AssistantSurgeryIndicator value) => FeeValueTables.AssistantSurgeryIndicator.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this AssistantSurgeryIndicator value) => FeeValueTables.AssistantSurgeryIndicator.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out AssistantSurgeryIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this CoSurgeryIndicator value) => CodedValueFormat.Of<CoSurgeryIndicator>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this CoSurgeryIndicator value) => FeeValueTables.CoSurgeryIndicator.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this CoSurgeryIndicator value) => FeeValueTables.CoSurgeryIndicator.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CoSurgeryIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this TeamSurgeryIndicator value) => CodedValueFormat.Of<TeamSurgeryIndicator>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this TeamSurgeryIndicator value) => FeeValueTables.TeamSurgeryIndicator.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this TeamSurgeryIndicator value) => FeeValueTables.TeamSurgeryIndicator.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out TeamSurgeryIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this DiagnosticSupervision value) => CodedValueFormat.Of<DiagnosticSupervision>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this DiagnosticSupervision value) => FeeValueTables.DiagnosticSupervision.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this DiagnosticSupervision value) => FeeValueTables.DiagnosticSupervision.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DiagnosticSupervision value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this OutpatientStatusIndicator value) => CodedValueFormat.Of<OutpatientStatusIndicator>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this OutpatientStatusIndicator value) => FeeValueTables.OutpatientStatusIndicator.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this OutpatientStatusIndicator value) => FeeValueTables.OutpatientStatusIndicator.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out OutpatientStatusIndicator value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this DmeposCategory value) => CodedValueFormat.Of<DmeposCategory>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this DmeposCategory value) => FeeValueTables.DmeposCategory.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this DmeposCategory value) => FeeValueTables.DmeposCategory.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DmeposCategory value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this DmeposJurisdiction value) => CodedValueFormat.Of<DmeposJurisdiction>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this DmeposJurisdiction value) => FeeValueTables.DmeposJurisdiction.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this DmeposJurisdiction value) => FeeValueTables.DmeposJurisdiction.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DmeposJurisdiction value) => Read(text, out value);

    /// <inheritdoc cref="ToCode(PricingIndicator)"/>
    public static string ToCode(this LaboratoryFeeIndicator value) => CodedValueFormat.Of<LaboratoryFeeIndicator>().ToCode((int)value);

    /// <inheritdoc cref="GetDescription(PhysicianFeeStatus)"/>
    public static string? GetDescription(this LaboratoryFeeIndicator value) => FeeValueTables.LaboratoryFeeIndicator.Find((int)value);

    /// <inheritdoc cref="IsKnown(PhysicianFeeStatus)"/>
    public static bool IsKnown(this LaboratoryFeeIndicator value) => FeeValueTables.LaboratoryFeeIndicator.Find((int)value) is not null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PricingIndicator)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out LaboratoryFeeIndicator value) => Read(text, out value);
}
