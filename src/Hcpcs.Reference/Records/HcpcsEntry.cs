using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// What CMS publishes about one code or modifier: the fields that a <see cref="HcpcsRecord"/> and a <see cref="HcpcsModifierRecord"/> share.
/// </summary>
/// <remarks>
/// What a release leaves blank is <see langword="null"/>, or empty for texts and lists. <see cref="HcpcsField"/> has the official name,
/// position and meaning of each. Two entries are equal when all they hold is. Immutable and safe to use from any thread.
/// </remarks>
[JsonConverter(typeof(HcpcsEntryJsonConverter))]
public abstract record HcpcsEntry
{
    private readonly EntryFields _fields;

    private protected HcpcsEntry() => _fields = new EntryFields(new SharedFields());

    // Makes an entry of what a table or JSON has. The shared fields stay shared: nothing is copied.
    private protected HcpcsEntry(in EntryFields fields) => _fields = fields;

    /// <summary>Copies an entry. The copy gets shared fields of its own, which the initializer of a <c>with</c> may then set.</summary>
    /// <param name="original">The entry to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="original"/> is <see langword="null"/>.</exception>
    protected HcpcsEntry(HcpcsEntry original)
    {
        ArgumentNullException.ThrowIfNull(original);
        _fields = original._fields;
        _fields.Shared = original.Shared with { };
    }

    // The fields that the entry may have in common with others. To be set by initializers alone.
    private protected SharedFields Shared => _fields.Shared;

    // Everything that the entry holds but its identity. Not to be changed.
    internal EntryFields Fields => _fields;

    /// <summary>The code or modifier as text, such as <c>J1412</c> or <c>JZ</c>; empty where it is <c>default</c>.</summary>
    public abstract string Identity { get; }

    /// <summary>Whether this is a <see cref="HcpcsModifierRecord"/> rather than a <see cref="HcpcsRecord"/>.</summary>
    public abstract bool IsModifier { get; }

    /// <summary>The short description, at most 28 characters, as CMS wrote it. Not unique: some codes share theirs. Layout field 8.</summary>
    public string ShortDescription { get => _fields.ShortDescription; init => _fields.ShortDescription = value; }

    /// <summary>The long description, the lines of the release joined by one blank. Layout field 7.</summary>
    public string LongDescription { get => _fields.LongDescription; init => _fields.LongDescription = value; }

    /// <summary>By which methods Medicare Part B prices the item, at most four. Layout field 9.</summary>
    public ValueList<PricingIndicator> PricingIndicators { get => Shared.PricingIndicators; init => Shared.PricingIndicators = value; }

    /// <summary>Whether, and how, more than one pricing method can apply. Layout field 10.</summary>
    public MultiplePricingIndicator? MultiplePricingIndicator { get => Shared.MultiplePricingIndicator; init => Shared.MultiplePricingIndicator = value; }

    /// <summary>Sections of the former Coverage Issues Manual, at most three. Layout field 11.</summary>
    public ValueList<string> CoverageIssuesManualReferences { get => Shared.CoverageIssuesManualReferences; init => Shared.CoverageIssuesManualReferences = value; }

    /// <summary>Sections of the former Medicare Carriers Manual, at most three. Layout field 12.</summary>
    public ValueList<string> MedicareCarriersManualReferences { get => Shared.MedicareCarriersManualReferences; init => Shared.MedicareCarriersManualReferences = value; }

    /// <summary>The statute that covers the item or excludes it, in CMS's abbreviation, or <see langword="null"/>. Layout field 13.</summary>
    public string? Statute { get => Shared.Statute; init => Shared.Statute = NullIfEmpty(value); }

    /// <summary>The laboratory certifications that allow the test, at most eight. Layout field 14.</summary>
    public ValueList<LabCertification> LabCertifications { get => Shared.LabCertifications; init => Shared.LabCertifications = value; }

    /// <summary>What may stand in for the entry, at most five. Layout field 15.</summary>
    public ValueList<CrossReference> CrossReferences { get => Shared.CrossReferences; init => Shared.CrossReferences = value; }

