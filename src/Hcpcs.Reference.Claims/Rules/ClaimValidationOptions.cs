namespace Hcpcs.Reference.Claims;

/// <summary>What a <see cref="ClaimValidator"/> judges claims by, beside the lines themselves.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record ClaimValidationOptions
{
    /// <summary>Which claims are taken for Medicare's.</summary>
    public RuleProfile Profile { get; init; }

    /// <summary>The lowest severity that the rules report. What the validator of lines reports is a matter of its own options.</summary>
    public HcpcsFindingSeverity MinimumSeverity { get; init; }

    /// <summary>The rules on modifiers: <see cref="ModifierRules.Medicare"/>, to which an application can add its own.</summary>
    public ValueList<ModifierRule> ModifierRules { get; init; } = Claims.ModifierRules.Medicare;

    /// <summary>The IDs of rules that are not applied, of <see cref="ClaimRules.All"/> and <see cref="ModifierRules"/>.</summary>
    public ValueList<string> Off { get; init; }

    /// <summary>CMS's crosswalk and payment limits; <see langword="null"/> for none: nothing is said of NDCs and drug units then.</summary>
    public IHcpcsDrugProducts? Drugs { get; init; }

    /// <summary>
    /// CMS's tables of medically unlikely edits, of any kinds and quarters; empty for none. Claims of outpatients are compared with the outpatient table, those
    /// of professionals with the practitioners' and the DME suppliers', of which the higher limit counts, claims of inpatients with none, and a line only with
    /// a table of its quarter.
    /// </summary>
    public ValueList<MueTable> Mue { get; init; }

    /// <summary>Medicare's fee files; <see langword="null"/> for none: rules that ask them do not apply then.</summary>
    public IHcpcsFees? Fees { get; init; }
}
