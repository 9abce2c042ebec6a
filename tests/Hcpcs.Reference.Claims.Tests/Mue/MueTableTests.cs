using System.Text;
using System.Text.Json;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests.Mue;

public class MueTableTests
{
    [SkippableFact]
    public void The_example_of_the_layout_is_read()
    {
        var table = MueTable.Read(OfficialFiles.Path("../claims/mue/layout-example.csv"), new HcpcsQuarter(2026, 3));

        table.Kind.Should().Be(MueKind.Practitioner);
        table.Quarter.Should().Be(new HcpcsQuarter(2026, 3));
        table.SourceName.Should().Be("layout-example.csv");
        table.Count.Should().Be(6);
        table.SkippedRows.Should().Be(2);
        table.Find("A0425").Should().Be(Limit("A0425", 250, MueAdjudicationIndicator.LineEdit, "Clinical: Data"));
        table.Find("G0463").Should().Be(Limit("G0463", 2, MueAdjudicationIndicator.DateOfServiceClinical, "Nature of Service/Procedure"));
        table.Find("J0696").Should().Be(Limit("J0696", 16, MueAdjudicationIndicator.DateOfServiceClinical, "Prescribing Information"));
        table.Find("J1745").Should().Be(Limit("J1745", 150, MueAdjudicationIndicator.DateOfServiceClinical, "Prescribing Information"));
        table.Find("E0601").Should().Be(Limit("E0601", 1, MueAdjudicationIndicator.DateOfServicePolicy, "Nature of Equipment"));
        table.Find("L1832").Should().Be(Limit("L1832", 2, MueAdjudicationIndicator.DateOfServicePolicy, "Anatomic Consideration"));
    }

    [Theory]
    [InlineData("Practitioner Services MUE Values", MueKind.Practitioner)]
    [InlineData("Outpatient Hospital Services MUE Values", MueKind.Outpatient)]
    [InlineData("DME Supplier Services MUE Values", MueKind.Dme)]
    [InlineData("\"Outpatient Hospital\r\nServices  MUE Values\"", MueKind.Outpatient)]
    [InlineData("\" DME SUPPLIER SERVICES\u00A0MUE VALUES \"", MueKind.Dme)]
    public void The_heading_of_the_values_tells_the_kind(string heading, MueKind kind) =>
        MueText.Read(MueText.Notice + MueText.Header(heading) + "A0425,250,1 Line Edit,Data\n").Kind.Should().Be(kind);

    [Theory]
    [InlineData("MCR_MUE_PractitionerServices_Eff_07-01-2026.csv", "2026-07")]
    [InlineData("MCR_MUE_OutpatientHospitalServices_Eff_10-01-2026_v2.csv", "2026-10")]
    [InlineData("mcr_mue_dmesupplierservices_eff_1_1_2027.csv", "2027-01")]
    [InlineData("MUE Eff 04.01.2026", "2026-04")]
    [InlineData("Eff-06-30-2026.csv", "2026-04")]
    [InlineData("/data/Eff_01-01-2020/MCR_MUE_PractitionerServices_Eff_07-01-2026.csv", "2026-07")]
    [InlineData(@"C:\data\Eff_01-01-2020\MCR_MUE_PractitionerServices_Eff_07-01-2026.csv", "2026-07")]
    public void The_name_of_the_file_tells_the_quarter(string name, string quarter) =>
        MueText.Read(MueText.Of("A0425,250,1 Line Edit,Data"), name).Quarter.Should().Be(HcpcsQuarter.Parse(quarter));

    [Fact]
    public void A_given_quarter_comes_before_the_name_of_the_file()
    {
        var given = new HcpcsQuarter(2025, 2);

        MueText.Read(MueText.Of("A0425,250,1 Line Edit,Data"), MueText.FileName, given).Quarter.Should().Be(given);
        MueText.Read(MueText.Of("A0425,250,1 Line Edit,Data"), "mue.csv", given).Quarter.Should().Be(given);
    }

