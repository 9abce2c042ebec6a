using System.Text;
using Hcpcs.Reference.Tests;
using Microsoft.VisualBasic.FileIO;

namespace Hcpcs.Reference.Releases.Tests.Fees;

/// <summary>The fixed-width text of the physician fee schedule, which has neither column names nor a quarter.</summary>
public sealed class PhysicianTextTests
{
    private const string Name = "PPRRVU25_JAN.txt", PhysicianFile = "payment/PPRRVU2025_Oct.csv";

    [SkippableFact]
    public void Lines_of_the_official_text_say_what_the_CSV_file_says_of_the_same_codes()
    {
        var inCsv = CmsPhysicianFees.Read(OfficialFiles.Path(PhysicianFile)).Fees.ToDictionary(fee => (fee.Code, fee.Modifier));

        var file = Read(Name, PhysicianLines.Official);

        file.Fees.Should().HaveCount(PhysicianLines.Official.Count);
        file.Source.Quarter.Should().Be(new HcpcsQuarter(2025, 1));
        file.Notices.Should().BeEmpty();
        foreach (var fee in file.Fees)
        {
            (fee with { Source = inCsv[(fee.Code, fee.Modifier)].Source }).Should().Be(inCsv[(fee.Code, fee.Modifier)]);
        }
    }

    /// <summary>Each row of the official CSV file, set in the fields of the text by the tests.</summary>
    [SkippableFact]
    public void Every_row_of_the_official_CSV_file_is_read_the_same_from_the_text()
    {
        string path = OfficialFiles.Path(PhysicianFile);
        var expected = CmsPhysicianFees.Read(path).Fees;
        var lines = ReadCsv(path).Skip(10).Select(Set).ToArray();

        var file = Read("PPRRVU2025_Oct.txt", lines);

        file.Source.Quarter.Should().Be(new HcpcsQuarter(2025, 4));
        file.Fees.Should().HaveCount(5_183);
        file.Fees.Select(fee => fee with { Source = expected[0].Source }).SequenceEqual(expected).Should().BeTrue();
    }

    [Fact]
    public void Amounts_keep_their_digits_and_absent_ones_are_absent()
    {
        var file = Read(Name, PhysicianLines.Official);

        var outpatientCap = file.Fees.Single(fee => fee.Code == HcpcsCode.Parse("G0130") && fee.Modifier is null);
        outpatientCap.OutpatientCapFacilityPeRvu.ToString().Should().Be("3.35");
        outpatientCap.FacilityNa.Should().BeTrue();
        outpatientCap.NonFacilityNa.Should().BeFalse();
        file.Fees[0].WorkRvu.Should().BeNull("the status I has no RVUs");
        var shares = file.Fees[^1];
        (shares.PreoperativeShare, shares.IntraoperativeShare, shares.PostoperativeShare).Should().Be((0.10m, 0.69m, 0.21m));
    }

    [Fact]
    public void Rows_of_CPT_and_dental_codes_are_dropped()
    {
        string other = PhysicianLines.Official[0][5..];

        var file = Read(Name, "99999" + other, "0001F" + other, "D0120" + other, PhysicianLines.Official[0]);

        file.Fees.Should().ContainSingle();
        file.DroppedRowCount.Should().Be(3);
    }

    /// <summary>Files from old systems end with Ctrl-Z.</summary>
    [Fact]
    public void A_mark_of_the_end_is_not_a_line()
    {
        byte[] content = [.. Encoding.ASCII.GetBytes(PhysicianLines.ToText(PhysicianLines.Official)), 0x1A];

        CmsPhysicianFees.Read(new MemoryStream(content), Name).Fees.Should().HaveCount(PhysicianLines.Official.Count);
    }

    [Theory]
    [InlineData("PPRRVU2025_Oct.txt", 2025, 4)]
    [InlineData("PPRRVU26_APR.TXT", 2026, 2)]
    [InlineData("pprrvu2026_jul_nonQPP.txt", 2026, 3)]
    public void The_quarter_is_in_the_name(string name, int year, int quarter) => Read(name, PhysicianLines.Official).Source.Quarter.Should().Be(new HcpcsQuarter(year, quarter));

    [Fact]
    public void A_name_without_a_quarter_is_refused() => Refuse(
        "rvu.txt", PhysicianLines.Official, "rvu.txt does not state its quarter: the fixed-width text never does, and its name does not say it, as PPRRVU2025_Oct.txt does.");

    [Fact]
    public void A_line_that_does_not_have_the_fields_is_refused_with_its_place()
    {
        string line = PhysicianLines.Official[0];

        Refuse(Name, [line, PhysicianLines.Official[1][..^7]], $"{Name}, line 5: the line has 164 characters, and one of this text has 171.");
        Refuse(Name, [line + "  0.00"], $"{Name}, line 4: the line has 177 characters, and one of this text has 171.");
        Refuse(Name, [line.Replace("I   0.00", "I 0x0.00", StringComparison.Ordinal)], $"{Name}, line 4, character 60 ('WORK RVU'): '0x0.00' is not an amount.");
        // A field that is one character wider moves all that follow.
        Refuse(Name, [line.Insert(57, " ")[..171]], $"{Name}, line 4, character 58 ('STATUS CODE'): it is empty.");
        Refuse(Name, [], $"{Name} does not have a row with a Level II code.");
    }

    private static CmsPhysicianFees Read(string name, params IEnumerable<string> lines) => CmsPhysicianFees.Read(Stream(lines), name);

    private static MemoryStream Stream(IEnumerable<string> lines) => new(Encoding.ASCII.GetBytes(PhysicianLines.ToText(lines)));

    private static void Refuse(string name, IEnumerable<string> lines, string message) =>
        FluentActions.Invoking(() => CmsFeeFile.Recognize(Stream(lines), name)).Should().Throw<InvalidDataException>().WithMessage(message);

    private static IEnumerable<string[]> ReadCsv(string path)
    {
        using var csv = new TextFieldParser(path);
        csv.SetDelimiters(",");
        csv.TrimWhiteSpace = false;
        while (csv.ReadFields() is { } cells)
        {
            yield return cells;
        }
    }

    /// <summary>A row of the CSV file, whose shares are <c>0.09</c> there and <c>.09</c> in the text.</summary>
    private static string Set(string[] cells)
    {
        string Left(int column, int width) => cells[column].PadRight(width);
        string Right(int column, int width) => cells[column].PadLeft(width);
        string Share(int column) => cells[column][1..];
        return Left(0, 5) + Left(1, 2) + Left(2, 50) + Left(3, 1) + Left(4, 1) + Right(5, 6) + Right(6, 7) + Left(7, 2) + Right(8, 7) + Left(9, 2) + Right(10, 6)
            + Right(11, 7) + Right(12, 6) + Left(13, 1) + Left(14, 3) + Share(15) + Share(16) + Share(17) + Left(18, 1) + Left(19, 1) + Left(20, 1) + Left(21, 1)
            + Left(22, 1) + Left(23, 5) + Right(24, 15) + Right(25, 3) + Left(26, 1) + Right(27, 3) + Right(28, 10) + Right(29, 7) + Right(30, 7);
    }
}
