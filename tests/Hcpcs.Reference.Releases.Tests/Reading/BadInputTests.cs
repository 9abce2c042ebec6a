using System.IO.Compression;
using System.Text;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Releases.Tests.Making;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>
/// What is no release, or a damaged one, is refused with one line that names the file. Damage that the reading cannot see must be damage
/// that changes nothing.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body>Page not found</body></html>")]
    [InlineData("\n\n  <html lang=\"en\">")]
    [InlineData("\u00EF\u00BB\u00BF<!doctype HTML PUBLIC \"-//W3C//DTD XHTML 1.0\">")]
    public void A_web_page_saved_in_place_of_the_download_is_called_one(string page)
    {
        foreach (string name in (string[])["january-2026-alpha-numeric-hcpcs-file.zip", "HCPC2026_JAN_ANWEB.txt", "anweb.xlsx"])
        {
            Refusal(name, Zip.Bytes(page)).Should().StartWith(name).And.Contain("HTML");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\r\n\r\n")]
    [InlineData("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>")]
    [InlineData("{\"error\":404}")]
    [InlineData("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3")]
    [InlineData("PK")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")]
    [InlineData("\u0000\u0000\u0000\u0000")]
    [InlineData("HCPCSTBL")]
    public void A_file_of_another_kind_is_refused_whatever_its_name(string content)
    {
        foreach (string name in (string[])["release.zip", "release.txt", "release.xlsx", "release.xls", "release"])
        {
            Refusal(name, Zip.Bytes(content)).Should().StartWith(name);
        }
    }

    [Fact]
    public void A_text_in_UTF_16_is_refused()
    {
        Refusal("release.txt", Encoding.Unicode.GetBytes(Lines.Join(Lines.Entry("A0021")))).Should().StartWith("release.txt");
    }

    [Fact]
    public void A_code_table_is_not_a_release()
    {
        using var table = new MemoryStream();
        HcpcsTable.Embedded.Save(table);

        Refusal("2026-01.hcpcs", table.ToArray()).Should().StartWith("2026-01.hcpcs is not a release");
    }

    [Fact]
    public void A_folder_is_refused_as_one()
    {
        FluentActions.Invoking(() => CmsRelease.Read(_folder.Path)).Should().Throw<IOException>()
            .Which.Message.Should().Contain(_folder.Path).And.Contain("folder").And.NotContainAny("\r", "\n");
        FluentActions.Invoking(() => CmsRelease.Read(_folder.Path + Path.DirectorySeparatorChar)).Should().Throw<IOException>()
            .Which.Message.Should().Contain(_folder.Path);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        FluentActions.Invoking(() => CmsRelease.Read(Path.Combine(_folder.Path, "missing.zip"))).Should().Throw<FileNotFoundException>()
            .Which.Message.Should().Contain("missing.zip");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_path_is_a_programming_mistake(string? path)
    {
        FluentActions.Invoking(() => CmsRelease.Read(path!)).Should().Throw<ArgumentException>().WithParameterName(nameof(path));
    }

    [Fact]
    public void A_file_that_is_being_read_can_be_deleted_afterwards_even_when_it_was_refused()
    {
        string path = _folder.Write("release.zip", Zip.Bytes("PK nothing"));
        FluentActions.Invoking(() => CmsRelease.Read(path)).Should().Throw<InvalidDataException>();

        using var exclusive = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        exclusive.Length.Should().BePositive();
    }

    [SkippableFact]
    public void A_text_cut_anywhere_within_the_fields_of_a_line_is_refused_and_cut_elsewhere_has_the_entries_before_the_cut()
    {
        // Real lines of January 2026: modifiers, codes, a code with further lines. A cut exactly after a line, within the blanks at the end
        // of one, or within the three blanks that begin a modifier's line cannot be told from a shorter release.
        var lines = Official.Text(Official.January2026, "HCPC2026_JAN_ANWEB_01122026.txt").Split("\r\n");
        int further = Array.FindIndex(lines, line => line.StartsWith('J') && line[10] == '4');
        string text = Lines.Join([.. lines[..3], .. Lines.Codes('A', 2, "20260101"), .. lines[(further - 1)..(further + 3)], lines[^3]]);
        text.Length.Should().Be(10 * (320 + Lines.CrLf.Length));
        int firstCode = 3 * (320 + Lines.CrLf.Length) + 293;

        // Refusing takes time: every position near the ends of fields and lines, and every fifth of the others.
        int width = 320 + Lines.CrLf.Length;
        foreach (int cut in Enumerable.Range(0, text.Length).Where(cut => cut % 5 == 0 || cut % width is < 14 or (> 88 and < 95) or > 288))
        {
            string read = text[..cut];
            int lineStart = read.LastIndexOf('\n') + 1;
            string line = text.Substring(lineStart, 320);
            int lastField = line[10] is '3' or '7' ? 293 : 91;
            int into = cut - lineStart;
            bool blankSoFar = line[..Math.Min(into, 320)].Trim().Length == 0;
            if (cut < firstCode || (into < lastField && !blankSoFar))
            {
                Refusal("release.txt", Zip.Bytes(read)).Should().StartWith("release.txt", $"it was cut at {cut}");
            }
            else
            {
                var expected = OfficialEntries.ReadText(read);
                expected.DifferencesTo(LibraryEntries.Of(CmsRelease.Read(_folder.Write("release.txt", read)))).Should().BeEmpty($"it was cut at {cut}");
            }
        }
    }

    [SkippableFact]
    public void The_official_zip_cut_short_is_refused_wherever_it_is_cut()
    {
        byte[] zip = File.ReadAllBytes(Hcpcs.Reference.Tests.OfficialFiles.Path(Official.January2026));

        int all = zip.Length;
        foreach (int length in (int[])[1, 2, 3, 4, 30, 100, 1000, 500_000, all / 2, all - 1000, all - 100, all - 22, all - 21, all - 1])
        {
            Refusal("january-2026.zip", zip[..length]).Should().StartWith("january-2026.zip", $"{length} bytes are left");
        }
    }

    [SkippableTheory]
    [InlineData(Official.October2025)]
    [InlineData(Official.October2020)]
    public void An_official_workbook_cut_short_is_refused_wherever_it_is_cut(string workbook)
    {
        byte[] content = File.ReadAllBytes(Hcpcs.Reference.Tests.OfficialFiles.Path(workbook));

        foreach (int length in (int[])[4, 100, 5000, content.Length / 2, content.Length - 1000, content.Length - 22, content.Length - 1])
        {
            Refusal("anweb.xlsx", content[..length]).Should().StartWith("anweb.xlsx", $"{length} bytes are left");
        }
    }

    [SkippableFact]
    public void A_binary_workbook_cut_short_is_refused_wherever_it_is_cut()
    {
        byte[] content = Official.Bytes(Official.January2020, "HCPC2020_ANWEB_w_disclaimer.xls");

        int all = content.Length;
        foreach (int length in (int[])[8, 100, 511, 512, 513, 5000, 100_000, all / 4, all / 2, all - 100_000, all - 1000])
        {
            Refusal("anweb.xls", content[..length]).Should().StartWith("anweb.xls", $"{length} bytes are left");
        }
    }

    [SkippableFact]
    public void A_small_workbook_cut_short_is_refused_wherever_it_is_cut()
    {
        byte[] workbook = SmallWorkbook(CompressionLevel.Optimal);

        for (int length = 0; length < workbook.Length; length += length < 100 || length > workbook.Length - 100 ? 1 : 7)
        {
            Refusal("anweb.xlsx", workbook[..length]).Should().StartWith("anweb.xlsx", $"{length} bytes are left");
        }
    }

    [SkippableTheory]
    [InlineData(CompressionLevel.Optimal, 1)]
    [InlineData(CompressionLevel.NoCompression, 2)]
    public void A_workbook_with_a_flipped_bit_is_refused_or_reads_as_before(CompressionLevel compression, int seed)
    {
        FlipBits("anweb.xlsx", SmallWorkbook(compression), seed);
    }

    [SkippableTheory]
    [InlineData(CompressionLevel.Optimal, 3)]
    [InlineData(CompressionLevel.NoCompression, 4)]
    public void A_zip_with_a_flipped_bit_is_refused_or_reads_as_before(CompressionLevel compression, int seed)
    {
        var lines = Official.Text(Official.January2026, "HCPC2026_JAN_ANWEB_01122026.txt").Split("\r\n").Where(line => line.StartsWith('J')).Take(40);
        var list = new TinyWorkbook().Row(1, "", "NOC CODES").Row(3, "HCPCS", "LONG DESCRIPTION", "ADD DATE").Row(5, "J0120", "A drug").Write();

        FlipBits("release.zip", Zip.Of(compression, ("HCPC2026.txt", Zip.Bytes(Lines.Join(lines))), ("NOC codes.xlsx", list)), seed);
    }

    [SkippableFact]
    public void A_flipped_bit_in_a_binary_workbook_never_ends_in_another_exception()
    {
        byte[] content = Official.Bytes(Official.January2020, "HCPC2020_ANWEB_w_disclaimer.xls");
        var random = new Random(5);
        for (int i = 0; i < 12; i++)
        {
            // The format has no checksum: damage in the header and the directory of the container is what can be seen.
            byte[] damaged = (byte[])content.Clone();
            int place = random.Next(8, 1024);
            damaged[place] ^= (byte)(1 << random.Next(8));
            ReadOrRefusal("anweb.xls", damaged, $"bit flipped at {place}");
        }
    }

    [Fact]
    public void A_damaged_list_of_NOC_codes_refuses_the_zip_by_its_name_or_the_release_says_that_it_was_read_without()
    {
        byte[] list = new TinyWorkbook().Row(1, "HCPCS", "LONG DESCRIPTION", "ADD DATE").Row(2, "A0001", "Unlisted").Write();
        byte[] damaged = [.. list[..(list.Length / 2)], .. list[(list.Length / 2 + 1)..]];

        byte[] text = Zip.Bytes(Lines.Join(Lines.Codes('A', 10, "20260101")));
        string path = _folder.Write("release.zip", Zip.Of(("a.txt", text), ("NOC codes.xlsx", damaged)));
        try
        {
            var release = CmsRelease.Read(path);
            release.Release.CompanionLists.Should().Be(HcpcsCompanionLists.None);
            release.Records.Should().OnlyContain(record => record.NotOtherwiseClassified == null);
            release.Notices.Should().ContainSingle(notice => Remarks.IsOnList(notice));
        }
        catch (InvalidDataException exception)
        {
            exception.Message.Should().Contain("NOC codes.xlsx");
        }
    }

    /// <summary>The first entries of the official October 2025 workbook, 30 of them, as a workbook of their own.</summary>
    private static byte[] SmallWorkbook(CompressionLevel compression)
    {
        var rows = OfficialSheet.Read(File.ReadAllBytes(Hcpcs.Reference.Tests.OfficialFiles.Path(Official.October2025))).Rows;
        var columns = rows[1].Keys.ToArray();
        var workbook = new TinyWorkbook { Compression = compression };
        int number = 0;
        foreach (var row in rows.Values.Take(1).Concat(rows.Values.Skip(400).Take(30)))
        {
            workbook.Row(++number, [.. columns.Select(column => new TinyWorkbook.Cell(row.GetValueOrDefault(column, string.Empty), TinyWorkbook.As.Shared))]);
        }

        return workbook.Write();
    }

    private void FlipBits(string name, byte[] content, int seed)
    {
        var whole = CmsRelease.Read(_folder.Write(name, content));
        var random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 200; i++)
        {
            byte[] damaged = (byte[])content.Clone();
            int place = random.Next(content.Length), bit = random.Next(8);
            damaged[place] ^= (byte)(1 << bit);
            var read = ReadOrRefusal(name, damaged, $"bit {bit} of byte {place} is flipped (seed {seed})");
            if (read is null)
            {
                refused++;
                continue;
            }

            read.Records.Should().HaveSameCount(whole.Records);
            for (int row = 0; row < read.Records.Count; row++)
            {
                Assert.True(
                    read.Records[row] == whole.Records[row] && read.Records[row].NotOtherwiseClassified == whole.Records[row].NotOtherwiseClassified,
                    $"Bit {bit} of byte {place} is flipped (seed {seed}), and {whole.Records[row]} was read as {read.Records[row]}.");
            }
        }

        refused.Should().BeGreaterThan(60, "most of a file is data");
    }

    private CmsRelease? ReadOrRefusal(string name, byte[] content, string because)
    {
        string path = _folder.Write(name, content);
        try
        {
            return CmsRelease.Read(path);
        }
        catch (Exception exception)
        {
            exception.Should().BeOfType<InvalidDataException>(because);
            exception.Message.Should().NotContainAny("\r", "\n");
            exception.Message.Should().ContainAny([name, "codes.xlsx", "HCPC2026.txt"], because);
            return null;
        }
    }

    private string Refusal(string name, byte[] content)
    {
        string path = _folder.Write(name, content);
        string message = FluentActions.Invoking(() => CmsRelease.Read(path)).Should().Throw<InvalidDataException>().Which.Message;
        message.Should().NotContainAny("\r", "\n");
        return message;
    }
}
