using System.Text;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>What each segment of a claim means for its lines, one rule after the other.</summary>
public class X12RuleTests
{
    private static readonly DateOnly s_first = new(2026, 1, 1), s_second = new(2026, 1, 2);

    [Theory]
    [InlineData("SV1*HC:J7613:KX:JZ:RT:LT:NOTE 0.083 VIAL*85.50*UN*25.50", ClaimLineKind.Professional, null)]
    [InlineData("SV2*0636*HC:J7613:KX:JZ:RT:LT:NOTE 0.083 VIAL*85.50*UN*25.50", ClaimLineKind.Institutional, "0636")]
    [InlineData("SV3*HC:J7613:KX:JZ:RT:LT:NOTE 0.083 VIAL*85.50****25.50", ClaimLineKind.Dental, null)]
    public void A_service_segment_says_what_was_done_and_how_often(string segment, ClaimLineKind kind, string? revenueCode)
    {
        X12File.LinesOfClaim($"LX*12~{segment}~").Should().Equal(new ClaimLine
        {
            Kind = kind,
            Interchange = "000000007",
            Transaction = "0007",
            Claim = "QF-1",
            ServiceLine = "12",
            Position = 9,
            Filing = "MB",
            PlaceOfService = "11",
            Frequency = "1",
            Purpose = "CH",
            Qualifier = "HC",
            Code = "J7613",
            Modifiers = ["KX", "JZ", "RT", "LT"],
            Description = "NOTE 0.083 VIAL",
            RevenueCode = revenueCode,
            Units = "25.50",
            Unit = kind == ClaimLineKind.Dental ? null : "UN",
        });
    }

    [Fact]
    public void The_segment_says_of_which_kind_the_claim_is_whatever_the_version_says()
    {
        string file = X12File.OfClaim("LX*1~SV2*0250**10*UN*1~").Replace("005010X222A1", "005010X224A2", StringComparison.Ordinal);

        X12File.Read(file).Lines.Single().Kind.Should().Be(ClaimLineKind.Institutional);
    }

    [Fact]
    public void A_modifier_that_is_left_out_has_no_place_in_the_list()
    {
        X12File.LinesOfClaim("LX*1~SV1*HC:J1885::KX::RT*1*UN*1~").Single().Modifiers.Should().Equal("KX", "RT");
    }

    [Fact]
    public void A_segment_behind_one_LX_is_a_line_of_its_own_without_a_number()
    {
        var lines = X12File.LinesOfClaim("LX*1~SV1*HC:J1885*1*UN*1~SV1*HC:E0570*1*UN*1~DTP*472*D8*20260102~");

        lines.Select(line => (line.ServiceLine, line.Code, line.From)).Should().Equal(("1", "J1885", null), (null, "E0570", s_second));
    }

    [Fact]
    public void An_LX_without_a_service_segment_is_no_line()
    {
        X12File.LinesOfClaim("LX*1~SV5*HC:E0570*DA*1*500~LX*2~SV4*HC:J1885~LX*3~SV1*HC:A4253*1*UN*1~LX*4~").Single().ServiceLine.Should().Be("3");
    }

    [Fact]
    public void Blanks_around_any_text_are_not_a_part_of_it()
    {
        var line = X12File.LinesOfClaim("LX* 1 ~SV2* 0636 * HC : J1885 : KX *1* UN * 4.00 ~DTP* 472 *D8* 20260102 ~LIN**N4 * 00000013501 ~CTP**** 2 * ML ~").Single();

        (line.ServiceLine, line.RevenueCode, line.Qualifier, line.Code, line.Unit, line.Units).Should().Be(("1", "0636", "HC", "J1885", "UN", "4.00"));
        (line.From, line.Ndc, line.NdcQuantity, line.NdcUnit).Should().Be((s_second, "00000013501", "2", "ML"));
        line.Modifiers.Should().Equal("KX");
    }

