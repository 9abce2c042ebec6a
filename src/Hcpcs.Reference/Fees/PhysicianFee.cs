using System.Text.Json.Serialization;
namespace Hcpcs.Reference;

/// <summary>A row of Medicare's physician fee schedule: what it says of a code, or of one of its components.</summary>
/// <remarks>
/// <para>
/// Source: CMS, National Physician Fee Schedule Relative Value File, with the meanings of its record layout. The columns of short description,
/// endoscopic base, calculation flag and imaging family are left out: no Level II code has anything in the last three.
/// </para>
/// <para>
/// The national amount before any adjustment is a total times the conversion factor. That is not yet a payment: each locality multiplies work,
/// practice expense and malpractice by indexes of its own, and policies reduce the product; the library multiplies nothing.
/// </para>
/// <para>
/// Relative value units (RVUs) are <see langword="null"/> where the status is none of A, R and T and both totals are 0. Under A, R and T a
/// 0.00 is a value. JSON is the same under any options. Immutable and safe to use from any thread.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record PhysicianFee
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary><c>26</c> for the professional component, <c>TC</c> for the technical component, <c>53</c> for a procedure that was begun and stopped; <see langword="null"/>
    /// for the whole service.</summary>
    [JsonPropertyName("modifier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsModifier? Modifier { get; init; }

    /// <summary>Whether and how the schedule pays.</summary>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required PhysicianFeeStatus Status { get; init; }

    /// <summary><c>+</c>: the row shows RVUs that Medicare does not use for payment.</summary>
    [JsonPropertyName("notUsedForMedicarePayment")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool NotUsedForMedicarePayment { get; init; }

    /// <summary>The RVUs of the physician's work.</summary>
    [JsonPropertyName("workRvu")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? WorkRvu { get; init; }

    /// <summary>The RVUs of practice expense in an office or at home.</summary>
    [JsonPropertyName("nonFacilityPeRvu")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? NonFacilityPeRvu { get; init; }

    /// <summary><c>NA</c>: rarely or never done in an office or at home, though practice expense is stated.</summary>
    [JsonPropertyName("nonFacilityNa")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool NonFacilityNa { get; init; }

    /// <summary>The RVUs of practice expense in a facility.</summary>
    [JsonPropertyName("facilityPeRvu")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? FacilityPeRvu { get; init; }

    /// <summary><c>NA</c>: rarely or never done in a facility, though practice expense is stated.</summary>
    [JsonPropertyName("facilityNa")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool FacilityNa { get; init; }

    /// <summary>The RVUs of malpractice insurance.</summary>
    [JsonPropertyName("malpracticeRvu")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? MalpracticeRvu { get; init; }

    /// <summary>Work, practice expense and malpractice in an office or at home.</summary>
    [JsonPropertyName("nonFacilityTotal")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? NonFacilityTotal { get; init; }

    /// <summary>Work, practice expense and malpractice in a facility.</summary>
    [JsonPropertyName("facilityTotal")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? FacilityTotal { get; init; }

    /// <summary>Whether a total is above 0. Of a row of status R without any, the contractor sets the price.</summary>
    [JsonIgnore]
    public bool HasRvus => NonFacilityTotal > 0 || FacilityTotal > 0;

    /// <summary>Professional and technical components.</summary>
    [JsonPropertyName("pcTc")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PcTcIndicator? PcTc { get; init; }

    /// <summary>The days whose care the payment includes.</summary>
    [JsonPropertyName("global")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GlobalPeriod? Global { get; init; }

    /// <summary>The share of the global package before the procedure, a fraction of 1.</summary>
    [JsonPropertyName("preoperativeShare")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? PreoperativeShare { get; init; }

    /// <summary>The share of the procedure itself.</summary>
    [JsonPropertyName("intraoperativeShare")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? IntraoperativeShare { get; init; }

    /// <summary>The share after the procedure.</summary>
    [JsonPropertyName("postoperativeShare")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? PostoperativeShare { get; init; }

    /// <summary>The reduction when there are several procedures.</summary>
    [JsonPropertyName("multipleProcedure")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MultipleProcedureIndicator? MultipleProcedure { get; init; }

    /// <summary>Payment for both sides of the body.</summary>
    [JsonPropertyName("bilateralSurgery")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BilateralSurgeryIndicator? BilateralSurgery { get; init; }

    /// <summary>Payment of an assistant at surgery.</summary>
    [JsonPropertyName("assistantSurgery")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AssistantSurgeryIndicator? AssistantSurgery { get; init; }

    /// <summary>Payment of two surgeons.</summary>
    [JsonPropertyName("coSurgery")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CoSurgeryIndicator? CoSurgery { get; init; }

    /// <summary>Payment of a team of surgeons.</summary>
    [JsonPropertyName("teamSurgery")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TeamSurgeryIndicator? TeamSurgery { get; init; }

    /// <summary>The conversion factor of the file: US dollars for one RVU.</summary>
    [JsonPropertyName("conversionFactor")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? ConversionFactor { get; init; }

    /// <summary>The supervision of a diagnostic procedure.</summary>
    [JsonPropertyName("supervision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DiagnosticSupervision? Supervision { get; init; }

    /// <summary>The RVUs of non-facility practice expense behind the cap of imaging at the outpatient amount.</summary>
    [JsonPropertyName("outpatientCapNonFacilityPeRvu")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? OutpatientCapNonFacilityPeRvu { get; init; }

    /// <summary>The RVUs of facility practice expense behind that cap.</summary>
    [JsonPropertyName("outpatientCapFacilityPeRvu")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? OutpatientCapFacilityPeRvu { get; init; }

    /// <summary>The RVUs of malpractice insurance behind that cap.</summary>
    [JsonPropertyName("outpatientCapMalpracticeRvu")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? OutpatientCapMalpracticeRvu { get; init; }

    /// <summary>The file and its quarter.</summary>
    [JsonPropertyName("source")]
    public required FeeSource Source { get; init; }
}
