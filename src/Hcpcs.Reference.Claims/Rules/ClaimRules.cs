namespace Hcpcs.Reference.Claims;

/// <summary>Every rule on claims that the package ships: what <c>hcpcs rules</c> and docs/reference/rules.md list.</summary>
/// <remarks>Safe to use from any thread.</remarks>
public static class ClaimRules
{
    private static readonly RuleReference s_crosswalk = new()
    {
        Title = "CMS, ASP NDC-HCPCS crosswalk: its heading and its rows",
        Url = "https://www.cms.gov/medicare/payment/part-b-drugs/asp-pricing-files",
    };

    private static readonly RuleReference s_discarded = new()
    {
        Title = "CMS, Discarded Drugs: JW and JZ Modifier Policy",
        Url = "https://www.cms.gov/medicare/payment/part-b-drugs/discarded-drugs",
    };

    /// <summary>The text in the place of the NDC is an NDC.</summary>
    public static ClaimRule NdcShape { get; } = new()
    {
        Id = "ndc-shape",
        Reason = ClaimReasons.MalformedNdc,
        Severity = HcpcsFindingSeverity.Error,
        Sentence = "An NDC on a claim has eleven digits: labeler, product and package, 5-4-2.",
        Reference = new RuleReference
        {
            Title = "Texas Medicaid, Vendor Drug Program: Drug Format",
            Url = "https://www.txvendordrug.com/about/manuals/pharmacy-provider-procedure-manual/p-8-drug-policy/claim-requirements/drug-format",
        },
    };

    /// <summary>The NDC is billed with the code of the line.</summary>
    public static ClaimRule NdcCode { get; } = new()
    {
        Id = "ndc-code",
        Reason = ClaimReasons.NdcCodeMismatch,
        Severity = HcpcsFindingSeverity.Warning,
        Sentence = "CMS's crosswalk says under which codes an NDC is billed.",
        Reference = s_crosswalk,
    };

    /// <summary>The NDC is in the crosswalk.</summary>
    public static ClaimRule NdcListed { get; } = new()
    {
        Id = "ndc-listed",
        Reason = ClaimReasons.NdcNotInCrosswalk,
        Severity = HcpcsFindingSeverity.Information,
        Sentence = "CMS's crosswalk lists products of Part B drugs; it says that it is not a list of all.",
        Reference = s_crosswalk,
    };

    /// <summary>The units follow from the quantity of the NDC.</summary>
    public static ClaimRule NdcUnits { get; } = new()
    {
        Id = "ndc-units",
        Reason = ClaimReasons.UnitsInconsistent,
        Severity = HcpcsFindingSeverity.Warning,
        Sentence = "The units of the code follow from the quantity of the NDC, rounded up to a whole unit at most.",
        Reference = s_crosswalk,
    };

    /// <summary>JW and JZ stand on drugs.</summary>
    public static ClaimRule DiscardedDrug { get; } = new()
    {
        Id = "jw-jz-drug",
        Reason = ClaimReasons.ModifierNotAllowed,
        Severity = HcpcsFindingSeverity.Warning,
        Payer = RulePayer.Medicare,
        From = new DateOnly(2017, 1, 1),
        Sentence = "JW and JZ are for drugs: the code is in no section of drugs, biologicals, imaging products, blood or skin substitutes, "
            + "and in neither drug file of CMS.",
        Reference = s_discarded,
    };

    /// <summary>A drug from a container for one dose has JW or JZ.</summary>
    public static ClaimRule DiscardedOrNot { get; } = new()
    {
        Id = "jw-jz-required",
        Reason = ClaimReasons.RequiredModifierMissing,
        Severity = HcpcsFindingSeverity.Information,
        Payer = RulePayer.Medicare,
        From = new DateOnly(2023, 7, 1),
        Sentence = "A drug from a container for one dose needs JW on a line for what was discarded, or JZ where nothing was. Said of J codes with a "
            + "payment limit; the claim does not tell the container.",
        Reference = s_discarded,
    };

    /// <summary>The units are within the medically unlikely edit of the code.</summary>
    public static ClaimRule Mue { get; } = new()
    {
        Id = "mue",
        Reason = ClaimReasons.UnitsExceedMue,
        Severity = HcpcsFindingSeverity.Warning,
        Payer = RulePayer.Medicare,
        Sentence = "CMS's medically unlikely edit (MUE) is the most units of a code that a provider reports under most circumstances for one patient on one day.",
        Reference = new RuleReference
        {
            Title = "CMS, Medically Unlikely Edits, and the adjudication indicator (MAI) of each row",
            Url = "https://www.cms.gov/medicare/coding/nationalcorrectcodinited/mue.html",
            Date = "2019",
        },
    };

    /// <summary>The claim is there as a whole.</summary>
    public static ClaimRule Length { get; } = new()
    {
        Id = "claim-length",
        Reason = ClaimReasons.ClaimTooLong,
        Severity = HcpcsFindingSeverity.Warning,
        Sentence = "The claim is not here as a whole, since it is too long or breaks off: rules that add up lines were not applied.",
    };

    /// <summary>All of them: on drugs, units and lengths, then <see cref="ModifierRules.Medicare"/>.</summary>
    public static ValueList<ClaimRule> All { get; } =
        [NdcShape, NdcCode, NdcListed, NdcUnits, DiscardedDrug, DiscardedOrNot, Mue, Length, .. ModifierRules.Medicare];
}
