using System.IO.Compression;
using Hcpcs.Reference.Releases.Tests.Making;
using static Hcpcs.Reference.Releases.Tests.Making.TinyWorkbook;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>Which member of a zip is the release, which is the list of not otherwise classified codes, and what is left aside.</summary>
public sealed class ZipTests : IDisposable
{
    private const string Name = "release.zip";

    private static readonly byte[] s_text = Zip.Bytes(Lines.Join(Lines.Codes('A', 10, "20260101")));
    private static readonly byte[] s_other = Zip.Bytes(Lines.Join(Lines.Codes('B', 10, "20260101")));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_release_is_found_by_what_a_member_holds_and_not_by_its_name()
    {
        var release = Read(
            ("README.dat", s_text), ("HCPC2026_JAN_ANWEB.txt", Zip.Bytes("no data line")), ("folder/", []), ("image.png", [0x89, 0x50, 0x4E, 0x47]));

        release.Release.SourceName.Should().Be("README.dat");
        release.Records.Should().HaveCount(10);
    }

    [Fact]
    public void The_text_goes_before_the_workbook()
    {
        var release = Read(("HCPC2026_JAN_ANWEB.xlsx", Workbook()), ("HCPC2026_JAN_ANWEB.txt", s_text));

        release.Release.SourceName.Should().Be("HCPC2026_JAN_ANWEB.txt");
    }

    [Fact]
    public void A_zip_with_the_workbook_alone_is_a_release()
    {
        var release = Read(("NOC codes_JAN2026.xlsx", List().Write()), ("HCPC2026_JAN_ANWEB.xlsx", Workbook()), ("proc_notes.txt", Zip.Bytes("0001 A note")));

        release.Release.SourceName.Should().Be("HCPC2026_JAN_ANWEB.xlsx");
        release.Records.Should().HaveCount(2);
        release.Records.Select(record => record.NotOtherwiseClassified).Should().Equal(true, false);
    }

    /// <summary>Bit 0 of the flags says that a member is encrypted; they stand 6 bytes behind a member's beginning and 8 behind its entry.</summary>
    [Fact]
    public void A_zip_with_a_password_is_called_locked_and_not_damaged()
    {
        byte[] zip = Zip.Of(("HCPC2026_JAN_ANWEB.txt", s_text));
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        string path = _folder.Write(Name, zip);

        FluentActions.Invoking(() => CmsRelease.Read(path)).Should().Throw<InvalidDataException>()
            .Which.Message.Should().Be($"{Name} is locked with a password: unpack it, and give the file in it.");
    }

    /// <summary>The method of compression stands behind the flags: 98 is PPMd, which .NET cannot unpack.</summary>
    [Fact]
    public void A_member_that_cannot_be_unpacked_is_named_with_the_reason()
    {
        byte[] zip = Zip.Of(("HCPC2026_JAN_ANWEB.txt", s_text));
        zip[8] = 98;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 10] = 98;
        string path = _folder.Write(Name, zip);

        FluentActions.Invoking(() => CmsRelease.Read(path)).Should().Throw<InvalidDataException>()
            .Which.Message.Should().StartWith($"{Name}, member HCPC2026_JAN_ANWEB.txt cannot be unpacked: ").And.Contain("compress");
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void A_zip_is_the_same_however_its_members_are_compressed(CompressionLevel compression)
    {
        // Stored members put the workbook's own parts in the clear into the zip: it is still no workbook itself.
        byte[] other = new TinyWorkbook { Compression = compression }.Row(1, "Read me").Write();
        string path = _folder.Write(Name, Zip.Of(compression, ("a.txt", s_text), ("NOC codes.xlsx", List().Write()), ("b.xlsx", other)));

        var release = CmsRelease.Read(path);

        release.Release.SourceName.Should().Be("a.txt");
        release.Records.Where(record => record.NotOtherwiseClassified is true).Should().ContainSingle();
    }

    [Fact]
    public void Two_different_releases_in_one_zip_are_refused_by_their_names()
    {
        Refusal(("January.txt", s_text), ("April.txt", s_other)).Should().StartWith($"{Name} ").And.Contain("January.txt").And.Contain("April.txt");
    }

    [Fact]
    public void Two_different_workbooks_of_releases_in_one_zip_are_refused_by_their_names()
    {
        Refusal(("January.xlsx", Workbook()), ("April.xlsx", new TinyWorkbook().HeaderRow(1).Entry(2, "A0002").Write()))
            .Should().StartWith($"{Name} ").And.Contain("January.xlsx").And.Contain("April.xlsx");
    }

    [Fact]
    public void The_same_release_twice_in_one_zip_is_one()
    {
        Read(("January.txt", s_text), ("copy/January.txt", s_text)).Records.Should().HaveCount(10);
    }

