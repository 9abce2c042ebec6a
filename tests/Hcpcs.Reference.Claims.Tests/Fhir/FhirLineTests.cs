using static Hcpcs.Reference.Claims.Tests.Fhir.FhirText;

namespace Hcpcs.Reference.Claims.Tests.Fhir;

/// <summary>What a line has of an item and its details.</summary>
public class FhirLineTests
{
    private const string
        Cpt = "http://www.ama-assn.org/go/cpt",
        Ndc = "http://hl7.org/fhir/sid/ndc",
        Hipps = "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes",
        AbsentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    [Theory]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets")]
    [InlineData("https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets")]
    [InlineData("https://bluebutton.cms.gov/resources/codesystem/hcpcs")]
    [InlineData("http://bluebutton.cms.gov/resources/codesystem/hcpcs")]
    [InlineData("https://bluebutton.cms.gov/resources/variables/hcpcs_cd")]
    [InlineData("urn:oid:2.16.840.1.113883.6.285")]
    public void The_first_HCPCS_coding_counts_whatever_stands_before_it(string system)
    {
        var line = LineOf(Item(Coding("LOCAL-7", "https://fernhollow.example/charges"), Coding("J1885", system), Coding("J2270", system)));

        (line.Code, line.System, line.IsOtherCodeSet).Should().Be(("J1885", system, false));
    }

    [Fact]
    public void Without_a_HCPCS_coding_the_first_one_with_a_code_counts()
    {
        var line = LineOf(Item($$"""{"system":"{{Cpt}}"}""", Coding("unknown", AbsentReason), Coding("99213", Cpt), Coding("LOCAL-7", "urn:local")));

        (line.Code, line.System, line.IsOtherCodeSet).Should().Be(("99213", Cpt, true));
    }

    [Fact]
    public void A_HCPCS_coding_without_a_code_is_passed_over() =>
        LineOf(Item($$"""{"system":"{{HcpcsUri}}"}""", Coding("99213", Cpt))).Code.Should().Be("99213");

    [Fact]
    public void A_coding_without_a_system_is_judged()
    {
        var line = LineOf(Item(Coding("E0601", system: null)));

        (line.Code, line.System, line.IsOtherCodeSet).Should().Be(("E0601", null, false));
    }

    [Fact]
    public void A_reason_why_there_is_no_code_is_not_a_code()
    {
        var line = LineOf(Item(Coding("not-applicable", AbsentReason)));

        (line.Code, line.System, line.IsOtherCodeSet).Should().Be((null, null, false));
    }

    [Fact]
    public void The_applications_own_name_of_the_system_counts_too()
    {
        byte[] file = Bytes(Claim(Item(Coding("99213", Cpt), Coding("J1885", "https://payer.example/hcpcs/"))));
        using var reader = new FhirClaimReader(file, ["http://payer.example/hcpcs"]);
        using var opened = ClaimReader.Open(new MemoryStream(file), new ClaimReaderOptions { AdditionalSystems = ["http://payer.example/hcpcs"] });

        LinesOf(reader).Should().ContainSingle().Which.Code.Should().Be("J1885");
        LinesOf(opened).Should().ContainSingle().Which.Code.Should().Be("J1885");
    }

    [Fact]
    public void More_systems_than_are_remembered_are_told_apart()
    {
        var codings = Enumerable.Range(0, 100).Select(number => Coding("X", $"urn:local:{number}"));
        string item = Item([.. codings, Coding("J1885")]);

        LinesOf(Claim($"{item},{item}")).Select(line => line.Code).Should().Equal("J1885", "J1885");
    }

    [Theory]
    [InlineData("0022", true)]
    [InlineData("0023", true)]
    [InlineData("0024", true)]
    [InlineData("0636", false)]
    public void Beside_some_revenue_codes_a_code_is_HIPPS(string revenueCode, bool isHipps)
    {
        string revenue = Concept(Coding(revenueCode, "https://www.nubc.org/CodeSystem/RevenueCodes"));
        var line = LineOf($$"""{ {{Product(Coding("A2001"))}},"revenue":{{revenue}}}""");

        (line.RevenueCode, line.IsHipps, line.IsOtherCodeSet).Should().Be((revenueCode, isHipps, false));
    }

    [Fact]
    public void A_code_of_the_HIPPS_system_is_HIPPS_and_not_another_code_set()
    {
        var line = LineOf(Item(Coding("KBGE1", Hipps)));

        (line.Code, line.IsHipps, line.IsOtherCodeSet).Should().Be(("KBGE1", true, false));
    }

    [Fact]
    public void All_HCPCS_codes_of_a_modifier_count_each_once()
    {
        string one = Concept(Coding("JZ"), Coding("X", "urn:local"), Coding("JZ", "urn:oid:2.16.840.1.113883.6.285"), Coding("RT"));
        string other = Concept(Coding("unknown", AbsentReason), Coding("25", Cpt), Coding("26", Cpt));

        LineOf($$"""{"modifier":[{{one}},{"text":"in words"},{{other}},{{Concept(Coding("RT"))}}]}""").Modifiers.Should().Equal("JZ", "RT", "25", "RT");
    }