    [Fact]
    public void A_file_is_read_by_its_path()
    {
        var folder = Directory.CreateTempSubdirectory("mue-");
        try
        {
            string path = Path.Combine(folder.FullName, MueText.FileName);
            File.WriteAllText(path, MueText.Of("A0425,250,1 Line Edit,Data"));

            var table = MueTable.Read(path);

            (table.SourceName, table.Quarter, table.Count).Should().Be((MueText.FileName, new HcpcsQuarter(2026, 3), 1));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_further_ones_are_ignored()
    {
        var table = MueText.Read(
            "Note,MUE Rationale,MUE ADJUDICATION INDICATOR,\"hcpcs/cpt\ncode\",,\"Practitioner\nServices MUE Values\"\n"
            + "x,Data,1 Line Edit,A0425,y,250,more\n");

        table.Find("A0425").Should().Be(Limit("A0425", 250, MueAdjudicationIndicator.LineEdit, "Data"));
        (table.Count, table.SkippedRows).Should().Be((1, 0));
    }

    /// <summary>A title may even have the words of a heading.</summary>
    [Fact]
    public void A_notice_may_be_long_and_stand_in_many_rows()
    {
        string notice = string.Concat(Enumerable.Range(0, 900).Select(i => $"Line {i} of the notice, with a comma,,\n"));

        MueText.Read("July 2026 MUE Values,,,\n" + notice + MueText.Header() + "A0425,250,1 Line Edit,Data\n").Count.Should().Be(1);
        MueText.Read($"\"{new string('x', 100_000)}\n\"\n" + MueText.Header() + "A0425,250,1 Line Edit,Data\n").Count.Should().Be(1);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("iso-8859-1", false)]
    public void Byte_order_mark_encoding_and_line_ends_do_not_matter(string encoding, bool withMark)
    {
        foreach (string lineEnd in new[] { "\n", "\r\n" })
        {
            string text = MueText.Header() + "A0425,250,1 Line Edit,\"Données\ncliniques\"\nJ0696,16,3 Date of Service Edit: Clinical,Data\n";
            byte[] content = Encoding.GetEncoding(encoding).GetBytes(text.Replace("\n", lineEnd, StringComparison.Ordinal));

            var table = MueText.Read(withMark ? [0xEF, 0xBB, 0xBF, .. content] : content);

            table.Count.Should().Be(2);
            table.Find("A0425").Should().Be(Limit("A0425", 250, MueAdjudicationIndicator.LineEdit, "Données cliniques"));
            table.Find("J0696")!.Units.Should().Be(16);
        }
    }

    [Fact]
    public void Rows_of_CPT_and_dental_codes_are_dropped_and_counted_and_blank_rows_are_neither()
    {
        // Of 00100 a spreadsheet program made 100.
        var table = MueText.Read(MueText.Of(
            "0001U,1,2 Date of Service Edit: Policy,x", "99213,2,3 Date of Service Edit: Clinical,x", "100,1,1 Line Edit,x",
            "D0120,1,1 Line Edit,x", ",,,", "", " a0425 , 250 ,1,"));

        (table.Count, table.SkippedRows).Should().Be((1, 4));
        table.Find("A0425").Should().Be(Limit("A0425", 250, MueAdjudicationIndicator.LineEdit, null));
        table.Find("D0120").Should().BeNull();
    }

    [Fact]
    public void Zero_is_a_limit_and_an_absent_code_has_none()
    {
        var table = MueText.Read(MueText.Of("A0425,0,2 Date of Service Edit: Policy,Data"));

        table.Find("A0425")!.Units.Should().Be(0);
        table.Find(HcpcsCode.Parse("A0426")).Should().BeNull();
        table.Find(default(HcpcsCode)).Should().BeNull();
    }

    [Fact]
    public void A_row_may_stand_twice_where_it_says_the_same()
    {
        var table = MueText.Read(MueText.Of("A0425,250,1 Line Edit,Data", "A0425,250,1 Line Edit,Data"));

        (table.Count, table.SkippedRows).Should().Be((1, 0));
    }

    [Fact]
    public void An_indicator_that_CMS_adds_survives_into_JSON_and_back()
    {
        var limit = MueText.Read(MueText.Of("A0425,250,4 Whatever it may be,Data")).Find("A0425")!;

        limit.AdjudicationIndicator.Should().Be((MueAdjudicationIndicator)4);
        limit.AdjudicationIndicator.IsKnown().Should().BeFalse();
        limit.AdjudicationIndicator.GetDescription().Should().BeNull();
        limit.AdjudicationIndicator.ToCode().Should().Be("4");
        string json = JsonSerializer.Serialize(limit, HcpcsClaimsJsonContext.Default.MueLimit);
        json.Should().Be("""{"code":"A0425","units":250,"adjudicationIndicator":"4","rationale":"Data"}""");
        JsonSerializer.Deserialize(json, HcpcsClaimsJsonContext.Default.MueLimit).Should().Be(limit);
    }

    [Fact]
    public void JSON_is_the_same_under_other_options()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
            NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString,
        };

        JsonSerializer.Serialize(Limit("A0425", 0, MueAdjudicationIndicator.DateOfServicePolicy, null), options)
            .Should().Be("""{"code":"A0425","units":0,"adjudicationIndicator":"2"}""");
        JsonSerializer.Serialize(MueKind.Dme, options).Should().Be("\"Dme\"");
    }

    [Theory]
    [InlineData("3")]
    [InlineData("\"\"")]
    [InlineData("\"0\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"1000\"")]
    [InlineData("\"3 Date of Service Edit: Clinical\"")]
    [InlineData("null")]
    public void JSON_that_is_not_an_indicator_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<MueAdjudicationIndicator>(json)).Should().Throw<JsonException>();

    [Fact]
    public void A_number_that_is_not_an_indicator_is_not_written()
    {
        default(MueAdjudicationIndicator).ToCode().Should().BeEmpty();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(MueAdjudicationIndicator))).Should().Throw<JsonException>();
    }

    [Fact]
    public void The_known_indicators_are_described()
    {
        MueAdjudicationIndicator.LineEdit.ToCode().Should().Be("1");
        MueAdjudicationIndicator.LineEdit.GetDescription().Should().Contain("claim line");
        MueAdjudicationIndicator.DateOfServicePolicy.ToCode().Should().Be("2");
        MueAdjudicationIndicator.DateOfServicePolicy.GetDescription().Should().Contain("date of service").And.Contain("policy");
        MueAdjudicationIndicator.DateOfServiceClinical.ToCode().Should().Be("3");
        MueAdjudicationIndicator.DateOfServiceClinical.GetDescription().Should().Contain("date of service").And.Contain("clinical");
        Enum.GetValues<MueAdjudicationIndicator>().Should().OnlyContain(indicator => indicator.IsKnown());
    }

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        var table = MueText.Read(MueText.Of("A0425,250,1 Line Edit,Data"));
        HcpcsCode present = HcpcsCode.Parse("A0425"), absent = HcpcsCode.Parse("A0426");
        int found = 0;

        Allocation.Of(() => found += (table.Find(present) is null ? 0 : 1) + (table.Find(absent) is null ? 0 : 1)).Should().Be(0);

        found.Should().BeGreaterThan(0);
    }

    private static MueLimit Limit(string code, int units, MueAdjudicationIndicator indicator, string? rationale) =>
        new() { Code = HcpcsCode.Parse(code), Units = units, AdjudicationIndicator = indicator, Rationale = rationale };
}