    [Theory]
    [InlineData("HC", false, false)]
    [InlineData("hc", false, false)]
    [InlineData("HP", false, true)]
    [InlineData("AD", true, false)]
    [InlineData("ER", true, false)]
    [InlineData("IV", true, false)]
    [InlineData("WK", true, false)]
    [InlineData("N4", true, false)]
    [InlineData("", false, false)]
    public void The_qualifier_says_which_code_set_a_code_is_of(string qualifier, bool isOther, bool isHipps)
    {
        var line = X12File.LinesOfClaim($"LX*1~SV1*{qualifier}:A0101*1*UN*1~").Single();

        (line.Qualifier ?? string.Empty, line.Code, line.IsOtherCodeSet, line.IsHipps).Should().Be((qualifier, "A0101", isOther, isHipps));
    }

    [Theory]
    [InlineData("HC>J1885>JZ")]
    [InlineData("J1885")]
    public void A_text_too_long_for_a_qualifier_is_judged_as_a_code(string composite)
    {
        var line = X12File.LinesOfClaim($"LX*1~SV1*{composite}*1*UN*1~").Single();

        (line.Qualifier, line.Code, line.IsOtherCodeSet).Should().Be((null, composite, false));
    }

    [Theory]
    [InlineData("0022", true)]
    [InlineData("0023", true)]
    [InlineData("0024", true)]
    [InlineData("022", true)]
    [InlineData("24", true)]
    [InlineData("0021", false)]
    [InlineData("0025", false)]
    [InlineData("0636", false)]
    [InlineData("00024", false)]
    public void A_revenue_code_says_that_the_code_is_a_HIPPS_code(string revenueCode, bool isHipps)
    {
        X12File.LinesOfClaim($"LX*1~SV2*{revenueCode}*HC:A0101*1*UN*1~").Single().IsHipps.Should().Be(isHipps);
    }

    [Theory]
    [InlineData("DTP*472*D8*20260102", "2026-01-02", null)]
    [InlineData("DTP*472*RD8*20260102-20260105", "2026-01-02", "2026-01-05")]
    [InlineData("DTP*472*RD8*20260102-20260102", "2026-01-02", null)]
    [InlineData("DTP*472*RD8*20260102-20260101", "2026-01-02", "2026-01-01")]
    [InlineData("DTP*472*D8*20240229", "2024-02-29", null)]
    [InlineData("DTP*472*DT*202601021530", "2026-01-02", null)]
    [InlineData("DTP*472*RD8*20260102-20260105~DTP*463*D8*20260107~DTP*573*D8*20260108~DTP*304*D8*20260109", "2026-01-02", "2026-01-05")]
    public void The_date_of_service_of_a_line_is_its_DTP_472(string segments, string from, string? through)
    {
        var line = X12File.LinesOfClaim($"DTP*472*D8*20251230~LX*1~SV1*HC:J1885*1*UN*1~{segments}~").Single();

        line.From.Should().Be(DateOnly.Parse(from, null));
        line.Through.Should().Be(through is null ? null : DateOnly.Parse(through, null));
        line.HasDatesOfClaim.Should().BeFalse();
        line.UnreadableDate.Should().BeNull();
    }

    [Theory]
    [InlineData("DTP*434*RD8*20251201-20251231~DTP*472*D8*20260101", "2026-01-01", null)]
    [InlineData("DTP*472*D8*20260101~DTP*434*RD8*20251201-20251231", "2026-01-01", null)]
    [InlineData("DTP*434*RD8*20260101-20260102~DTP*435*DT*202512300915~DTP*431*D8*20251203", "2026-01-01", "2026-01-02")]
    [InlineData("DTP*434*RD8*20260101-20260101", "2026-01-01", null)]
    [InlineData("DTP*472*RD8*20260102-20260101", "2026-01-02", "2026-01-01")]
    public void A_line_without_a_date_has_those_of_its_claim_472_before_434(string segments, string from, string? through)
    {
        var lines = X12File.LinesOfClaim($"{segments}~LX*1~SV1*HC:J1885*1*UN*1~LX*2~SV1*HC:E0570*1*UN*1~DTP*472*D8*20260109~");

        lines[0].From.Should().Be(DateOnly.Parse(from, null));
        lines[0].Through.Should().Be(through is null ? null : DateOnly.Parse(through, null));
        lines[0].HasDatesOfClaim.Should().BeTrue();
        (lines[1].From, lines[1].Through, lines[1].HasDatesOfClaim).Should().Be((new DateOnly(2026, 1, 9), null, false));
    }

