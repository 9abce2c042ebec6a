using System.Globalization;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// One field of the HCPCS contractor record as data: its official name, its place in the record layout, what it means, and which values it
/// can have.
/// </summary>
/// <remarks>
/// <para>
/// <see cref="All"/> lists them in the order of the JSON, which is that of the record except for the two descriptions. Names, positions and
/// value labels are CMS's; definitions, and the meanings of processing notes, are ours. Fillers, the sequence number and the redefinition of field 1 carry no data and are left out.
/// </para>
/// <para>Immutable and safe to use from any thread. Source: record layout of the release (<c>HCPC2026_recordlayout.txt</c>).</para>
/// </remarks>
public sealed class HcpcsField
{
    private readonly Func<HcpcsEntry, ValueList<string>> _read;
    private readonly Func<IReadOnlyList<HcpcsFieldValue>>? _values;

    private HcpcsField(
        int number,
        string name,
        string alias,
        int start,
        int length,
        int maxOccurs,
        string jsonName,
        HcpcsFieldKind kind,
        string definition,
        Func<HcpcsEntry, ValueList<string>> read,
        Func<IReadOnlyList<HcpcsFieldValue>>? values = null,
        Type? enumType = null)
    {
        Number = number;
        Name = name;
        Alias = alias;
        Start = start;
        Length = length;
        MaxOccurs = maxOccurs;
        JsonName = jsonName;
        Kind = kind;
        Definition = definition;
        _read = read;
        _values = values;
        EnumType = enumType;
    }

    /// <summary>
    /// All fields in the order of the JSON, then <see cref="NotOtherwiseClassified"/>, which comes from a companion list.
    /// </summary>
    public static IReadOnlyList<HcpcsField> All => Holder.All;

    /// <summary>Layout field 1, the code.</summary>
    public static HcpcsField Code => Holder.Code;

    /// <summary>Layout field 4, the modifier.</summary>
    public static HcpcsField Modifier => Holder.Modifier;

    /// <summary>Layout field 6, the record identification code.</summary>
    public static HcpcsField RecordKind => Holder.RecordKind;

    /// <summary>Layout field 7, the long description.</summary>
    public static HcpcsField LongDescription => Holder.LongDescription;

    /// <summary>Layout field 8, the short description.</summary>
    public static HcpcsField ShortDescription => Holder.ShortDescription;

    /// <summary>Layout field 9, the pricing indicators.</summary>
    public static HcpcsField PricingIndicators => Holder.PricingIndicators;

    /// <summary>Layout field 10, the multiple pricing indicator.</summary>
    public static HcpcsField MultiplePricingIndicator => Holder.MultiplePricingIndicator;

    /// <summary>Layout field 11, the references to the Coverage Issues Manual.</summary>
    public static HcpcsField CoverageIssuesManualReferences => Holder.CoverageIssuesManualReferences;

    /// <summary>Layout field 12, the references to the Medicare Carriers Manual.</summary>
    public static HcpcsField MedicareCarriersManualReferences => Holder.MedicareCarriersManualReferences;

    /// <summary>Layout field 13, the statute.</summary>
    public static HcpcsField Statute => Holder.Statute;

    /// <summary>Layout field 14, the laboratory certifications.</summary>
    public static HcpcsField LabCertifications => Holder.LabCertifications;

    /// <summary>Layout field 15, the cross references.</summary>
    public static HcpcsField CrossReferences => Holder.CrossReferences;

    /// <summary>Layout field 16, the coverage code.</summary>
    public static HcpcsField Coverage => Holder.Coverage;

    /// <summary>Layout field 17, the ASC payment group.</summary>
    public static HcpcsField AscPaymentGroup => Holder.AscPaymentGroup;

    /// <summary>Layout field 18, the effective date of the ASC payment group.</summary>
    public static HcpcsField AscPaymentGroupEffectiveDate => Holder.AscPaymentGroupEffectiveDate;

    /// <summary>Layout field 19, the MOG payment group.</summary>
    public static HcpcsField MogPaymentGroup => Holder.MogPaymentGroup;

    /// <summary>Layout field 20, the MOG payment policy indicator.</summary>
    public static HcpcsField MogPaymentPolicyIndicator => Holder.MogPaymentPolicyIndicator;

    /// <summary>Layout field 21, the effective date of the MOG payment group.</summary>
    public static HcpcsField MogEffectiveDate => Holder.MogEffectiveDate;

    /// <summary>Layout field 22, the processing note.</summary>
    public static HcpcsField ProcessingNote => Holder.ProcessingNote;