    /// <summary>What Medicare says about coverage. <see cref="CoverageCode.CarrierJudgment"/> does not mean payable. Layout field 16.</summary>
    public CoverageCode? Coverage { get => Shared.Coverage; init => Shared.Coverage = value; }

    /// <summary>Whether the procedure is approved for ambulatory surgical centers; it is not a payment indicator. Layout field 17.</summary>
    public AscPaymentGroup? AscPaymentGroup { get => Shared.AscPaymentGroup; init => Shared.AscPaymentGroup = value; }

    /// <summary>Since when <see cref="AscPaymentGroup"/> holds. Layout field 18.</summary>
    public DateOnly? AscPaymentGroupEffectiveDate { get => Shared.AscPaymentGroupEffectiveDate; init => Shared.AscPaymentGroupEffectiveDate = value; }

    /// <summary>The Medicare outpatient group; no release since 2018 fills it. Layout field 19.</summary>
    public MogPaymentGroup? MogPaymentGroup { get => Shared.MogPaymentGroup; init => Shared.MogPaymentGroup = value; }

    /// <summary>How an ASC facility fee applies; no release since 2018 fills it. Layout field 20.</summary>
    public MogPaymentPolicyIndicator? MogPaymentPolicyIndicator { get => Shared.MogPaymentPolicyIndicator; init => Shared.MogPaymentPolicyIndicator = value; }

    /// <summary>Since when the Medicare outpatient group holds; no release since 2018 fills it. Layout field 21.</summary>
    public DateOnly? MogEffectiveDate { get => Shared.MogEffectiveDate; init => Shared.MogEffectiveDate = value; }

    /// <summary>
    /// The number of CMS's processing note, four digits, or <see langword="null"/>; <see cref="ProcessingNotes.GetMeaning"/> says what it
    /// means. Layout field 22.
    /// </summary>
    public string? ProcessingNote { get => Shared.ProcessingNote; init => Shared.ProcessingNote = NullIfEmpty(value); }

    /// <summary>The Berenson-Eggers type of service. Layout field 23.</summary>
    public BetosCode? Betos { get => Shared.Betos; init => Shared.Betos = value; }

    /// <summary>The Medicare types of service, at most five. Layout field 25.</summary>
    public ValueList<TypeOfService> TypesOfService { get => Shared.TypesOfService; init => Shared.TypesOfService = value; }

    /// <summary>Anesthesia base units, 0 to 999; <see langword="null"/> where the release is blank. Layout field 26.</summary>
    public int? AnesthesiaBaseUnits { get => Shared.AnesthesiaBaseUnits; init => Shared.AnesthesiaBaseUnits = value; }

    /// <summary>The first valid day. Layout field 27.</summary>
    public DateOnly? AddedDate { get => _fields.AddedDate; init => _fields.AddedDate = value; }

    /// <summary>The day of the last change. Validity never starts with it. Layout field 28.</summary>
    public DateOnly? ActionEffectiveDate { get => _fields.ActionEffectiveDate; init => _fields.ActionEffectiveDate = value; }

    /// <summary>The last valid day, or <see langword="null"/> where no end is known. Layout field 29.</summary>
    public DateOnly? TerminationDate { get => _fields.TerminationDate; init => _fields.TerminationDate = value; }

    /// <summary>CMS's remark on the last change; not a computed difference. Layout field 30.</summary>
    public ActionCode? ActionCode { get => _fields.ActionCode; init => _fields.ActionCode = value; }

    /// <summary>The days on which the entry is valid, open where a date is absent.</summary>
    public ValidityPeriod Validity => new(AddedDate ?? DateOnly.MinValue, TerminationDate ?? DateOnly.MaxValue);

    // A text that can be absent has one form of absence, or equal entries would differ.
    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>Whether the entry is valid on a day: added date ≤ day ≤ termination date, both included.</summary>
    /// <param name="dateOfService">The day.</param>
    /// <returns>Whether it is valid then.</returns>
    public bool IsValidOn(DateOnly dateOfService) => Validity.Contains(dateOfService);
}
