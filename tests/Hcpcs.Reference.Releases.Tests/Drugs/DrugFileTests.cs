using System.Text;
using Hcpcs.Reference.Releases.Tests.Making;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>The readers of CMS's crosswalk and payment limit file.</summary>
public sealed class DrugFileTests : IDisposable
{
    private const string Banner = "January 2026 ASP NDC - HCPCS Crosswalk,,,,,,,,,,\r\n\"     Effective January 1, 2026 through March 31, 2026\",,,,,,,,,,\r\n";

    private const string Header =
        "_2026_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG,\r\n";

    private const string Row = "J0001,\"Inj, invented\",\"Labeler, Inc.\",00001-0001-01,Product,1 MG,5,2,10,20,\r\n";

    private const string LimitHeader =
        "HCPCS Code,Short Description,HCPCS Code Dosage,Payment Limit,Co-insurance Percentage,Vaccine AWP%,Vaccine Limit,Blood AWP%,Blood limit,Clotting Factor,Notes\r\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void The_crosswalk_of_January_2026_is_read_without_its_CPT_rows()
    {
        var crosswalk = CmsDrugCrosswalk.Read(OfficialFiles.Path(OfficialDrugFile.Crosswalk));

        crosswalk.Products.Should().Equal(HcpcsDrugTable.Embedded.Products);
        crosswalk.Source.Should().Be(HcpcsDrugTable.Embedded.Crosswalk);
        crosswalk.DroppedRowCount.Should().Be(27);
        crosswalk.Notices.Should().BeEmpty();
    }

    [SkippableFact]
    public void The_payment_limits_of_January_2026_are_read_without_their_CPT_rows()
    {
        var limits = CmsPaymentLimits.Read(OfficialFiles.Path(OfficialDrugFile.PaymentLimits));

        limits.Limits.Should().Equal(HcpcsDrugTable.Embedded.PaymentLimits);
        limits.Source.Should().Be(HcpcsDrugTable.Embedded.PaymentLimitSource);
        limits.DroppedRowCount.Should().Be(33);
        limits.Notices.Should().ContainSingle().Which.ToString().Should().EndWith("line 52, column 'Payment Limit': 'N/A' is not a number; it is kept as text.");
    }

    [SkippableFact]
    public void The_crosswalk_of_October_2025_is_read_with_its_article_numbers()
    {
        var official = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.OlderCrosswalk);

        var crosswalk = CmsDrugCrosswalk.Read(OfficialFiles.Path(OfficialDrugFile.OlderCrosswalk));

