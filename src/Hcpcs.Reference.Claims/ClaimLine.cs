using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>A service line of a claim as a record that can be kept: what <see cref="ClaimLineView"/> shows, as strings.</summary>
/// <remarks>
/// Absent is <see langword="null"/> or empty, and left out of JSON. It has no names, birth dates, member or provider numbers and no diagnoses:
/// no reader reads them. What it has is still about a person: the claim number and the dates are not for logs. Immutable, with value
/// equality, and safe to use from any thread.
/// </remarks>
public sealed record ClaimLine
{
    /// <inheritdoc cref="ClaimLineView.Kind"/>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ClaimLineKindJsonConverter))]
    public ClaimLineKind Kind { get; init; }

    /// <inheritdoc cref="ClaimLineView.Fault"/>
    [JsonPropertyName("fault")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(EnumMemberNameJsonConverter<ClaimRowFault>))]
    public ClaimRowFault Fault { get; init; }

    /// <summary>The interchange control number (ISA13); <see langword="null"/> outside of X12.</summary>
    [JsonPropertyName("interchange")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Interchange { get; init; }

    /// <summary>The transaction set control number (ST02); <see langword="null"/> outside of X12.</summary>
    [JsonPropertyName("transaction")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Transaction { get; init; }

    /// <summary>The claim number (CLM01), or the <c>id</c> of the FHIR resource.</summary>
    [JsonPropertyName("claim")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Claim { get; init; }

    /// <inheritdoc cref="ClaimLineView.ServiceLine"/>
    [JsonPropertyName("serviceLine")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ServiceLine { get; init; }

    /// <inheritdoc cref="ClaimLineView.Position"/>
    [JsonPropertyName("position")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Position { get; init; }

    /// <summary>The claim filing indicator (SBR09 of loop 2000B), such as <c>MB</c> for Medicare Part B; <see langword="null"/> outside of X12.</summary>
    [JsonPropertyName("filing")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Filing { get; init; }

    /// <inheritdoc cref="ClaimLineView.TypeOfBill"/>
    [JsonPropertyName("typeOfBill")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TypeOfBill { get; init; }

    /// <inheritdoc cref="ClaimLineView.PlaceOfService"/>
    [JsonPropertyName("placeOfService")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PlaceOfService { get; init; }

    /// <inheritdoc cref="ClaimLineView.Frequency"/>
    [JsonPropertyName("frequency")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Frequency { get; init; }

    /// <inheritdoc cref="ClaimLineView.Purpose"/>
    [JsonPropertyName("purpose")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Purpose { get; init; }

    /// <summary>The <c>status</c> of the FHIR resource; <see langword="null"/> outside of FHIR.</summary>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; init; }

    /// <inheritdoc cref="ClaimLineView.IsTest"/>
    [JsonPropertyName("test")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsTest { get; init; }

    /// <inheritdoc cref="ClaimLineView.IsVoid"/>
    [JsonPropertyName("void")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsVoid { get; init; }

    /// <inheritdoc cref="ClaimLineView.IsRequest"/>
    [JsonPropertyName("request")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRequest { get; init; }

    /// <summary>The product or service qualifier (SV101-1, SV202-1, SV301-1), such as <c>HC</c>; <see langword="null"/> in FHIR.</summary>
    [JsonPropertyName("qualifier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Qualifier { get; init; }

    /// <summary>The system of the coding that <see cref="Code"/> is of; <see langword="null"/> outside of FHIR.</summary>
    [JsonPropertyName("system")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? System { get; init; }

    /// <inheritdoc cref="ClaimLineView.IsOtherCodeSet"/>
    [JsonPropertyName("otherCodeSet")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOtherCodeSet { get; init; }

    /// <inheritdoc cref="ClaimLineView.IsHipps"/>
    [JsonPropertyName("hipps")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsHipps { get; init; }

    /// <summary>The code; <see langword="null"/> on a line without one.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    /// <summary>The modifiers, those that are not empty; more than four are an error of the line.</summary>
    [JsonPropertyName("modifiers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Modifiers { get; init; }

    /// <inheritdoc cref="ClaimLineView.Description"/>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <inheritdoc cref="ClaimLineView.RevenueCode"/>
    [JsonPropertyName("revenueCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RevenueCode { get; init; }

    /// <inheritdoc cref="ClaimLineView.From"/>
    [JsonPropertyName("from")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? From { get; init; }

    /// <inheritdoc cref="ClaimLineView.Through"/>
    [JsonPropertyName("through")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Through { get; init; }

    /// <inheritdoc cref="ClaimLineView.HasDatesOfClaim"/>
    [JsonPropertyName("datesFrom")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(DatesFromJsonConverter))]
    public bool HasDatesOfClaim { get; init; }

    /// <summary>What stands in the place of a date and is not a day; <see langword="null"/> where there is none.</summary>
    [JsonPropertyName("unreadableDate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnreadableDate { get; init; }

    /// <inheritdoc cref="ClaimLineView.DecidedOn"/>
    [JsonPropertyName("decidedOn")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? DecidedOn { get; init; }

    /// <summary>What stands in the place of the day of the decision and is not one day; <see langword="null"/> where there is none.</summary>
    [JsonPropertyName("unreadableDecision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnreadableDecision { get; init; }

    /// <inheritdoc cref="ClaimLineView.Units"/>
    [JsonPropertyName("units")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Units { get; init; }

    /// <inheritdoc cref="ClaimLineView.Unit"/>
    [JsonPropertyName("unit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <inheritdoc cref="ClaimLineView.Ndc"/>
    [JsonPropertyName("ndc")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ndc { get; init; }

    /// <inheritdoc cref="ClaimLineView.NdcQuantity"/>
    [JsonPropertyName("ndcQuantity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NdcQuantity { get; init; }

    /// <inheritdoc cref="ClaimLineView.NdcUnit"/>
    [JsonPropertyName("ndcUnit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NdcUnit { get; init; }

    /// <inheritdoc cref="ClaimLineView.FurtherNdcCount"/>
    [JsonPropertyName("furtherNdcs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FurtherNdcCount { get; init; }

    /// <summary>The line as the validator takes it.</summary>
    /// <returns>The line.</returns>
    public HcpcsLine ToHcpcsLine() => HcpcsLine.Parse(Code, From, Through, ModifierAt(0), ModifierAt(1), ModifierAt(2), ModifierAt(3)) with
    {
        HasFurtherModifiers = Modifiers.Count > Reference.ServiceLine.MaxModifiers,
        IsDescribed = Description is not null,
        IsHipps = IsHipps,
        IsPeriodOfClaim = HasDatesOfClaim,
        IsRequest = IsRequest,
        UnreadableDate = UnreadableDate ?? string.Empty,
        DecidedOn = DecidedOn,
    };

    private string? ModifierAt(int place) => place < Modifiers.Count ? Modifiers[place] : null;
}