    /// <summary>Layout field 23, the Berenson-Eggers type of service.</summary>
    public static HcpcsField Betos => Holder.Betos;

    /// <summary>Layout field 25, the types of service.</summary>
    public static HcpcsField TypesOfService => Holder.TypesOfService;

    /// <summary>Layout field 26, the anesthesia base units.</summary>
    public static HcpcsField AnesthesiaBaseUnits => Holder.AnesthesiaBaseUnits;

    /// <summary>Layout field 27, the added date.</summary>
    public static HcpcsField AddedDate => Holder.AddedDate;

    /// <summary>Layout field 28, the action effective date.</summary>
    public static HcpcsField ActionEffectiveDate => Holder.ActionEffectiveDate;

    /// <summary>Layout field 29, the termination date.</summary>
    public static HcpcsField TerminationDate => Holder.TerminationDate;

    /// <summary>Layout field 30, the action code.</summary>
    public static HcpcsField ActionCode => Holder.ActionCode;

    /// <summary>Whether CMS's list of not otherwise classified codes holds the code; not in the record layout.</summary>
    public static HcpcsField NotOtherwiseClassified => Holder.NotOtherwiseClassified;

    /// <summary>The number of the field in the record layout; 0 for what the layout does not have.</summary>
    public int Number { get; }

    /// <summary>CMS's name of the field, for example <c>HCPCS Pricing Indicator Code</c>.</summary>
    public string Name { get; }

    /// <summary>CMS's standard alias, for example <c>HCPCS_PRCNG_IND_CD</c>; empty for what the layout does not have.</summary>
    public string Alias { get; }

    /// <summary>The first position of the field in the record, counted from 1; 0 for what the layout does not have.</summary>
    public int Start { get; }

    /// <summary>The last position of the first occurrence, as the layout states it; 0 for what the layout does not have.</summary>
    public int End => Start == 0 ? 0 : Start + Length - 1;

    /// <summary>The number of characters of one occurrence.</summary>
    public int Length { get; }

    /// <summary>How often the field can occur in one record; occurrences follow each other without a gap.</summary>
    public int MaxOccurs { get; }

    /// <summary>The name of the property in JSON; empty for the record kind, which the identity's own name tells there.</summary>
    public string JsonName { get; }

    /// <summary>What the values are.</summary>
    public HcpcsFieldKind Kind { get; }

    /// <summary>
    /// The enum of the field's values, such as <see cref="Reference.CoverageCode"/>; <see langword="null"/> where the values have none: a field that
    /// is not coded, and the processing note, whose numbers are texts.
    /// </summary>
    [JsonIgnore]
    public Type? EnumType { get; }

    /// <summary>What the field says, in our words.</summary>
    public string Definition { get; }

    /// <summary>The values that CMS defines for the field with their meaning; empty where the field is free.</summary>
    public IReadOnlyList<HcpcsFieldValue> Values => _values?.Invoke() ?? [];