        crosswalk.Source.FirstDay.Should().Be(new DateOnly(2025, 10, 1));
        crosswalk.Products.Select(product => (product.Code.ToString(), product.NdcText, product.Name))
            .Should().Equal(official.Select(row => (row[0], row[3], row[4])));
        crosswalk.Products.Should().HaveCount(8_218);
        crosswalk.DroppedRowCount.Should().Be(27);
        crosswalk.Products.Should().ContainSingle(product => product.NdcText == "GG100").Which.Ndc.Should().BeNull();
        crosswalk.Products.Count(product => product.Ndc is not null).Should().Be(6_934);
    }

    /// <summary>1,024 ignoring case and the blanks around them; 1,044 spellings.</summary>
    [SkippableFact]
    public void The_crosswalk_of_January_2026_has_1024_names()
    {
        var crosswalk = CmsDrugCrosswalk.Read(OfficialFiles.Path(OfficialDrugFile.Crosswalk));

        var names = crosswalk.ToProductNames();
        var codes = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk).GroupBy(row => row[0]).ToArray();

        codes.SelectMany(rows => names[HcpcsCode.Parse(rows.Key)]).Distinct(StringComparer.OrdinalIgnoreCase).Should().HaveCount(1_024);
        crosswalk.Products.Select(product => product.Name).Distinct(StringComparer.Ordinal).Should().HaveCount(1_044);
        foreach (var rows in codes)
        {
            names[HcpcsCode.Parse(rows.Key)].Should().Equal(
                rows.Select(row => row[4]).DistinctBy(name => name.ToUpperInvariant()).Order(StringComparer.OrdinalIgnoreCase));
        }

        codes.Should().HaveCount(835);
    }

    [Fact]
    public void Header_and_quarter_are_found_by_content_and_columns_by_name()
    {
        string header = "BILLUNITSPKG, ndc2 ,_2027_CODE,BILLUNITS,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,LABELER NAME,Short Description,Later column\n";

        var crosswalk = Crosswalk("\"Effective April 1, 2027 through June 30, 2027\"\n" + header + "20,00001-0001-01,j0001,10,Name\u00A0,1 MG,.5,2,L,S,x\n");

        crosswalk.Source.FirstDay.Should().Be(new DateOnly(2027, 4, 1));
        crosswalk.Products.Should().ContainSingle().Which.Should().Be(new DrugProduct
        {
            Code = HcpcsCode.Parse("J0001"),
            ShortDescription = "S",
            Labeler = "L",
            NdcText = "00001-0001-01",
            Name = "Name",
            Dosage = "1 MG",
            PackageSize = 0.5m,
            PackageQuantity = 2,
            BillingUnitsPerItem = 10,
            BillingUnitsPerPackage = 20,
        });
    }

    [Fact]
    public void Quoted_fields_hold_commas_quotation_marks_and_line_breaks_and_are_one_line()
    {
        var product = Crosswalk(Banner + Header + "J0001,\"a, b\",\"the \"\"L\"\"\",1,\"two\r\nlines \",\"\",5,2,10,20,").Products[0];

        product.ShortDescription.Should().Be("a, b");
        product.Labeler.Should().Be("the \"L\"");
        product.Name.Should().Be("two lines");
        product.Dosage.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_was_saved_as_UTF8_is_read_as_that()
    {
        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Banner + Header + Row.Replace("Product", "Tr\u00e4nk\u2122", StringComparison.Ordinal))];

        CmsDrugCrosswalk.Read(_folder.Write("utf8.csv", content)).Products[0].Name.Should().Be("Tr\u00e4nk\u2122");
    }

    [Fact]
    public void Rows_of_other_code_sets_are_dropped_and_strange_ones_reported()
    {
        var crosswalk = Crosswalk(Banner + Header
            + Row.Replace("J0001", "90371", StringComparison.Ordinal)
            + Row.Replace("J0001", "0001A", StringComparison.Ordinal)
            + Row.Replace("J0001", "D0120", StringComparison.Ordinal)
            + ",,,,,,,,,,\r\n"
            + Row.Replace("J0001", "J001", StringComparison.Ordinal)
            + Row);

        crosswalk.Products.Should().ContainSingle();
        crosswalk.DroppedRowCount.Should().Be(3);
        var notice = crosswalk.Notices.Should().ContainSingle().Subject;
        notice.ToString().Should().Be("crosswalk.csv, line 8: skipped: 'J001' is not a Level II code.");
        notice.IsSkippedLine.Should().BeTrue();
    }

    [Theory]
    [InlineData("1,5", "\"1,5\"")]
    [InlineData("$20", "$20")]
    [InlineData("-1", "-1")]
    [InlineData("1e3", "1e3")]
    [InlineData("0.12345678901234567890123456789", "0.12345678901234567890123456789")]
    public void What_is_no_number_is_kept_as_text(string text, string cell)
    {
        var crosswalk = Crosswalk(Banner + Header + Row.Replace(",20,", $",{cell},", StringComparison.Ordinal));

        crosswalk.Products[0].BillingUnitsPerPackage.Should().BeNull();
        crosswalk.Products[0].NonNumericTexts.Should().Equal($"BILLUNITSPKG: {text}");
        crosswalk.Notices.Should().ContainSingle().Which.Location.Should().Be("line 4, column 'BILLUNITSPKG'");
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html></html>", "HTML page")]
    [InlineData("", "empty")]
    [InlineData("PK\u0003\u0004 not a zip", "is not an ASP NDC-HCPCS crosswalk but a zip")]
    [InlineData("Nothing of this is a table.\n", "is not an ASP NDC-HCPCS crosswalk: no line has the column names NDC2")]
    [InlineData(Header + Row, "does not state its quarter")]
    [InlineData("\"Effective January 1, 2026 through March 30, 2026\"\n" + Header + Row, "line 1: 'Effective January 1, 2026 through March 30, 2026'")]
    [InlineData("\"Effective Smarch 1, 2026 through March 31, 2026\"\n" + Header + Row, "line 1")]
    [InlineData(Banner + "HCPCS Code,Short Description,Drug Name,NDC2\r\n", "line 3: the column 'BILLUNITS'")]
    [InlineData(Banner + Header, "does not have a row with a Level II code")]
    [InlineData(Banner + Header + Row + "J0001,Inj, invented,\"Labeler, Inc.\",1,Product,1 MG,5,2,10,20,\r\n", "line 5: the row has 12 columns and the header 11")]
    [InlineData(Banner + Header + "J0001,\"two\nlines\",L,1,P,1 MG,5,2,10,20,\r\nJ0001,Inj", "line 6: the row has 2 columns")]
    [InlineData(Banner + Header + "J0001,\"Inj, invented,L,1,P,1 MG,5,2,10,20,\r\n" + "J0002,I,L,1,P,1 MG,5,2,10,20,\r\n", "line 4: a quotation mark is not closed")]
    [InlineData(Banner + Header + "J0001,\"Inj\" invented,L,1,P,1 MG,5,2,10,20,\r\n", "line 4: more text follows a closing quotation mark")]
    public void What_is_no_crosswalk_or_a_damaged_one_is_refused_with_its_line(string content, string message) =>
        FluentActions.Invoking(() => Crosswalk(content)).Should().Throw<InvalidDataException>()
            .WithMessage($"crosswalk.csv*{message}*").And.Message.Should().NotContain("\n");

    [Fact]
    public void A_code_with_two_payment_limits_is_refused()
    {
        const string Limit = "J0001,S,1 MG,1.5,20.000,,,,,,\r\n";
        string path = _folder.Write("limits.csv", "\"Effective January 1, 2026 through March 31, 2026\"\r\n" + LimitHeader + Limit + Limit);

        FluentActions.Invoking(() => CmsPaymentLimits.Read(path)).Should().Throw<InvalidDataException>().WithMessage("limits.csv, line 4: J0001*");
    }

    [SkippableFact]
    public void The_two_kinds_of_file_are_not_taken_for_each_other()
    {
        // Asked for out here: a skip within an invocation would be taken for the wrong exception.
        string limits = OfficialFiles.Path(OfficialDrugFile.PaymentLimits), crosswalk = OfficialFiles.Path(OfficialDrugFile.Crosswalk);

        FluentActions.Invoking(() => CmsDrugCrosswalk.Read(limits))
            .Should().Throw<InvalidDataException>().WithMessage("*the column 'NDC2' of an ASP NDC-HCPCS crosswalk is missing.");
        FluentActions.Invoking(() => CmsPaymentLimits.Read(crosswalk))
            .Should().Throw<InvalidDataException>().WithMessage("*the column 'Payment Limit' of a Part B payment limit file is missing.");
    }

    /// <summary>Whatever stands where, a file is read or refused with one line, and reading ends.</summary>
    [Fact]
    public void Files_of_stray_commas_quotation_marks_and_line_breaks_are_read_or_refused()
    {
        var random = new Random(20260101);
        for (int i = 0; i < 2_000; i++)
        {
            string noise = new(random.GetItems<char>(",,,\"\"\r\n\n\0 1a", random.Next(40)));
            try
            {
                Crosswalk(Banner + Header + Row + noise + Row);
            }
            catch (InvalidDataException exception)
            {
                exception.Message.Should().StartWith("crosswalk.csv, line ").And.NotContainAny("\n", "\r");
            }
        }
    }

    [Fact]
    public void Files_that_are_not_there_are_named()
    {
        FluentActions.Invoking(() => CmsDrugCrosswalk.Read(_folder.Path)).Should().Throw<IOException>().WithMessage("*is a folder*");
        FluentActions.Invoking(() => CmsDrugCrosswalk.Read(Path.Combine(_folder.Path, "none.csv"))).Should().Throw<FileNotFoundException>();
        FluentActions.Invoking(() => CmsPaymentLimits.Read(string.Empty)).Should().Throw<ArgumentException>();
    }

    private CmsDrugCrosswalk Crosswalk(string content) => CmsDrugCrosswalk.Read(_folder.Write("crosswalk.csv", content));
}