    [Fact]
    public void The_dates_of_a_claim_are_not_those_of_the_next_one()
    {
        var lines = X12File.LinesOfClaim("DTP*472*D8*20260101~LX*1~SV1*HC:J1885*1~CLM*QF-2*1***11:B:1~LX*1~SV1*HC:J1885*1~"
            + "CLM*QF-3*1***11:B:1~DTP*434*D8*20260102~LX*1~SV1*HC:J1885*1~");

        lines.Select(line => line.From).Should().Equal(s_first, null, s_second);
    }

    [Fact]
    public void An_interchange_that_breaks_off_leaves_nothing_to_the_next_one()
    {
        string broken = X12File.OfClaim("DTP*472*D8*20260101~LX*1~SV1*HC:J1885*1~");
        broken = broken[..^X12File.End.Length];

        var found = X12File.Read(broken + X12File.OfClaim("DTP*434*D8*20260102~LX*1~SV1*HC:J1885*1~"));

        found.Lines.Select(line => line.From).Should().Equal(s_first, s_second);
        found.Fault.Should().BeNull();
    }

    [Theory]
    [InlineData("20260231")]
    [InlineData("20261301")]
    [InlineData("00000000")]
    [InlineData("2026010")]
    [InlineData("202601011")]
    [InlineData("2026010A")]
    [InlineData("260101")]
    [InlineData("20260101-")]
    [InlineData("20260101-20260230")]
    [InlineData("20260230-20260303")]
    [InlineData("202601021530A")]
    public void What_is_not_a_day_is_told_and_the_claims_date_serves(string text)
    {
        var line = X12File.LinesOfClaim($"DTP*472*D8*20260101~LX*1~SV1*HC:J1885*1*UN*1~DTP*472*D8*{text}~").Single();

        (line.UnreadableDate, line.From, line.HasDatesOfClaim).Should().Be((text, s_first, true));
    }

    [Fact]
    public void What_is_not_a_day_in_the_claim_is_told_of_the_lines_that_it_would_serve()
    {
        var lines = X12File.LinesOfClaim("DTP*472*D8*20260231~DTP*434*D8*20260101~LX*1~SV1*HC:J1885*1~LX*2~SV1*HC:J1885*1~DTP*472*D8*20260102~"
            + "CLM*QF-2*1***11:B:1~DTP*434*D8*2026~LX*1~SV1*HC:J1885*1~CLM*QF-3*1***11:B:1~LX*1~SV1*HC:J1885*1~");

        lines.Select(line => (line.UnreadableDate, line.From)).Should().Equal(("20260231", s_first), (null, s_second), ("2026", null), (null, null));
    }

    [Fact]
    public void The_validator_hears_of_a_date_that_is_none_wherever_it_stands()
    {
        var validator = new HcpcsValidator(HcpcsTable.Embedded);
        var reader = new X12ClaimReader(Encoding.ASCII.GetBytes(X12File.OfClaim(
            "DTP*472*D8*20260231~DTP*434*D8*20260101~LX*1~SV1*HC:J1885*1~LX*2~SV1*HC:J1885*1~DTP*472*D8*2026~")));

        reader.Read().Should().BeTrue();
        validator.Validate(reader.Line).Findings.Should().NotBeEmpty().And.Equal(validator.Validate(reader.Line.ToClaimLine()).Findings);
        reader.Read().Should().BeTrue();
        validator.Validate(reader.Line).Findings.Should().NotBeEmpty().And.Equal(validator.Validate(reader.Line.ToClaimLine()).Findings);
    }

    [Fact]
    public void Of_several_LIN_the_first_NDC_counts_and_the_others_are_counted()
    {
        var found = X12File.Read(X12File.OfClaim("LX*1~SV1*HC:J1885*1*UN*1~LIN**UP*012345678905~CTP****9*UN~LIN**N4*00000013501~CTP****2*ML:X~"
            + "LIN**N4*00000013502~CTP****7*GR~LIN**N4*00000013503~LX*2~SV1*HC:J1885*1*UN*1~"));

        found.Lines.Select(line => (line.Ndc, line.NdcQuantity, line.NdcUnit, line.FurtherNdcCount))
            .Should().Equal(("00000013501", "2", "ML", 2), (null, null, null, 0));
        found.Counts.FurtherNdcs.Should().Be(2);
    }