    [Fact]
    public void Modifiers_beyond_four_are_read_and_told()
    {
        string modifiers = Concept([.. Enumerable.Range(10, 7).Select(number => Coding($"{number}"))]);
        byte[] file = Bytes(Claim($$"""{"modifier":[{{modifiers}}]}"""));
        using var reader = new FhirClaimReader(file);

        reader.Read().Should().BeTrue();
        reader.Line.FurtherModifiers.ToArray().Should().Equal("14 15 16"u8.ToArray());
        reader.Line.ToHcpcsLine().HasFurtherModifiers.Should().BeTrue();
        reader.Line.ToClaimLine().Modifiers.Should().Equal("10", "11", "12", "13", "14", "15", "16");
    }

    [Fact]
    public void Details_and_their_details_with_a_HCPCS_code_are_lines_with_the_dates_of_the_item()
    {
        string subDetails = $$"""[{"sequence":1,{{Product(Coding("E0570"))}},"quantity":{"value":2} },{"sequence":2}]""";
        string details = $$"""
            [{"subDetail":{{subDetails}},{{Product(Coding("99213", Cpt))}},"sequence":3},
             {"sequence":4,{{Product(Coding("A4253"))}},"modifier":[{{Concept(Coding("NU"))}}],"quantity":{"value":50,"unit":"UN"} }]
            """;
        var lines = LinesOf(Claim($$"""{"detail":{{details}},"servicedDate":"2026-01-02","sequence":7}"""));

        lines.Select(line => (line.ServiceLine, line.Code, line.Units, line.From)).Should().Equal(
            ("7", null, null, new DateOnly(2026, 1, 2)),
            ("7.3.1", "E0570", "2", new DateOnly(2026, 1, 2)),
            ("7.4", "A4253", "50", new DateOnly(2026, 1, 2)));
        lines[2].Modifiers.Should().Equal("NU");
        lines[0].Modifiers.Count.Should().Be(0);
    }

    [Fact]
    public void A_detail_without_a_number_or_of_an_item_without_one_has_none()
    {
        string detail = Item(Coding("A4253"));
        var lines = LinesOf(Claim($$"""{"sequence":1,"detail":[{{detail}}]},{"detail":[{{detail.Insert(1, "\"sequence\":1,")}}]}"""));

        lines.Select(line => line.ServiceLine).Should().Equal("1", null, null, null);
    }

    [Fact]
    public void The_first_NDC_of_the_details_is_the_items_with_the_quantity_of_its_detail()
    {
        string details = $$"""
            [{"quantity":{"value":9,"unit":"UN"},{{Product(Coding("J1885"))}} },
             {"quantity":{"value":12.50,"code":"ML"},{{Product(Coding("00000013501", Ndc))}},
              "subDetail":[{ {{Product(Coding("00000013509", Ndc))}},"quantity":{"value":1,"unit":"GR"} }]},
             { {{Product(Coding("00000013502", Ndc))}} }]
            """;
        string file = Claim($$"""{"quantity":{"value":1},"detail":{{details}}}""");
        var lines = LinesOf(file);

        lines.Should().HaveCount(2);
        (lines[0].Ndc, lines[0].NdcQuantity, lines[0].NdcUnit, lines[0].FurtherNdcCount).Should().Be(("00000013501", "12.50", "ML", 2));
        (lines[1].Code, lines[1].Ndc).Should().Be(("J1885", null));
        CountsOf(file).FurtherNdcs.Should().Be(2);
    }

