using System.Text;
using Hcpcs.Reference.Releases.Tests.Making;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Releases.Tests.Fees;

/// <summary>The readers of CMS's five fee files, in each form that CMS publishes.</summary>
public sealed class FeeFileTests
{
    private const string PhysicianName = "PPRRVU2026_Jan.csv", OutpatientName = "January 2026 Web Addendum B.csv", LaboratoryName = "CLFS_2026_Q2V1.csv";

    private static readonly string[][] s_physicianHeader =
    [
        ["", "", "2026 National Physician Fee Schedule Relative Value File January Release"],
        ["", "", "CPT codes and descriptions only are copyright"],
        .. Split(
            ",,,,,,,,,,,,,,,,,,,,,,,,,,,,NON-FACILITY,FACILITY,",
            ",,,,NOT USED,,,,,,,,,,,,,,,,,,,,,PHYSICIAN,,DIAGNOSTIC,PE USED,PE USED,MP USED",
            ",,,,FOR,,,NON-FAC,,FACILITY ,,,,,,,,,,,,,,,,SUPERVISION OF,,IMAGING,FOR OPPS,FOR OPPS,FOR OPPS",
            ",,,STATUS,MEDICARE ,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT",
            "HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT"),
    ];

    private static readonly string[] s_physicianRow = Split(
        "G0001,,Invented,A,,0.33,0.13,NA,0.13,,0.02,0.48,0.48,0,000,0.00,0.00,0.00,0,0,0,0,0,,32.3465,09,0,99,0.00,0.00,0.00")[0];

    private static readonly string[][] s_outpatient =
    [
        ["", "Addendum B.-- OPPS Payment by HCPCS Code for CY 2026"],
        [
            "HCPCS Code", "Short Descriptor", "SI", "APC", "Relative Weight", "Payment Rate", "National Unadjusted Copayment", "Minimum Unadjusted Copayment",
            "IRA Coinsurance percentage ", "Adjusted Beneficiary Copayment", "Drug and Device Pass-Through Expiration during Calendar Year", "Note", "* Indicates a Change",
        ],
        ["G0001", "Invented", "J2 ", "0760", "1.4452", "$17,956.720", ".", "$0.00", "15.139%", "", "*", "A note", ""],
    ];

    private static readonly string[][] s_laboratory =
    [
        ["2026 Clinical Diagnostic Laboratory Fee Schedule"],
        ["YEAR", "HCPCS", "MOD", "EFF_DATE", "INDICATOR", "RATE", "SHORTDESC", "LONGDESC", "EXTENDEDLONGDESC"],
        ["2026", "G0001", "QW", "20260101", "N", "00006.50", "a", "b", "c"],
        ["2026", "G0001", "", "20260101", "L", "0", "a", "b", "c"],
    ];

    private static readonly string[][] s_dmepos =
    [
        ["Durable Medical Equipment,"],
        ["January 2026 Fee Schedule"],
        ["HCPCS", "Mod", "Mod2", "JURIS", "CATG", "Ceiling", "Floor", "TX (NR)", "TX (R)", "AK (NR)", "AK (R)", "Description"],
        ["E0001", "RR", "", "D", "CR", "0", "0", "563.55999999999995", "0.070000000000000007", "0", "0", "Invented"],
        ["E0002", "NU", "KE", "J", "SU", "4.47", "3.8", "0", "0", "0", "0", "Invented"],
    ];