    [Fact]
    public void A_CTP_is_of_the_LIN_before_it()
    {
        var lines = X12File.LinesOfClaim("LX*1~SV1*HC:J1885*1~LIN**N4*00000013501~LIN**N4*00000013502~CTP****7*GR~LX*2~SV1*HC:J1885*1~CTP****3*ML~"
            + "LX*3~SV1*HC:J1885*1~LIN**N4*00000013501~REF*XZ*123~CTP****2*ML~CTP****5*UN~");

        lines.Select(line => (line.Ndc, line.NdcQuantity)).Should().Equal(("00000013501", null), (null, null), ("00000013501", "2"));
    }

    [Fact]
    public void What_another_payer_adjudicated_is_not_a_line()
    {
        var line = X12File.LinesOfClaim("LX*1~SV1*HC:J1885*1*UN*1~SVD*PAYER*10*HC:J7613**9~CAS*CO*45*1~DTP*573*D8*20260101~").Single();

        (line.Code, line.From, line.Units).Should().Be(("J1885", null, "1"));
    }

    [Theory]
    [InlineData("11:B:1", null, "11", "1")]
    [InlineData("11:A:1", "11", null, "1")]
    [InlineData("32:A:9", "32", null, "9")]
    [InlineData("12::1", null, "12", "1")]
    [InlineData("::1", null, null, "1")]
    [InlineData("22", null, "22", null)]
    [InlineData("", null, null, null)]
    public void CLM05_is_a_type_of_bill_or_a_place_of_service(string text, string? typeOfBill, string? place, string? frequency)
    {
        var line = X12File.LinesOfTransaction($"HL*1**22*0~CLM*QF-1*10***{text}*Y~LX*1~SV1*HC:J1885~").Single();

        (line.TypeOfBill, line.PlaceOfService, line.Frequency).Should().Be((typeOfBill, place, frequency));
    }

    [Fact]
    public void Voids_and_replacements_are_told_by_the_frequency()
    {
        var found = X12File.Read(X12File.OfTransaction("HL*1**22*0~CLM*A*1***11:B:1~LX*1~SV1*HC:J1885~CLM*B*1***11:B:7~LX*1~SV1*HC:J1885~"
            + "CLM*C*1***11:A:8~LX*1~SV2*0636*HC:J1885~LX*2~SV2*0636*HC:J1885~CLM*D*1***11:B:8~"));

        found.Lines.Select(line => line.IsVoid).Should().Equal(false, false, true, true);
        found.Counts.Should().Be(new ClaimFileCounts { Lines = 4, Claims = 4, VoidClaims = 2, ReplacementClaims = 1, Interchanges = 1 });
    }

    [Fact]
    public void An_encounter_is_told_by_its_purpose()
    {
        var found = X12File.Read(X12File.OfClaim("LX*1~SV1*HC:J1885~").Replace("*0915*CH~", "*0915*RP~", StringComparison.Ordinal));

        found.Lines.Single().Purpose.Should().Be("RP");
        found.Lines.Single().IsRequest.Should().BeFalse();
        found.Counts.EncounterClaims.Should().Be(1);
    }

    [Theory]
    [InlineData("005010X291", "")]
    [InlineData("005010X292", "")]
    [InlineData("005010X298", "")]
    [InlineData("005010X298A1", "")]
    [InlineData("", "005010X291")]
    public void A_predetermination_is_told_by_the_version(string ofTransaction, string ofGroup)
    {
        string file = X12File.OfClaim("LX*1~SV1*HC:J1885~")
            .Replace("*0007*005010X222A1~", $"*0007*{ofTransaction}~", StringComparison.Ordinal)
            .Replace("*X*005010X222A1~", $"*X*{ofGroup}~", StringComparison.Ordinal);

        var found = X12File.Read(file);

        (found.Lines.Single().IsRequest, found.Lines.Single().Purpose).Should().Be((true, "predetermination"));
        found.Counts.RequestClaims.Should().Be(1);
    }

