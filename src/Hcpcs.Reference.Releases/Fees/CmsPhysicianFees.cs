namespace Hcpcs.Reference.Releases;

/// <summary>CMS's National Physician Fee Schedule Relative Value File, read from its workbook, CSV file or fixed-width text.</summary>
/// <remarks>Rows of CPT and dental codes are dropped, and nothing of them is kept. Immutable and safe to use from any thread.</remarks>
public sealed class CmsPhysicianFees : CmsFeeFile
{
    private CmsPhysicianFees(FeeFile file, FeeSource source, PhysicianFee[] fees)
        : base(file, source) => Fees = fees;

    /// <summary>The rows of Level II codes, in the order of the file.</summary>
    public IReadOnlyList<PhysicianFee> Fees { get; }

    /// <inheritdoc/>
    public override int RowCount => Fees.Count;

    private protected override FeeFileLayout Layout => FeeFileLayout.Physician;

    /// <summary>Reads a physician fee schedule.</summary>
    /// <param name="path">
    /// The file as CMS publishes it: the workbook, the text with commas or tabs, or the text of fixed width, whose name must say the quarter
    /// (<c>PPRRVU2025_Oct.txt</c>).
    /// </param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">The file is not one, as with <see cref="CmsFeeFile.Recognize(string)"/>.</exception>
    /// <exception cref="IOException">The file cannot be read: it is missing, a folder, or in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CmsPhysicianFees Read(string path) => Read(Load(path));

    /// <summary>Reads a physician fee schedule from where a stream stands to its end.</summary>
    /// <param name="stream">The file as CMS publishes it. It is not closed, and its exceptions are passed on.</param>
    /// <param name="name">The file's name, as with <see cref="CmsFeeFile.Recognize(Stream, string)"/>.</param>
    /// <returns>The file that was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty, or names a folder.</exception>
    /// <exception cref="InvalidDataException">The content is not such a file, as with <see cref="Read(string)"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CmsPhysicianFees Read(Stream stream, string name) => Read(Load(stream, name));

    // Reads the rows of a file whose header was read.
    internal static CmsPhysicianFees Read(FeeFile file)
    {
        var source = MakeSource(file, FeeQuarter.OfPhysician(file));
        var fees = new List<PhysicianFee>();
        while (file.NextRow())
        {
            fees.Add(ReadRow(file, source));
        }

        return new CmsPhysicianFees(file, source, [.. fees]);
    }

    private static CmsPhysicianFees Read(SourceFile source)
    {
        using var file = FeeFile.Open(source, FeeFileLayout.Physician);
        return Read(file);
    }

    private static PhysicianFee ReadRow(FeeFile file, FeeSource source)
    {
        var modifier = file.Modifier(FeeFileLayout.Modifier);
        file.EnsureNew(modifier);
        var status = file.RequiredCode<PhysicianFeeStatus>("STATUS CODE", OfficialCode.TryParse, width: 1);
        decimal nonFacilityTotal = Rvu("NON-FACILITY TOTAL"), facilityTotal = Rvu("FACILITY TOTAL");

        // Under a status that pays, 0.00 is a value; under any other, zeros say that there are none.
        bool hasRvus = status is PhysicianFeeStatus.Active or PhysicianFeeStatus.Restricted or PhysicianFeeStatus.PaidOnlyAlone
            || nonFacilityTotal != 0 || facilityTotal != 0;
        file.NoteUnlessEmpty("ENDO BASE", empty: string.Empty);
        file.NoteUnlessEmpty("CALCULATION FLAG", empty: "0");
        file.NoteUnlessEmpty("DIAGNOSTIC IMAGING FAMILY INDICATOR", empty: "99");
        return new PhysicianFee
        {
            Code = file.Code,
            Modifier = modifier,
            Status = status,
            NotUsedForMedicarePayment = file.IsMarked("NOT USED FOR MEDICARE PAYMENT", "+"),
            WorkRvu = IfAny("WORK RVU"),
            NonFacilityPeRvu = IfAny("NON-FAC PE RVU"),
            NonFacilityNa = file.IsMarked("NON-FAC NA INDICATOR", "NA"),
            FacilityPeRvu = IfAny("FACILITY PE RVU"),
            FacilityNa = file.IsMarked("FACILITY NA INDICATOR", "NA"),
            MalpracticeRvu = IfAny("MP RVU"),
            NonFacilityTotal = hasRvus ? nonFacilityTotal : null,
            FacilityTotal = hasRvus ? facilityTotal : null,
            PcTc = file.Coded<PcTcIndicator>("PCTC IND", OfficialCode.TryParse, width: 1),
            Global = file.Coded<GlobalPeriod>("GLOB DAYS", OfficialCode.TryParse, width: 3),
            PreoperativeShare = file.RequiredNumber("PRE OP", decimals: 2),
            IntraoperativeShare = file.RequiredNumber("INTRA OP", decimals: 2),
            PostoperativeShare = file.RequiredNumber("POST OP", decimals: 2),
            MultipleProcedure = file.Coded<MultipleProcedureIndicator>("MULT PROC", OfficialCode.TryParse, width: 1),
            BilateralSurgery = file.Coded<BilateralSurgeryIndicator>("BILAT SURG", OfficialCode.TryParse, width: 1),
            AssistantSurgery = file.Coded<AssistantSurgeryIndicator>("ASST SURG", OfficialCode.TryParse, width: 1),
            CoSurgery = file.Coded<CoSurgeryIndicator>("CO- SURG", OfficialCode.TryParse, width: 1),
            TeamSurgery = file.Coded<TeamSurgeryIndicator>("TEAM SURG", OfficialCode.TryParse, width: 1),
            ConversionFactor = file.RequiredNumber("CONV FACTOR", decimals: 4),
            Supervision = file.Coded<DiagnosticSupervision>("PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES", OfficialCode.TryParse, width: 2),
            OutpatientCapNonFacilityPeRvu = IfAny("NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT"),
            OutpatientCapFacilityPeRvu = IfAny("FACILITY PE USED FOR OPPS PAYMENT AMOUNT"),
            OutpatientCapMalpracticeRvu = IfAny("MP USED FOR OPPS PAYMENT AMOUNT"),
            Source = source,
        };

        decimal Rvu(string column) => file.RequiredNumber(column, decimals: 2);

        decimal? IfAny(string column) => Rvu(column) is var rvu && hasRvus ? rvu : null;
    }
}