    /// <summary>
    /// The values of the field in an entry, as they are in JSON: official codes, dates as <c>YYYY-MM-DD</c>. Empty when the entry has none.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The values in the order of the record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    public ValueList<string> GetValues(HcpcsEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _read(entry);
    }

    /// <summary>What a value of the field means.</summary>
    /// <param name="value">The value, as <see cref="GetValues"/> gives it.</param>
    /// <returns>
    /// CMS's label, or the library's sentence for a processing note; <see langword="null"/> if CMS does not define the value.
    /// </returns>
    public string? Describe(string value)
    {
        foreach (var known in Values)
        {
            if (string.Equals(known.Code, value, StringComparison.Ordinal))
            {
                return known.Description;
            }
        }

        return null;
    }

    /// <summary>CMS's name of the field.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    private static ValueList<string> One(string? value) => string.IsNullOrEmpty(value) ? default : [value];

    private static ValueList<string> One(DateOnly? value) => value is { } date ? [date.ToString("O", CultureInfo.InvariantCulture)] : default;

    private static ValueList<string> Many<T>(ValueList<T> values, Func<T, string> toText)
    {
        if (values.IsEmpty)
        {
            return default;
        }

        var texts = new string[values.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = toText(values[i]);
        }

        return new ValueList<string>(texts);
    }

    // Built when the first field is asked for, so that lookups never pay for it.
    private static class Holder
    {
        public static readonly HcpcsField Code = new(
            1, "Healthcare Common Procedure Coding System Code", "HCPCS_CD", 1, 5, 1, JsonNames.Code, HcpcsFieldKind.Identifier,
            "The code itself: a letter and four digits that stand for one item, drug, supply or service.",
            e => e is HcpcsRecord record ? One(record.Code.ToString()) : default);

        public static readonly HcpcsField Modifier = new(
            4, "HCPCS Modifier Code", "HCPCS_MDFR_CD", 4, 2, 1, JsonNames.Modifier, HcpcsFieldKind.Identifier,
            "The modifier itself: two characters that, beside a code, tell how a service differed from what the code says without changing "
            + "what it is.",
            e => e is HcpcsModifierRecord record ? One(record.Modifier.ToString()) : default);

        public static readonly HcpcsField RecordKind = new(
            6, "HCPCS Record Identification Code", "HCPCS_REC_IDENT_CD", 11, 1, 1, string.Empty, HcpcsFieldKind.Coded,
            "Whether a line of the release begins a code or a modifier, or continues the long description of one. An entry is known by the "
            + "kind of its first line.",
            e => One((e is HcpcsRecord ? HcpcsRecordKind.Code : HcpcsRecordKind.Modifier).ToCode()),
            () => FieldValueTables.RecordKinds.Values,
            typeof(HcpcsRecordKind));

        public static readonly HcpcsField LongDescription = new(
            7, "HCPCS Long Description", "HCPCS_LONG_DESC_TXT", 12, 80, 1, JsonNames.LongDescription, HcpcsFieldKind.Text,
            "The full wording of what the code or modifier stands for. The release spreads it over as many 80-character lines as it takes; "
            + "here they are joined by one blank.",
            e => One(e.LongDescription));

        public static readonly HcpcsField ShortDescription = new(
            8, "HCPCS Short Description", "HCPCS_SHRT_DESC_TXT", 92, 28, 1, JsonNames.ShortDescription, HcpcsFieldKind.Text,
            "An abbreviated wording of at most 28 characters for screens and remittance lines. Several codes can share one.",
            e => One(e.ShortDescription));

        public static readonly HcpcsField PricingIndicators = new(
            9, "HCPCS Pricing Indicator Code", "HCPCS_PRCNG_IND_CD", 120, 2, 4, JsonNames.PricingIndicators, HcpcsFieldKind.Coded,
            "CMS's remark on the method, usually a fee schedule, by which Medicare Part B arrives at a price. Many of these remarks are stale: "
            + "the fee files decide. It says nothing about coverage.",
            e => Many(e.PricingIndicators, OfficialCode.ToCode),
            () => FieldValueTables.PricingIndicators.Values,
            typeof(PricingIndicator));

        public static readonly HcpcsField MultiplePricingIndicator = new(
            10, "HCPCS Multiple Pricing Indicator Code", "HCPCS_MLTPL_PRCNG_IND_CD", 128, 1, 1, JsonNames.MultiplePricingIndicator,
            HcpcsFieldKind.Coded,
            "Whether one pricing method applies, none does, or which of several depends on who performs the service or what it is billed "
            + "with.",
            e => One(e.MultiplePricingIndicator?.ToCode()),
            () => FieldValueTables.MultiplePricingIndicators.Values,
            typeof(MultiplePricingIndicator));

        public static readonly HcpcsField CoverageIssuesManualReferences = new(
            11, "HCPCS Coverage Issues Manual Reference Section Number", "HCPCS_CIM_RFRNC_SECT_NUM", 129, 6, 3,
            JsonNames.CoverageIssuesManualReferences, HcpcsFieldKind.Reference,
            "A section of the former Coverage Issues Manual that bears on the item. National coverage determinations have since replaced "
            + "that manual; the old section numbers remain in the file.",
            e => e.CoverageIssuesManualReferences);

        public static readonly HcpcsField MedicareCarriersManualReferences = new(
            12, "HCPCS Medicare Carriers Manual Reference Section Number", "HCPCS_MCM_RFRNC_SECT_NUM", 147, 8, 3,
            JsonNames.MedicareCarriersManualReferences, HcpcsFieldKind.Reference,
            "A section of the former Medicare Carriers Manual that bears on the item. CMS's Internet-Only Manuals have since replaced it; "
            + "the old section numbers remain in the file.",
            e => e.MedicareCarriersManualReferences);

        public static readonly HcpcsField Statute = new(
            13, "HCPCS Statute Number", "HCPCS_STATUTE_NUM", 171, 10, 1, JsonNames.Statute, HcpcsFieldKind.Reference,
            "The section of law that covers the item or excludes it, in CMS's abbreviation and spelling, usually a section of the Social "
            + "Security Act such as 1833(t).",
            e => One(e.Statute));

        public static readonly HcpcsField LabCertifications = new(
            14, "HCPCS Lab Certification Code", "HCPCS_LAB_CRTFCTN_CD", 181, 3, 8, JsonNames.LabCertifications, HcpcsFieldKind.Coded,
            "In which laboratory specialties a laboratory must be certified to perform the test. A certification in a whole specialty "
            + "(100, 200 ...) includes its subspecialties.",
            e => Many(e.LabCertifications, OfficialCode.ToCode),
            () => FieldValueTables.LabCertifications.Values,
            typeof(LabCertification));

        public static readonly HcpcsField CrossReferences = new(
            15, "HCPCS Cross Reference Code", "HCPCS_XREF_CD", 205, 5, 5, JsonNames.CrossReferences, HcpcsFieldKind.Reference,
            "What to look at instead: for a code that ended, or that Medicare does not take, usually the code to use. It can be a CPT number, "
            + "a modifier or a word, can name a code that is not in the release or has itself ended, and is missing for most ended codes.",
            e => Many(e.CrossReferences, reference => reference.Text));

        public static readonly HcpcsField Coverage = new(
            16, "HCPCS Coverage Code", "HCPCS_CVRG_CD", 230, 1, 1, JsonNames.Coverage, HcpcsFieldKind.Coded,
            "What is known nationally about Medicare coverage of the entry. Carrier judgment leaves the decision to the contractor; it does "
            + "not say that the item is paid.",
            e => One(e.Coverage?.ToCode()),
            () => FieldValueTables.CoverageCodes.Values,
            typeof(CoverageCode));

        public static readonly HcpcsField AscPaymentGroup = new(
            17, "HCPCS ASC Payment Group Code", "HCPCS_ASC_PMT_GRP_CD", 231, 2, 1, JsonNames.AscPaymentGroup, HcpcsFieldKind.Coded,
            "Whether the item is on the list for ambulatory surgical centers. Blank means that it is not; the amount is in other files, and "
            + "the value is not an ASC payment indicator.",
            e => One(e.AscPaymentGroup?.ToCode()),
            () => FieldValueTables.AscPaymentGroups.Values,
            typeof(AscPaymentGroup));

        public static readonly HcpcsField AscPaymentGroupEffectiveDate = new(
            18, "HCPCS ASC Payment Group Effective Date", "HCPCS_ASC_PMT_GRP_EFCTV_DT", 233, 8, 1,
            JsonNames.AscPaymentGroupEffectiveDate, HcpcsFieldKind.Date,
            "The day from which the ASC payment group holds.",
            e => One(e.AscPaymentGroupEffectiveDate));

        public static readonly HcpcsField MogPaymentGroup = new(
            19, "HCPCS MOG Payment Group Code", "HCPCS_MOG_PMT_GRP_CD", 241, 3, 1, JsonNames.MogPaymentGroup, HcpcsFieldKind.Coded,
            "The Medicare outpatient group of a procedure: body system, number within it and level of intensity, one digit each. Blank in "
            + "every release since 2018; not an OPPS status indicator or APC.",
            e => One(e.MogPaymentGroup?.ToCode()),
            () => FieldValueTables.MogPaymentGroups.Values,
            typeof(MogPaymentGroup));

        public static readonly HcpcsField MogPaymentPolicyIndicator = new(
            20, "HCPCS MOG Payment Policy Indicator", "HCPCS_MOG_PMT_PLCY_IND_CD", 244, 1, 1, JsonNames.MogPaymentPolicyIndicator,
            HcpcsFieldKind.Coded,
            "Whether an ASC facility fee, another separate fee or none applies to the procedure. Blank in every release since 2018.",
            e => One(e.MogPaymentPolicyIndicator?.ToCode()),
            () => FieldValueTables.MogPaymentPolicyIndicators.Values,
            typeof(MogPaymentPolicyIndicator));

        public static readonly HcpcsField MogEffectiveDate = new(
            21, "HCPCS MOG Effective Date", "HCPCS_MOG_PMT_GRP_EFCTV_DT", 245, 8, 1, JsonNames.MogEffectiveDate, HcpcsFieldKind.Date,
            "The day from which the Medicare outpatient group holds. Blank in every release since 2018.",
            e => One(e.MogEffectiveDate));

        public static readonly HcpcsField ProcessingNote = new(
            22, "HCPCS Processing Note Number", "HCPCS_PRCSG_NOTE_NUM", 253, 4, 1, JsonNames.ProcessingNote, HcpcsFieldKind.Coded,
            "The number of a note of CMS's on how claims with the entry are handled or where the rule for it stands.",
            e => One(e.ProcessingNote),
            () => ProcessingNotes.All);

        public static readonly HcpcsField Betos = new(
            23, "HCPCS Berenson-Eggers Type Of Service Code", "HCPCS_BETOS_CD", 257, 3, 1, JsonNames.Betos, HcpcsFieldKind.Coded,
            "The group of clinically similar services that the code is counted under in analyses of Medicare spending. It is the original "
            + "BETOS, not the restructured one (RBCS).",
            e => One(e.Betos?.ToCode()),
            () => FieldValueTables.BetosCodes.Values,
            typeof(BetosCode));

        public static readonly HcpcsField TypesOfService = new(
            25, "HCPCS Type Of Service Code", "HCPCS_TYPE_SRVC_CD", 261, 1, 5, JsonNames.TypesOfService, HcpcsFieldKind.Coded,
            "The kinds of service that the code can stand for on a Part B claim; for equipment, whether it is bought, rented or used.",
            e => Many(e.TypesOfService, OfficialCode.ToCode),
            () => FieldValueTables.TypesOfService.Values,
            typeof(TypeOfService));

        public static readonly HcpcsField AnesthesiaBaseUnits = new(
            26, "HCPCS Anesthesia Base Unit Quantity", "HCPCS_ANSTHSA_BASE_UNIT_QTY", 266, 3, 1, JsonNames.AnesthesiaBaseUnits,
            HcpcsFieldKind.Number,
            "How demanding an anesthesia service is apart from its duration; with time units and a conversion factor it makes the payment. "
            + "0 for everything else.",
            e => One(e.AnesthesiaBaseUnits?.ToString(CultureInfo.InvariantCulture)));

        public static readonly HcpcsField AddedDate = new(
            27, "HCPCS Code Added Date", "HCPCS_CD_ADD_DT", 269, 8, 1, JsonNames.AddedDate, HcpcsFieldKind.Date,
            "The day from which the entry is valid: services on that day and later may be billed with it.",
            e => One(e.AddedDate));

        public static readonly HcpcsField ActionEffectiveDate = new(
            28, "HCPCS Action Effective Date", "HCPCS_ACTN_EFCTV_DT", 277, 8, 1, JsonNames.ActionEffectiveDate, HcpcsFieldKind.Date,
            "The day on which the last change to the entry took effect. It dates the change, not the validity.",
            e => One(e.ActionEffectiveDate));

        public static readonly HcpcsField TerminationDate = new(
            29, "HCPCS Termination Date", "HCPCS_TRMNTN_DT", 285, 8, 1, JsonNames.TerminationDate, HcpcsFieldKind.Date,
            "The last day on which the entry is valid: services on that day may still be billed with it, later ones may not. Absent while no "
            + "end is known.",
            e => One(e.TerminationDate));

        public static readonly HcpcsField ActionCode = new(
            30, "HCPCS Action Code", "HCPCS_ACTN_CD", 293, 1, 1, JsonNames.ActionCode, HcpcsFieldKind.Coded,
            "CMS's remark on what the last change was. It describes that change only and does not always agree with what changed in the data.",
            e => One(e.ActionCode?.ToCode()),
            () => FieldValueTables.ActionCodes.Values,
            typeof(ActionCode));

        public static readonly HcpcsField NotOtherwiseClassified = new(
            0, "Not Otherwise Classified (NOC) list", string.Empty, 0, 0, 1, JsonNames.NotOtherwiseClassified, HcpcsFieldKind.Flag,
            "Whether CMS lists the code as not otherwise classified: it stands for whatever has no code of its own, so a claim must describe "
            + "the item. From the workbook of NOC codes beside the release; the wording of a description never decides it.",
            e => e is HcpcsRecord { NotOtherwiseClassified: true } ? One("true") : default);

        public static readonly IReadOnlyList<HcpcsField> All = Array.AsReadOnly(
        [
            Code, Modifier, RecordKind, ShortDescription, LongDescription, PricingIndicators, MultiplePricingIndicator,
            CoverageIssuesManualReferences, MedicareCarriersManualReferences, Statute, LabCertifications, CrossReferences, Coverage,
            AscPaymentGroup, AscPaymentGroupEffectiveDate, MogPaymentGroup, MogPaymentPolicyIndicator, MogEffectiveDate, ProcessingNote,
            Betos, TypesOfService, AnesthesiaBaseUnits, AddedDate, ActionEffectiveDate, TerminationDate, ActionCode, NotOtherwiseClassified,
        ]);
    }
}
