namespace Hcpcs.Reference;

/// <summary>What a payer wants to hear of.</summary>
public sealed class HcpcsValidationOptions
{
    /// <summary>
    /// Whether codes and modifiers of other code sets (CPT, CDT, HIPPS) are errors. Otherwise they are reported as information and not judged.
    /// </summary>
    public bool RequireLevelTwo { get; set; }

    /// <summary>
    /// Whether each line must have a code: one without is an error then. Otherwise it has no finding, since lines of institutional claims
    /// often have a revenue code alone.
    /// </summary>
    public bool RequireCode { get; set; }

    /// <summary>
    /// Whether Medicare's coverage codes (I, M, S and D) are reported, as information. Other payers use HCPCS too, and do not follow
    /// Medicare's coverage.
    /// </summary>
    public bool ReportMedicareCoverage { get; set; } = true;

    /// <summary>The least severity to report. Findings below it are not made.</summary>
    public HcpcsFindingSeverity MinimumSeverity { get; set; } = HcpcsFindingSeverity.Information;

    internal HcpcsValidationOptions Copy() => (HcpcsValidationOptions)MemberwiseClone();
}