    [Fact]
    public void A_zip_without_a_member_or_without_a_release_is_refused()
    {
        Refusal().Should().StartWith($"{Name} ").And.Contain("does not hold a release");
        Refusal(("HCPC2026_recordlayout.txt", Zip.Bytes("HCPCS Contractor Record - 2026")), ("NOC codes.xlsx", List().Write()))
            .Should().StartWith($"{Name} ").And.Contain("does not hold a release");
    }

    public static TheoryData<string, byte[]> UnreadableWorkbooks => new()
    {
        // The container of Word's older documents is that of binary workbooks.
        { "n.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]] },
        { "readme.xls", [0xD0, 0xCF, 0x11, 0xE0] },
        { "broken.xlsx", Zip.Of(("xl/workbook.xml", Zip.Bytes("<workbook"))) },
    };

    [Theory]
    [MemberData(nameof(UnreadableWorkbooks))]
    public void A_workbook_beside_the_release_that_cannot_be_read_is_passed_over_with_a_notice(string name, byte[] content)
    {
        foreach (var (member, release) in ((string, byte[])[])[("a.txt", s_text), ("a.xlsx", Workbook())])
        {
            var read = Read((name, content), (member, release), ("NOC codes.xlsx", List().Row(6, "see note").Write()));

            read.Release.SourceName.Should().Be(member);
            read.Release.CompanionLists.Should().Be(HcpcsCompanionLists.NotOtherwiseClassified);
            read.OnContent().Should().NotContain(notice => notice.File == Name, "the list is found by its name before the other is opened");

            read = Read((name, content), (member, release));

            read.Release.SourceName.Should().Be(member);
            read.Release.CompanionLists.Should().Be(HcpcsCompanionLists.None);
            read.Notices.Should().ContainSingle(notice => notice.File == Name).Which.Message.Should().StartWith($"a member that cannot be read was skipped: {name}");
            read.Notices.Should().OnlyContain(notice => !notice.ToString().Any(char.IsControl));
        }
    }

    [Fact]
    public void Remarks_on_a_list_that_breaks_off_are_not_kept()
    {
        // A worksheet ends with row 1,048,576.
        byte[] list = List().Row(6, "see note").Row(1_048_577, "A0002").Write();

        var release = Read(("a.txt", s_text), ("NOC codes.xlsx", list));

        release.Release.CompanionLists.Should().Be(HcpcsCompanionLists.None);
        release.OnContent().Should().ContainSingle().Which.ToString().Should().StartWith($"{Name}: ").And.Contain("NOC codes.xlsx").And.Contain("1048576");
    }

    [Fact]
    public void More_unreadable_workbooks_than_a_release_has_members_refuse_it()
    {
        byte[] broken = [0xD0, 0xCF, 0x11, 0xE0];
        var members = Enumerable.Range(1, 8).Select(i => ($"{i}.xls", broken)).ToArray();

        Read([("a.txt", s_text), .. members[..7]]).Notices.Where(notice => notice.File == Name).Should().HaveCount(7);
        Refusal([("a.txt", s_text), .. members]).Should().StartWith($"{Name}, 8.xls: ");
        Refusal([("a.xlsx", Workbook()), .. members]).Should().StartWith($"{Name}, 8.xls: ");
    }

    [Fact]
    public void A_zip_without_a_release_says_what_is_wrong_with_each_workbook_that_might_have_been_it()
    {
        byte[] columns = new TinyWorkbook().HeaderRow(1, Header.Except(["SHORT DESCRIPTION"])).Entry(2, "A0021").Write();
        const string Why = "a.xlsx, sheet 'A', row 1: no column 'SHORT DESCRIPTION'.";

        Refusal(("a.xlsx", columns)).Should().Be($"{Name} does not hold a release: {Why}");
        Refusal(("n.doc", [0xD0, 0xCF, 0x11, 0xE0]), ("a.xlsx", columns))
            .Should().StartWith($"{Name} does not hold a release: n.doc: the workbook cannot be read (").And.EndWith(Why);
        Read(("a.xlsx", columns), ("b.xlsx", Workbook())).Release.SourceName.Should().Be("b.xlsx");
    }

    [Fact]
    public void What_is_wrong_within_a_member_is_said_with_the_member_and_the_line()
    {
        Refusal(("HCPC2026_JAN_ANWEB.txt", Zip.Bytes(Lines.Join(Lines.Entry("A0021"), Lines.Entry("A0021")))))
            .Should().Contain("HCPC2026_JAN_ANWEB.txt").And.Contain("line 1").And.Contain("line 2");
    }

    [Fact]
    public void The_list_of_not_otherwise_classified_codes_may_have_a_title_a_blank_row_duplicates_and_numeric_dates()
    {
        var release = Read(("a.txt", s_text), ("NOC codes_JAN2026.xlsx", List().Row(6, "A0003").Row(7, " A0003 ").Write()));

        release.Release.CompanionLists.Should().Be(HcpcsCompanionLists.NotOtherwiseClassified);
        release.Records.Where(record => record.NotOtherwiseClassified is true).Select(record => record.Code.ToString()).Should().Equal("A0001", "A0003");
        release.Records.Where(record => record.NotOtherwiseClassified is false).Should().HaveCount(8);
        release.OnContent().Should().BeEmpty();
    }

    [Theory]
    [InlineData("HCPCS", "LONG DESCRIPTION", "ADD DATE", "TERM DATE")]
    [InlineData("HCPC", "Long Description", "Add Date", "Term Date")]
    [InlineData("HCPCS CODE", "DESCRIPTION", "ADDED", "")]
    public void The_header_of_the_list_may_be_written_in_several_ways(params string[] header)
    {
        var list = new TinyWorkbook()
            .Row(1, "", "NOC CODES - HCPCS 2026").Row(3, [.. header.Select(name => (Cell)name)]).Row(5, "A0002", "Not otherwise classified");

        Read(("a.txt", s_text), ("NOC codes.xlsx", list.Write())).Records.Single(record => record.NotOtherwiseClassified is true)
            .Code.Should().Be(HcpcsCode.Parse("A0002"));
    }

    [Theory]
    [InlineData("_x001A_")]
    [InlineData("see note")]
    [InlineData("99213")]
    [InlineData("AA")]
    public void A_cell_of_the_list_that_is_no_code_is_not_taken_for_one_and_no_control_character_reaches_a_message(string text)
    {
        var release = Read(("a.txt", s_text), ("NOC codes_JAN2019.xlsx", List().Row(6, text).Row(7, "A0002").Write()));

        release.Records.Where(record => record.NotOtherwiseClassified is true).Select(record => record.Code.ToString()).Should().Equal("A0001", "A0002");
        release.OnContent().Should().NotContain(notice => notice.ToString().Any(char.IsControl));
        release.OnContent().Where(notice => notice.Location == "sheet 'A', cell A6").Should().HaveCount(text == "_x001A_" ? 0 : 1);
    }

    [Fact]
    public void A_listed_code_that_the_release_does_not_hold_is_reported()
    {
        var release = Read(("a.txt", s_text), ("NOC codes.xlsx", List().Row(6, "J9999").Write()));

        release.OnContent().Should().ContainSingle().Which.Message.Should().Contain("J9999");
        release.Records.Should().HaveCount(10);
    }

    [Theory]
    [InlineData("HCPCS/MOD Code", "Action", "Short Description", "Long Description", "Effective Date")]
    [InlineData("HCPC", "ACTION CD", "SHORT DESCRIPTION", "LONG DESCRIPTION", "ADD DT")]
    [InlineData("HCPC", "SEQNUM", "RECID", "LONG DESCRIPTION", "SHORT DESCRIPTION")]
    [InlineData("HCPCS", "LONG DESCRIPTION")]
    public void Another_workbook_beside_the_release_is_not_taken_for_the_list(params string[] header)
    {
        var other = new TinyWorkbook().Row(1, [.. header.Select(name => (Cell)name)]).Row(2, "A0001", "Revise", "x", "y");

        var release = Read(("a.txt", s_text), ("Corrections.xlsx", other.Write()));

        release.Release.CompanionLists.Should().Be(HcpcsCompanionLists.None);
        release.Records.Should().OnlyContain(record => record.NotOtherwiseClassified == null);
    }

    /// <summary>A list as CMS writes it: title in row 1, header in row 3, a blank row, then A0001 with a numeric date.</summary>
    private static TinyWorkbook List() => new TinyWorkbook()
        .Row(1, "", "NOC CODES - HCPCS 2026")
        .Row(3, "HCPCS", "LONG DESCRIPTION", "ADD DATE", "TERM DATE")
        .Row(4)
        .Row(5, "A0001", "Unlisted item", new Cell("19870101", As.Number), new Cell("20171231", As.Number));

    private static byte[] Workbook() => new TinyWorkbook().HeaderRow(1).Entry(2, "A0001").Entry(3, "A0002").Write();

    private CmsRelease Read(params (string Name, byte[] Content)[] members) => CmsRelease.Read(_folder.Write(Name, Zip.Of(members)));

    private string Refusal(params (string Name, byte[] Content)[] members)
    {
        string message = FluentActions.Invoking(() => Read(members)).Should().Throw<InvalidDataException>().Which.Message;
        message.Should().NotContainAny("\r", "\n");
        return message;
    }
}
