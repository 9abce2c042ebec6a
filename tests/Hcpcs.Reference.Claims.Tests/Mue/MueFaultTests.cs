using System.Text;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests.Mue;

/// <summary>What is not a sound file of MUE values is refused in one line that names the file, the place and the cause.</summary>
public class MueFaultTests
{
    private const string Row = "A0425,250,1 Line Edit,Data\n";

    public static TheoryData<string, byte[], string> OtherFiles => new()
    {
        { "empty", [], "is empty" },
        { "XLSX", [.. "PK\x03\x04"u8, 20, 0, 6, 0], "give the CSV file" },
        { "XLS", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "is not a CSV file" },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(MueText.Of(Row))], "UTF-16" },
        { "HTML", [.. "\uFEFF\n<!DOCTYPE html><html></html>"u8], "HTML" },
        { "byte order mark alone", [0xEF, 0xBB, 0xBF], "'HCPCS/ CPT Code' is missing" },
        { "blanks", [.. "\n\n ,\n"u8], "'HCPCS/ CPT Code' is missing" },
    };

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void Another_kind_of_file_is_refused(string kind, byte[] content, string cause) => Refusal(content).Should().Contain(cause, kind);

    /// <summary>The headings of CMS's file of procedure-to-procedure edits.</summary>
    [Fact]
    public void An_NCCI_PTP_file_is_refused_with_the_heading_that_it_misses() =>
        Refusal(
            "Column 1,Column 2,*=in existence prior to 1996,Effective Date,Deletion Date,Modifier,PTP Edit Rationale\n"
            + "A0425,A0426,,20200101,*,0,Misuse\n")
            .Should().Contain("not a file of Medicare's MUE values").And.Contain("'HCPCS/ CPT Code' is missing");

    [Theory]
    [InlineData("HCPCS/ CPT Code")]
    [InlineData("... MUE Values")]
    [InlineData("MUE Adjudication Indicator")]
    [InlineData("MUE Rationale")]
    public void A_heading_that_is_missing_is_named(string heading)
    {
        string[] others = ["HCPCS/ CPT Code", "... MUE Values", "MUE Adjudication Indicator", "MUE Rationale"];
        others[Array.IndexOf(others, heading)] = "Other";

        string file = string.Join(',', others).Replace("...", "Practitioner Services", StringComparison.Ordinal) + "\n" + Row;

        Refusal(file).Should().Contain($"the heading '{heading}' is missing");
    }

    [Fact]
    public void Headings_behind_too_many_lines_are_not_found()
    {
        Refusal(new string('\n', 1000) + MueText.Header() + Row).Should().Contain("is missing");
        MueText.Read(new string('\n', 999) + MueText.Header() + Row).Count.Should().Be(1);
    }

    [Fact]
    public void A_column_that_stands_twice_is_refused() =>
        Refusal(MueText.Header("Practitioner Services MUE Values,DME Supplier Services MUE Values") + "A0425,1,2,1 Line Edit,Data\n")
            .Should().Contain("line 1").And.Contain("two columns of '... MUE Values'");

    [Theory]
    [InlineData("Medicaid Services MUE Values")]
    [InlineData("MUE Values")]
    public void Values_of_another_kind_are_refused(string heading) =>
        Refusal(MueText.Notice + MueText.Header(heading) + Row)
            .Should().Contain("line 4").And.Contain($"'{heading}' is none of").And.Contain("Practitioner Services");

    [Theory]
    [InlineData("mue.csv")]
    [InlineData("Eff_13-01-2026.csv")]
    [InlineData("Eff_02-30-2026.csv")]
    [InlineData("Eff_07-01-26.csv")]
    [InlineData("Eff_07-01-20261.csv")]
    [InlineData("Jeff_07-01-2026.csv")]
    [InlineData("Eff_01-01-0000.csv")]
    public void Without_a_quarter_a_file_is_refused(string name) =>
        Refusal(MueText.Of(Row), name).Should().Contain(name).And.Contain("give the quarter");

    [Theory]
    [InlineData("A0425,,1 Line Edit,Data", "the MUE value '' of A0425")]
    [InlineData("A0425,many,1 Line Edit,Data", "the MUE value 'many' of A0425")]
    [InlineData("A0425,2.5,1 Line Edit,Data", "the MUE value '2.5' of A0425")]
    [InlineData("A0425,2.0,1 Line Edit,Data", "the MUE value '2.0' of A0425")]
    [InlineData("A0425,-1,1 Line Edit,Data", "the MUE value '-1' of A0425")]
    [InlineData("A0425,+1,1 Line Edit,Data", "the MUE value '+1' of A0425")]
    [InlineData("A0425,\"1,000\",1 Line Edit,Data", "the MUE value '1,000' of A0425")]
    [InlineData("A0425,1e3,1 Line Edit,Data", "the MUE value '1e3' of A0425")]
    [InlineData("A0425,2147483648,1 Line Edit,Data", "the MUE value '2147483648' of A0425")]
    [InlineData("A0425,\u0661,1 Line Edit,Data", "the MUE value '\u0661' of A0425")]
    [InlineData("A0425,250,,Data", "the adjudication indicator '' of A0425")]
    [InlineData("A0425,250,Line Edit,Data", "the adjudication indicator 'Line Edit' of A0425")]
    [InlineData("A0425,250,0 None,Data", "the adjudication indicator '0 None' of A0425")]
    [InlineData("A0425,250,1000,Data", "the adjudication indicator '1000' of A0425")]
    [InlineData("A0425,250,1 Line Edit", "has only 3 of 4 columns")]
    [InlineData("A0425", "has only 1 of 4 columns")]
    [InlineData(",250,1 Line Edit,Data", "the row has no code")]
    [InlineData("A042,250,1 Line Edit,Data", "'A042'")]
    [InlineData("AO425,250,1 Line Edit,Data", "'AO425'")]
    [InlineData("\"A0425\"x,250,1 Line Edit,Data", "closing quotation mark")]
    [InlineData("\"A0425,250,1 Line Edit,Data", "quotation mark is not closed")]
    public void A_row_that_cannot_be_read_is_refused_with_its_line(string row, string cause) =>
        Refusal(MueText.Notice + MueText.Header() + "A0426,1,1 Line Edit,Data\n" + row)
            .Should().StartWith($"{MueText.FileName}, line 7: ").And.Contain(cause);

    [Theory]
    [InlineData("A0425,251,1 Line Edit,Data")]
    [InlineData("A0425,250,3 Date of Service Edit: Clinical,Data")]
    [InlineData("a0425,250,1 Line Edit,Other")]
    public void A_code_with_two_different_limits_is_refused(string row) =>
        Refusal(MueText.Of(Row.TrimEnd('\n'), "A0426,1,1 Line Edit,Data", row))
            .Should().StartWith($"{MueText.FileName}, line 8: A0425 has an earlier row");

    [Fact]
    public void A_file_without_a_Level_II_code_is_refused()
    {
        Refusal(MueText.Of("99213,2,1 Line Edit,x", "D0120,2,1 Line Edit,x")).Should().Contain("no row of a HCPCS Level II code");
        Refusal(MueText.Header()).Should().Contain("no row of a HCPCS Level II code");
    }

    [Fact]
    public void A_stream_without_end_is_read_no_further_than_a_file_can_be_long()
    {
        using var stream = new EndlessStream();

        FluentActions.Invoking(() => MueTable.Read(stream, MueText.FileName))
            .Should().Throw<InvalidDataException>().WithMessage("*longer than 16 MB*");

        stream.Given.Should().BeLessThan(17 * 1024 * 1024);
    }

    [Fact]
    public void A_name_in_a_message_is_one_short_line()
    {
        string message = Refusal([], "Eff\n" + new string('x', 5000));

        message.Length.Should().BeLessThan(400);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(MueText.Of(Row)));
        FluentActions.Invoking(() => MueTable.Read(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MueTable.Read(string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MueTable.Read(null!, "x")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MueTable.Read(stream, string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MueTable.Read(stream, "folder/")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MueTable.Read(stream, MueText.FileName, default(HcpcsQuarter)))
            .Should().Throw<ArgumentException>().WithParameterName("quarter");
        FluentActions.Invoking(() => MueTable.Read(Path.GetTempPath())).Should().Throw<IOException>().WithMessage("*is a folder*");
        FluentActions.Invoking(() => MueTable.Read(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.csv")))
            .Should().Throw<FileNotFoundException>();
    }

    private static string Refusal(string text, string name = MueText.FileName) => Refusal(Encoding.UTF8.GetBytes(text), name);

    private static string Refusal(byte[] content, string name = MueText.FileName)
    {
        string message = FluentActions.Invoking(() => MueText.Read(content, name)).Should().Throw<InvalidDataException>().Which.Message;
        message.Should().NotContainAny("\n", "\r").And.StartWith(name.Split('\n')[0]);
        return message;
    }
}