    [Fact]
    public void A_dental_predetermination_is_told_by_CLM19_of_its_own_claim()
    {
        var found = X12File.Read(X12File.OfTransaction("HL*1**22*0~CLM*A*1***11:B:1**A*Y*Y**********PB~LX*1~SV3*AD:D0120~CLM*B*1***11:B:1~LX*1~SV3*AD:D0120~"));

        found.Lines.Select(line => (line.IsRequest, line.Purpose)).Should().Equal((true, "predetermination"), (false, "CH"));
        found.Counts.RequestClaims.Should().Be(1);
    }

    [Theory]
    [InlineData("P", false)]
    [InlineData("T", true)]
    [InlineData("I", false)]
    public void A_test_is_told_by_ISA15(string usage, bool isTest)
    {
        X12File.Read(X12File.OfClaim("LX*1~SV1*HC:J1885~").Replace("*0*P*:", $"*0*{usage}*:", StringComparison.Ordinal)).Lines.Single().IsTest.Should().Be(isTest);
    }

    [Fact]
    public void A_patient_has_the_filing_of_the_subscriber_before_and_another_subscriber_has_not()
    {
        var lines = X12File.LinesOfTransaction("HL*1**20*1~HL*2*1*22*1~SBR*P********MB~HL*3*2*23*0~CLM*A*1***11:B:1~LX*1~SV1*HC:J1885~"
            + "HL*4*2*23*0~CLM*B*1***11:B:1~LX*1~SV1*HC:J1885~CLM*C*1***11:B:1~LX*1~SV1*HC:J1885~"
            + "HL*5*1*22*0~CLM*D*1***11:B:1~LX*1~SV1*HC:J1885~HL*6*1*22*0~SBR*P********CI~CLM*E*1***11:B:1~LX*1~SV1*HC:J1885~"
            + "HL*7**20*1~HL*8*7*22*0~CLM*F*1***11:B:1~LX*1~SV1*HC:J1885~");

        lines.Select(line => line.Filing).Should().Equal("MB", "MB", "MB", null, "CI", null);
    }

    [Fact]
    public void The_filing_of_another_payer_behind_the_claim_is_not_the_claims()
    {
        X12File.LinesOfClaim("SBR*S*18*******CI~OI***Y***Y~LX*1~SV1*HC:J1885~").Single().Filing.Should().Be("MB");
    }

    [Fact]
    public void Several_interchanges_groups_and_transactions_each_have_their_own_numbers()
    {
        const string Claim = "HL*1**22*0~CLM*A*1***11:B:1~LX*1~SV1*HC:J1885~";
        string file = X12File.Isa + X12File.Gs + X12File.St + Claim + "SE*8*0007~ST*837*0008~BHT*0019*00*B7*20260305*0915*RP~" + Claim + "SE*8*0008~GE*2*7~"
            + "GS*HC*A*B*20260305*0915*8*X*004010X098A1~ST*837*0001~" + Claim + "SE*6*0001~GE*1*8~IEA*2*000000007~"
            + X12File.OfTransaction(Claim).Replace("*000000007", "*000000009", StringComparison.Ordinal);

        var found = X12File.Read(file);

        found.Lines.Select(line => (line.Interchange, line.Transaction, line.Purpose, line.Position)).Should().Equal(
            ("000000007", "0007", "CH", 8), ("000000007", "0008", "RP", 15), ("000000007", "0001", null, 23), ("000000009", "0007", "CH", 34));
        found.Counts.Should().Be(new ClaimFileCounts { Lines = 4, Claims = 4, EncounterClaims = 1, Interchanges = 2 });
    }