    [SkippableTheory]
    [InlineData("payment/PPRRVU2025_Oct.csv", typeof(CmsPhysicianFees), 5_183)]
    [InlineData("payment/508 version of October 2025 Web Addendum B.10.31.25.csv", typeof(CmsOutpatientFees), 6_542)]
    [InlineData("payment/DMEPOS26_JAN.xlsx", typeof(CmsDmeposFees), 3_515)]
    [InlineData("payment/DMEPEN26_JAN.xlsx", typeof(CmsEnteralFees), 50)]
    [InlineData("payment/CLFS_2026_Q1V1.csv", typeof(CmsLaboratoryFees), 48)]
    public void Each_official_file_is_recognized_and_read_without_a_remark(string file, Type kind, int rows)
    {
        var read = CmsFeeFile.Recognize(OfficialFiles.Path(file));

        read.Should().BeOfType(kind);
        read.RowCount.Should().Be(rows);
        read.Notices.Should().BeEmpty();
        read.LastCode.Should().Be(LastCodeOf(read));
        read.DroppedRowCount.Should().Be(0, "the rows of CPT codes were taken out of these copies");
    }

    public static TheoryData<string> Forms => ["csv", "txt", "xlsx"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_physician_file_is_read_in_each_form(string form)
    {
        var file = Read(CmsPhysicianFees.Read, PhysicianName, form, [.. s_physicianHeader, s_physicianRow]);

        file.Source.Quarter.Should().Be(new HcpcsQuarter(2026, 1));
        file.Fees.Should().ContainSingle().Which.Should().Be(new PhysicianFee
        {
            Code = HcpcsCode.Parse("G0001"),
            Status = PhysicianFeeStatus.Active,
            WorkRvu = 0.33m,
            NonFacilityPeRvu = 0.13m,
            NonFacilityNa = true,
            FacilityPeRvu = 0.13m,
            MalpracticeRvu = 0.02m,
            NonFacilityTotal = 0.48m,
            FacilityTotal = 0.48m,
            PcTc = PcTcIndicator.PhysicianService,
            Global = GlobalPeriod.SameDay,
            PreoperativeShare = 0,
            IntraoperativeShare = 0,
            PostoperativeShare = 0,
            MultipleProcedure = MultipleProcedureIndicator.None,
            BilateralSurgery = BilateralSurgeryIndicator.NoAdjustment,
            AssistantSurgery = AssistantSurgeryIndicator.WithDocumentation,
            CoSurgery = CoSurgeryIndicator.NotPermitted,
            TeamSurgery = TeamSurgeryIndicator.NotPermitted,
            ConversionFactor = 32.3465m,
            Supervision = DiagnosticSupervision.NotApplicable,
            OutpatientCapNonFacilityPeRvu = 0,
            OutpatientCapFacilityPeRvu = 0,
            OutpatientCapMalpracticeRvu = 0,
            Source = file.Source,
        });
        file.Fees[0].OutpatientCapFacilityPeRvu.ToString().Should().Be("0.00");
    }

    /// <summary>44 payable rows have a true work RVU of 0.00; under a status that does not pay, zeros say that there are none.</summary>
    [Fact]
    public void RVUs_of_zero_are_values_where_the_status_pays_and_absent_where_it_does_not()
    {
        var file = Read(CmsPhysicianFees.Read, PhysicianName, "csv",
        [
            .. s_physicianHeader,
            Change(s_physicianRow, (5, "0.00"), (6, "0.00"), (8, "0.00"), (10, "0.00"), (11, "0.00"), (12, "0.00")),
            Change(s_physicianRow, (0, "G0002"), (3, "X"), (5, "0.00"), (6, "0.00"), (8, "0.00"), (10, "0.00"), (11, "0.00"), (12, "0.00")),
            Change(s_physicianRow, (0, "G0003"), (3, "X"), (4, "+"), (5, "0.00"), (11, "0.15"), (12, "0.15")),
        ]);

        file.Fees[0].WorkRvu.Should().Be(0.00m);
        file.Fees[1].WorkRvu.Should().BeNull();
        file.Fees[1].FacilityTotal.Should().BeNull();
        file.Fees[2].WorkRvu.Should().Be(0.00m);
        file.Fees[2].NotUsedForMedicarePayment.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Addendum_B_is_read_in_each_form(string form)
    {
        var file = Read(CmsOutpatientFees.Read, OutpatientName, form, s_outpatient);

        file.Source.Quarter.Should().Be(new HcpcsQuarter(2026, 1));
        file.Fees.Should().ContainSingle().Which.Should().Be(new OutpatientFee
        {
            Code = HcpcsCode.Parse("G0001"),
            StatusIndicator = OutpatientStatusIndicator.ComprehensiveObservation,
            Apc = "0760",
            RelativeWeight = 1.4452m,
            PaymentRate = 17956.720m,
            MinimumUnadjustedCopayment = 0,
            IraCoinsurancePercentage = 15.139m,
            PassThroughExpires = true,
            Note = "A note",
            Source = file.Source,
        });
        file.Fees[0].PaymentRate.ToString().Should().Be("17956.720");
    }

    [Fact]
    public void Numbers_that_a_workbook_keeps_as_such_get_the_decimals_of_their_column()
    {
        var workbook = new TinyWorkbook().Row(1, [.. s_outpatient[0]]).Row(2, [.. s_outpatient[1].Select(name => (TinyWorkbook.Cell)name)]).Row(
            3, "G0001", "Invented", "S", Number("760"), Number("1.5"), Number("128.87"), Number("0"), Number("25.779999999999998"), Number("0.15139000000000000"), "", "", "", "");

        var fee = CmsOutpatientFees.Read(new MemoryStream(workbook.Write()), "Addendum_B_January_2026.xlsx").Fees[0];

        fee.Apc.Should().Be("0760");
        fee.RelativeWeight.ToString().Should().Be("1.5000");
        fee.PaymentRate.ToString().Should().Be("128.870");
        fee.NationalUnadjustedCopayment.ToString().Should().Be("0.00");
        fee.MinimumUnadjustedCopayment.ToString().Should().Be("25.78");
        fee.IraCoinsurancePercentage.ToString().Should().Be("15.139");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_laboratory_file_is_read_in_each_form(string form)
    {
        var file = Read(CmsLaboratoryFees.Read, LaboratoryName, form, s_laboratory);

        file.Source.Quarter.Should().Be(new HcpcsQuarter(2026, 2), "its name says Q2, and its rates hold since January");
        file.Fees.Select(fee => (fee.Modifier?.ToString(), fee.Indicator, fee.Rate?.ToString(), fee.EffectiveDate)).Should().Equal(
            ("QW", LaboratoryFeeIndicator.National, "6.50", new DateOnly(2026, 1, 1)), (null, LaboratoryFeeIndicator.Local, null, new DateOnly(2026, 1, 1)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_DMEPOS_file_is_read_in_each_form_its_amounts_in_cents_and_0_as_none(string form)
    {
        var file = Read(CmsDmeposFees.Read, "DMEPOS26_JAN.xlsx", form, s_dmepos);

        file.Source.Quarter.Should().Be(new HcpcsQuarter(2026, 1));
        file.Fees.Should().HaveCount(2);
        file.Fees[0].Amounts.Should().Equal(new StateFee { State = "TX", NonRural = 563.56m, Rural = 0.07m });
        file.Fees[0].Ceiling.Should().BeNull();
        file.Fees[1].Amounts.Should().BeEmpty();
        file.Fees[1].Floor.ToString().Should().Be("3.80");
        file.Fees[1].Modifiers.Select(modifier => modifier.ToString()).Should().Equal("NU", "KE");
    }

    /// <summary>Whoever downloads the files has these rows: five digits, four and a letter, a D and four digits, and numbers without their zeros.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void Rows_of_CPT_and_dental_codes_are_dropped_and_nothing_of_them_is_kept(string form)
    {
        const string Descriptor = "not to be stored";
        string[] dropped = ["00100", "99213", "0001F", "0001T", "0001U", "0001M", "D0120", "100"];
        string[][] physician = [.. s_physicianHeader, s_physicianRow, .. dropped.Select(code => Change(s_physicianRow, (0, code), (2, Descriptor), (5, Descriptor)))];

        var file = Read(CmsPhysicianFees.Read, PhysicianName, form, physician);

        file.Fees.Should().ContainSingle();
        file.DroppedRowCount.Should().Be(dropped.Length);
        file.Notices.Should().BeEmpty();
        using var table = new MemoryStream();
        CmsFeeFile.ToTable([file]).Save(table);
        Encoding.Latin1.GetString(table.ToArray()).Should().NotContain(Descriptor);
    }

    [Fact]
    public void A_heading_that_is_missing_is_named()
    {
        Refuse(PhysicianName, [.. s_physicianHeader[..^1], Change(s_physicianHeader[^1], (12, "AMOUNT")), s_physicianRow], "line 7: the column 'FACILITY TOTAL' of the physician fee schedule");
        Refuse(OutpatientName, [s_outpatient[0], Change(s_outpatient[1], (9, "Other")), s_outpatient[2]], "the column 'Adjusted Beneficiary Copayment' of outpatient Addendum B is missing");
        Refuse("D.csv", [s_dmepos[0], s_dmepos[1], Change(s_dmepos[2], (4, "Class")), s_dmepos[3]], "the column 'CATG' of the DMEPOS fee schedule is missing");
        Refuse("D.csv", [s_dmepos[0], s_dmepos[1], Change(s_dmepos[2], (8, "TX rural")), s_dmepos[3]], "the column 'TX (R)' of the DMEPOS fee schedule is missing");
        Refuse(LaboratoryName, [s_laboratory[0], Change(s_laboratory[1], (3, "DATE")), s_laboratory[2]], "the column 'EFF_DATE' of the clinical laboratory fee schedule is missing");
    }

    /// <summary>Each heading that tells the kind of a file is tried: the others still tell it, and the changed one is named.</summary>
    [Theory]
    [InlineData("JURIS")]
    [InlineData("CATG")]
    [InlineData("Ceiling")]
    [InlineData("Floor")]
    [InlineData("Mod")]
    [InlineData("Mod2")]
    public void A_DMEPOS_file_with_a_changed_heading_is_never_taken_for_another(string heading)
    {
        int column = Array.IndexOf(s_dmepos[2], heading);

        Refuse("D.csv", [s_dmepos[0], s_dmepos[1], Change(s_dmepos[2], (column, "Changed")), s_dmepos[3]], $"the column '{heading.Replace("Mod", "MOD", StringComparison.Ordinal)}' of the DMEPOS fee schedule is missing");
        string[][] one = [s_dmepos[0], s_dmepos[1], [.. s_dmepos[2].Select((name, i) => i is >= 3 and <= 6 && i != column ? $"Changed {i}" : name)], s_dmepos[3]];
        if (column >= 3)
        {
            Refuse("D.csv", one, "of the DMEPOS fee schedule is missing");
            Invoking(() => Read(CmsEnteralFees.Read, "D.csv", "csv", one)).Should().Throw<InvalidDataException>().WithMessage("D.csv is the DMEPOS fee schedule, not the fee schedule of parenteral*");
        }
    }

    [Theory]
    [InlineData("SI")]
    [InlineData("APC")]
    [InlineData("Payment Rate")]
    public void Addendum_B_with_a_changed_heading_is_known_by_the_others(string heading) => Refuse(
        OutpatientName, [s_outpatient[0], Change(s_outpatient[1], (Array.IndexOf(s_outpatient[1], heading), "Changed")), s_outpatient[2]], $"the column '{heading}' of outpatient Addendum B is missing");

    [Theory]
    [InlineData("RATE")]
    [InlineData("EFF_DATE")]
    [InlineData("MOD")]
    [InlineData("INDICATOR")]
    [InlineData("YEAR")]
    public void A_laboratory_file_with_a_changed_heading_is_known_by_the_others(string heading) => Refuse(
        LaboratoryName, [s_laboratory[0], Change(s_laboratory[1], (Array.IndexOf(s_laboratory[1], heading), "Changed")), s_laboratory[2]],
        $"the column '{heading}' of the clinical laboratory fee schedule is missing");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_physician_file_is_known_by_HCPCS_MOD_and_DESCRIPTION(int column) => Refuse(
        PhysicianName, [.. s_physicianHeader[..^1], Change(s_physicianHeader[^1], (column, "Changed")), s_physicianRow], "is not a fee file");

    [Fact]
    public void A_nutrition_file_is_known_by_its_second_modifier_without_the_headings_of_DMEPOS()
    {
        string[] header = ["HCPCS", "MOD", "MOD2", "TX(NR)", "TX(R)", "Desc"];
        string[][] rows = [["January 2026 Fee Schedule"], header, ["B0001", "", "", "3.83", "6.16", "Invented"]];

        Read(CmsFeeFile.Recognize, "P.csv", "csv", rows).Should().BeOfType<CmsEnteralFees>().Which.Fees[0].Amounts[0].Rural.Should().Be(6.16m);
        Refuse("P.csv", [rows[0], Change(header, (2, "Second")), rows[2]], "is not a fee file");
        Refuse("P.csv", [rows[0], Change(header, (5, "Floor")), rows[2]], "of the DMEPOS fee schedule is missing");
    }

    [Fact]
    public void Columns_that_moved_are_found_by_their_headings()
    {
        string[][] moved = [.. s_outpatient.Select((row, i) => i == 0 ? row : [.. row.Reverse()])];

        Read(CmsOutpatientFees.Read, OutpatientName, "csv", moved).Fees[0].PaymentRate.Should().Be(17956.720m);
    }

    [Theory]
    [InlineData("n/a")]
    [InlineData("-1")]
    [InlineData("1.2.3")]
    [InlineData("1e5")]
    [InlineData("12.345")]
    [InlineData("6,50")]
    [InlineData("1$2.5$0")]
    [InlineData("$$1.00")]
    [InlineData("1,2345.00")]
    [InlineData(".")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("")]
    public void An_amount_that_is_not_one_is_named_with_its_place(string amount) =>
        Refuse("D.csv", [.. s_dmepos[..3], Change(s_dmepos[3], (7, amount))], "line 4, column 8 ('TX (NR)')");

    [Fact]
    public void A_code_twice_with_the_same_modifiers_is_named()
    {
        Refuse(PhysicianName, [.. s_physicianHeader, s_physicianRow, s_physicianRow], "line 9: G0001 already has a row above");
        Refuse("D.csv", [.. s_dmepos, s_dmepos[4]], "line 6: E0002 NU KE already has a row above");
        Refuse(OutpatientName, [.. s_outpatient, s_outpatient[2]], "line 4: G0001 already has a row above");
        Refuse(LaboratoryName, [.. s_laboratory, s_laboratory[2]], "G0001 QW already has a row above");
    }

    [Fact]
    public void Two_files_of_one_kind_do_not_make_a_table()
    {
        var first = Read(CmsLaboratoryFees.Read, "CLFS_2026_Q1V1.csv", "csv", s_laboratory);
        var second = Read(CmsLaboratoryFees.Read, "CLFS_2026_Q2V1.csv", "csv", s_laboratory);

        FluentActions.Invoking(() => CmsFeeFile.ToTable([first, second])).Should().Throw<InvalidDataException>().WithMessage(
            "CLFS_2026_Q1V1.csv of January 2026 and CLFS_2026_Q2V1.csv of April 2026 are two files of one kind, the clinical laboratory fee schedule: give one.");
        CmsFeeFile.ToTable([first]).LaboratorySource.Should().Be(first.Source);
    }

    [Fact]
    public void A_file_of_another_kind_is_called_what_it_is()
    {
        Invoking(() => Read(CmsPhysicianFees.Read, "D.csv", "csv", s_dmepos)).Should().Throw<InvalidDataException>()
            .WithMessage("D.csv is the DMEPOS fee schedule, not the physician fee schedule*");
        Refuse("x.csv", [["a", "b"]], "x.csv is not a fee file: no row has the column names");
        RefuseBytes("x.csv", [], "x.csv is not a fee file but empty");
        RefuseBytes("x.csv", "<!DOCTYPE html><html></html>"u8.ToArray(), "an HTML page");
        RefuseBytes("x.zip", Zip.Of(("a.csv", "a"u8.ToArray())), "a zip: give the workbook or the CSV file in it");
        RefuseBytes("x.xlsx", new TinyWorkbook().HeaderRow(1).Entry(2, "J0001").Write(), "not a fee file");
    }

    [Fact]
    public void A_quarter_that_is_not_stated_is_an_error_with_the_remedy()
    {
        Refuse("addendum.csv", s_outpatient, "addendum.csv does not state its quarter: its title has the year 2026 alone, and its name does not say the month");
        Refuse("October 2025 Addendum B.csv", s_outpatient, "October 2025 Addendum B.csv states two quarters: its title says 2026, but its name October 2025");
        Refuse("July 2026 Addendum B.csv", [["Effective April 2026"], .. s_outpatient], "states two quarters: a line above its header says April 2026, but its name July 2026");
        Refuse("CLFS_2027_Q1V1.csv", s_laboratory, "states two quarters: it is of January 2027, but its column YEAR has '2026'");
        Refuse("CLFS_2025_Q4.csv", s_laboratory, "states two quarters: its name says October 2025, but a rate of it holds from 2026-01-01 on");
        Refuse("D.csv", [["Fees"], .. s_dmepos[2..]], "no line above its header reads like 'January 2026 Fee Schedule'");
        var unnamed = Read(CmsLaboratoryFees.Read, "laboratory.csv", "csv", s_laboratory);
        unnamed.Source.Quarter.Should().Be(new HcpcsQuarter(2026, 1));
        unnamed.Notices.Should().ContainSingle().Which.Message.Should().Contain("its name does not say its quarter");
    }

    [Theory]
    [InlineData("2026_April_Web_Addendum_B.csv", 2)]
    [InlineData("april-2026-web-addendum-b.csv", 2)]
    [InlineData("508 version of October 2026 Web Addendum B.10.31.26.csv", 4)]
    public void The_name_of_Addendum_B_tells_its_month(string name, int quarter) =>
        Read(CmsOutpatientFees.Read, name, "csv", s_outpatient).Source.Quarter.Should().Be(new HcpcsQuarter(2026, quarter));

    [Fact]
    public void What_contradicts_itself_in_a_row_is_refused_or_told()
    {
        Refuse(LaboratoryName, [.. s_laboratory[..2], Change(s_laboratory[2], (5, "0"))], "line 3, column 6 ('RATE'): G0001 has a national rate (INDICATOR N) of 0");
        Refuse(LaboratoryName, [.. s_laboratory[..3], Change(s_laboratory[3], (0, "2025"))], "'2025' is not the year of the rows above, '2026'");
        var local = Read(CmsLaboratoryFees.Read, LaboratoryName, "csv", [.. s_laboratory[..3], Change(s_laboratory[3], (5, "7.00"))]);
        local.Fees[1].Rate.Should().BeNull();
        local.Notices.Should().ContainSingle().Which.Message.Should().StartWith("the rate '7.00' of G0001 is left out");
        Refuse(OutpatientName, [.. s_outpatient[..2], Change(s_outpatient[2], (8, "115.139%"))], "'115.139%' is more than 100 percent");
        Refuse(OutpatientName, [.. s_outpatient[..2], Change(s_outpatient[2], (3, "76a"))], "('APC'): '76a' is not a code of 4 digits");
    }

    [Fact]
    public void A_status_that_the_library_does_not_know_is_kept_and_told_once()
    {
        var file = Read(CmsPhysicianFees.Read, PhysicianName, "csv",
            [.. s_physicianHeader, Change(s_physicianRow, (3, "Q")), Change(s_physicianRow, (0, "G0002"), (3, "Q"))]);

        file.Fees[1].Status.ToCode().Should().Be("Q");
        file.Notices.Should().ContainSingle().Which.Message.Should().StartWith("'Q' in 'STATUS CODE' of G0001 is kept, but ");
    }

    [SkippableFact]
    public void A_workbook_that_was_cut_short_is_not_taken_for_a_zip_to_unpack()
    {
        byte[] workbook = File.ReadAllBytes(OfficialFiles.Path("payment/DMEPEN26_JAN.xlsx"));

        RefuseBytes("DMEPEN26_JAN.xlsx", workbook[..^100], "a workbook or zip that was cut short or is damaged");
    }

    [Fact]
    public void Rows_that_are_not_those_of_a_code_are_told()
    {
        var file = Read(CmsDmeposFees.Read, "D.csv", "csv", [.. s_dmepos, Change(s_dmepos[3], (0, "Total")), Change(s_dmepos[3], (0, "")), [.. s_dmepos[3].Select(_ => "")]]);

        file.Notices.Select(notice => notice.ToString()).Should().Equal(
            "D.csv, line 6: skipped: 'Total' is not a Level II code.", "D.csv, line 7: skipped: it has no code.");
        Refuse("D.csv", s_dmepos[..3], "D.csv does not have a row with a Level II code");
        Refuse("D.csv", [.. s_dmepos, ["E0003", "RR"]], "line 6: the row has 2 columns and the header 12");
    }

    [Fact]
    public void What_a_column_that_says_nothing_of_Level_II_codes_has_is_told() =>
        Read(CmsPhysicianFees.Read, PhysicianName, "csv", [.. s_physicianHeader, Change(s_physicianRow, (23, "45378"))]).Notices.Should().ContainSingle()
            .Which.Message.Should().Contain("'45378' in 'ENDO BASE' of G0001 is left out");

    private static HcpcsCode LastCodeOf(CmsFeeFile file) => file switch
    {
        CmsPhysicianFees one => one.Fees[^1].Code,
        CmsDmeposFees one => one.Fees[^1].Code,
        CmsEnteralFees one => one.Fees[^1].Code,
        CmsOutpatientFees one => one.Fees[^1].Code,
        _ => ((CmsLaboratoryFees)file).Fees[^1].Code,
    };

    private static Action Invoking(Action action) => action;

    private static void Refuse(string name, string[][] rows, string message) => RefuseBytes(name, Csv(rows, ','), message);

    private static void RefuseBytes(string name, byte[] content, string message) =>
        FluentActions.Invoking(() => CmsFeeFile.Recognize(new MemoryStream(content), name)).Should().Throw<InvalidDataException>()
            .WithMessage($"*{message}*").And.Message.Should().NotContain("\n");

    private static T Read<T>(Func<Stream, string, T> read, string name, string form, string[][] rows) => read(new MemoryStream(form switch
    {
        "csv" => Csv(rows, ','),
        "txt" => Csv(rows, '\t'),
        _ => Workbook(rows),
    }), name);

    private static byte[] Csv(string[][] rows, char separator) => Encoding.UTF8.GetBytes(string.Concat(rows.Select(row =>
        string.Join(separator, row.Select(cell => cell.Contains(separator) ? $"\"{cell}\"" : cell)) + "\r\n")));

    private static byte[] Workbook(string[][] rows)
    {
        var workbook = new TinyWorkbook();
        for (int i = 0; i < rows.Length; i++)
        {
            workbook.Row(i + 1, [.. rows[i].Select(cell => double.TryParse(cell, out _) && !cell.StartsWith('0') ? Number(cell) : cell)]);
        }

        return workbook.Write();
    }

    private static TinyWorkbook.Cell Number(string text) => new(text, TinyWorkbook.As.Number);

    private static string[] Change(string[] row, params (int Column, string Text)[] changes)
    {
        string[] changed = [.. row];
        foreach (var (column, text) in changes)
        {
            changed[column] = text;
        }

        return changed;
    }

    private static string[][] Split(params string[] lines) => [.. lines.Select(line => line.Split(','))];
}