    [Theory]
    [InlineData("\"servicedDate\":\"2026-01-02\"", "2026-01-02", null, false, null)]
    [InlineData("\"servicedPeriod\":{\"start\":\"2026-01-02\",\"end\":\"2026-01-03\"}", "2026-01-02", "2026-01-03", false, null)]
    [InlineData("\"servicedPeriod\":{\"start\":\"2026-01-02T10:00:00Z\",\"end\":\"2026-01-02T11:30:00Z\"}", "2026-01-02", null, false, null)]
    [InlineData("\"servicedPeriod\":{\"start\":\"2026-01-02T23:59:59-05:00\"}", "2026-01-02", null, false, null)]
    [InlineData("\"servicedPeriod\":{\"end\":\"2026-01-03\"}", "2026-01-03", null, false, null)]
    [InlineData("\"servicedPeriod\":{\"start\":\"2026-01-03\",\"end\":\"2026-01-02\"}", "2026-01-03", "2026-01-02", false, null)]
    [InlineData("\"servicedPeriod\":{}", "2026-03-01", "2026-03-05", true, null)]
    [InlineData("\"sequence\":1", "2026-03-01", "2026-03-05", true, null)]
    [InlineData("\"servicedDate\":\"2026\"", "2026-03-01", "2026-03-05", true, "2026")]
    [InlineData("\"servicedDate\":\"2026-02\"", "2026-03-01", "2026-03-05", true, "2026-02")]
    [InlineData("\"servicedDate\":\"2026-02-31\"", "2026-03-01", "2026-03-05", true, "2026-02-31")]
    [InlineData("\"servicedDate\":\"20260102\"", "2026-03-01", "2026-03-05", true, "20260102")]
    [InlineData("\"servicedDate\":\"2026-01-021\"", "2026-03-01", "2026-03-05", true, "2026-01-021")]
    [InlineData("\"servicedDate\":\"soon\"", "2026-03-01", "2026-03-05", true, "soon")]
    [InlineData("\"servicedPeriod\":{\"start\":\"2026-01-02\",\"end\":\"2026-01\"}", "2026-03-01", "2026-03-05", true, "2026-01")]
    public void A_line_has_its_own_dates_or_else_those_of_the_claim(string date, string from, string? through, bool isOfClaim, string? unreadable)
    {
        // The claim's period comes behind the items.
        var line = LinesOf($$"""{"item":[{{{date}}}],"billablePeriod":{"end":"2026-03-05","start":"2026-03-01"},"resourceType":"Claim"}""")[0];

        line.From.Should().Be(DateOnly.Parse(from));
        line.Through.Should().Be(through is null ? null : DateOnly.Parse(through));
        (line.HasDatesOfClaim, line.UnreadableDate).Should().Be((isOfClaim, unreadable));
    }

    [Fact]
    public void A_period_of_the_claim_that_is_not_of_days_is_told_where_the_line_has_no_dates()
    {
        const string Period = "\"billablePeriod\":{\"start\":\"2026-01\"},";

        (LineOf("{}", Period) is { From: null, HasDatesOfClaim: false, UnreadableDate: "2026-01" }).Should().BeTrue();
        (LineOf("{\"servicedDate\":\"2026-01-02\"}", Period) is { HasDatesOfClaim: false, UnreadableDate: null }).Should().BeTrue();
    }

    [Theory]
    [InlineData("{\"value\":3.000,\"unit\":\"visit\",\"code\":\"{visit}\"}", "3.000", "visit")]
    [InlineData("{\"code\":\"mo\",\"system\":\"http://unitsofmeasure.org\",\"value\":1.50}", "1.50", "mo")]
    [InlineData("{\"value\":1E2}", "1E2", null)]
    [InlineData("{\"value\":\"2.50\",\"comparator\":\"<\"}", "2.50", null)]
    [InlineData("{\"value\":null,\"unit\":\"\"}", null, null)]
    public void A_quantity_is_as_it_is_written(string quantity, string? units, string? unit)
    {
        var line = LineOf($$"""{"quantity":{{quantity}}}""");

        (line.Units, line.Unit).Should().Be((units, unit));
    }

    [Fact]
    public void Escapes_are_read_in_texts_and_in_names()
    {
        string coding = Coding("\\u004a1\\u00388\\u0035", HcpcsUri.Replace("/", "\\/", StringComparison.Ordinal));
        string item = $$"""{"product\u004frService":{"\u0063oding":[{{coding}}]} }""";
        var line = LinesOf($$"""{"resource\u0054ype":"Cl\u0061im","id":"\u00e9\uD83D\uDE00","item":[{{item}}]}""").Should().ContainSingle().Subject;

        (line.Code, line.System, line.Claim).Should().Be(("J1885", HcpcsUri, "é😀"));
    }

    [Fact]
    public void A_text_with_half_a_character_stays_as_it_is_written()
    {
        LineOf(Item(Coding("J1885\\ud83d"))).Code.Should().Be("J1885\\ud83d");
        LinesOf("""[{"resourceType":"Claim\ud83d","item":[{}]},{"item\ud83d":[{}],"resourceType":"Claim"}]""").Should().BeEmpty();
    }

    [Fact]
    public void Blanks_around_a_text_do_not_count()
    {
        var line = LineOf(Item(Coding(" J1885\\t"), Coding(" ")), "\"id\":\" \",");

        (line.Code, line.Claim).Should().Be(("J1885", null));
    }

    [Fact]
    public void Values_of_another_kind_than_expected_are_passed_over()
    {
        const string Item = """
            {"sequence":[1,2],"productOrService":[{"coding":[{"code":"X"}]}],"modifier":{"coding":[{"code":"X"}]},"revenue":{"coding":{"code":"X"}},
             "quantity":3,"servicedDate":{"start":"X"},"servicedPeriod":"X","detail":{"sequence":1},"subDetail":[{"sequence":1}]}
            """;
        string line = Claim($$"""{{Item}},[{"sequence":1}],"X",null,{"productOrService":{"coding":["X",["Y"],{"code":{"code":"Z"},"system":null}]} }""",
            "\"id\":{\"id\":\"X\"},\"status\":true,");

        LinesOf(line).Should().AllBeEquivalentTo(new ClaimLine { Kind = ClaimLineKind.Claim, Position = 1 }).And.HaveCount(2);
    }
}