    [Theory]
    [InlineData("835")]
    [InlineData("278")]
    [InlineData("270")]
    [InlineData("999")]
    [InlineData("8370")]
    [InlineData("")]
    public void Other_transactions_are_counted_and_passed_over(string type)
    {
        const string Claim = "HL*1**22*0~CLM*A*1***11:B:1~LX*1~SV1*HC:J1885~";
        string file = X12File.Isa + $"{X12File.Gs}ST*{type}*0001~{Claim}DTP*472*D8*20260101~SE*7*0001~ST*837*0002~{Claim}SE*6*0002~ST*{type}*0003~{Claim}" + X12File.End;

        var found = X12File.Read(file);

        found.Lines.Single().Position.Should().Be(14);
        found.Counts.Should().Be(new ClaimFileCounts
        {
            Lines = 1,
            Claims = 1,
            Interchanges = 1,
            OtherDocuments = 2,
            FirstOtherDocument = type.Length == 3 ? type : "unnamed",
        });
    }

    [Theory]
    [InlineData("BIN*{0}*{1}~")]
    [InlineData("BDS*B64*{0}*{1}~")]
    public void The_data_of_a_binary_segment_is_passed_over_by_its_length(string format)
    {
        string[] contents = ["", "~", "~LX*1~SV1*HC:E0570~", X12File.Isa + "IEA~~\r\n", new string('~', 5000), "\0\u00FF~ST*837*0001~" + new string('X', 100)];
        foreach (string content in contents)
        {
            string binary = string.Format(null, format, content.Length, content);
            string file = X12File.Isa + "GS*PI*A*B*20260305*0915*7*X*006020X314~ST*275*0001~" + binary + "SE*3*0001~GE*1*7~IEA*1*000000007~"
                + X12File.OfClaim("LX*1~SV1*HC:J1885~");

            var found = X12File.Read(file);

            found.Lines.Single().Position.Should().Be(16);
            found.Counts.Should().Be(new ClaimFileCounts { Lines = 1, Claims = 1, Interchanges = 2, OtherDocuments = 1, FirstOtherDocument = "275" });
            found.Fault.Should().BeNull();
            X12File.Read(new X12ClaimReader(new ChunkStream(Encoding.Latin1.GetBytes(file), 11))).Should().Be(found);
        }
    }

    [Fact]
    public void A_4010_file_has_its_version_in_the_group_alone()
    {
        string file = (X12File.Isa.Replace("*^*00501*", "*U*00401*", StringComparison.Ordinal)
            + "GS*HC*A*B*20020305*0915*7*X*004010X096A1~ST*837*0001~BHT*0019*00*B7*20020305*0915*CH~REF*87*004010X096A1~"
            + "HL*1**20*1~HL*2*1*22*0~SBR*P*18*******MA~CLM*SB-1*200***11:A:1*Y*A*Y*Y~DTP*434*RD8*20020201-20020204~"
            + "LX*1~SV2*0305*HC:85025*13.39*UN*1~DTP*472*D8*20020202~LX*2~SV2*0120**100*DA*3~").Replace("~", "~\n", StringComparison.Ordinal) + X12File.End;

        X12File.Read(file).Lines.Select(line => (line.Position, line.TypeOfBill, line.Filing, line.Code, line.From, line.HasDatesOfClaim)).Should().Equal(
            (12, "11", "MA", "85025", new DateOnly(2002, 2, 2), false), (15, "11", "MA", null, new DateOnly(2002, 2, 1), true));
    }

    [Fact]
    public void Texts_that_are_not_UTF8_are_Latin1()
    {
        X12File.LinesOfClaim("LX*1~SV1*HC:J1885:::::N\u00C4HE*1~").Single().Description.Should().Be("N\u00C4HE");
        X12File.Read(Encoding.UTF8.GetBytes(X12File.OfClaim("LX*1~SV1*HC:J1885:::::N\u00C4HE*1~"))).Lines.Single().Description.Should().Be("N\u00C4HE");
    }

    [Fact]
    public void Segments_that_have_nothing_behind_their_names_are_what_their_names_say()
    {
        var found = X12File.Read(X12File.Isa + X12File.Gs + X12File.St + "CLM~LX~SV1~SE~GE~IEA~");

        found.Lines.Should().ContainSingle().Which.Should().Be(
            new ClaimLine { Kind = ClaimLineKind.Professional, Interchange = "000000007", Transaction = "0007", Position = 7, Purpose = "CH" });
        found.Fault.Should().BeNull();
    }
}
