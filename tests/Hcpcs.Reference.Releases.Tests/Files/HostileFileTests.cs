using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Releases.Tests.Making;
using Hcpcs.Reference.Tests;
using static Hcpcs.Reference.Releases.Tests.Making.TinyWorkbook;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>
/// Files that were made to do harm: to take memory or time out of proportion, to read or write other files. Each is refused with one line that
/// says where, before it has cost much.
/// </summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Sheet = "xl/worksheets/sheet1.xml", SharedStrings = "xl/sharedStrings.xml";

    /// <summary>What may be allocated for a file that is refused, over all of the time.</summary>
    private const long Megabytes = 1024 * 1024, EnoughMemory = 600 * Megabytes;

    private static readonly byte[] s_text = Zip.Bytes(Lines.Join(Lines.Codes('A', 10, "20260101")));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_member_that_unpacks_to_far_more_than_a_release_is_not_unpacked()
    {
        byte[] bomb = Zip.Of(("HCPC2026.txt", s_text), ("bomb.txt", new byte[500 * Megabytes]));

        bomb.Length.Should().BeLessThan((int)Megabytes);
        Refusal("release.zip", bomb, 150 * Megabytes).Should().Contain("bomb.txt").And.Contain("32 MB");
    }

    [Fact]
    public void Members_that_are_too_long_together_are_not_all_unpacked()
    {
        var members = Enumerable.Range(0, 40).Select(i => ($"{i}.txt", new byte[30 * Megabytes])).ToArray();

        Refusal("release.zip", Zip.Of(members), EnoughMemory * 2).Should().Contain("192 MB");
    }

    [Fact]
    public void More_members_than_any_release_has_are_not_looked_at()
    {
        Refusal("release.zip", Zip.Of([.. Enumerable.Range(0, 1001).Select(i => ($"{i}.txt", s_text))])).Should().Contain("1001 members");
    }

    [Fact]
    public void A_zip_in_a_zip_is_not_opened()
    {
        byte[] inner = Zip.Of(("HCPC2026.txt", s_text));

        Refusal("release.zip", Zip.Of(("inner.zip", Zip.Of(("inner.zip", inner))))).Should().Contain("does not hold a release");
    }

    [Theory]
    [InlineData("../../../../etc/HCPC2026.txt", "HCPC2026.txt")]
    [InlineData("..\\..\\HCPC2026.txt", "HCPC2026.txt")]
    [InlineData("C:\\Windows\\HCPC2026.txt", "HCPC2026.txt")]
    [InlineData("/etc/HCPC2026.txt", "HCPC2026.txt")]
    [InlineData("HCPC\n2026.txt", "HCPC 2026.txt")]
    [InlineData("HCPC2026.txt\u001B[2J", "HCPC2026.txt [2J")]
    [InlineData("HCPC\u20282026\u2029.txt", "HCPC 2026 .txt")]
    public void A_member_whose_name_is_a_path_goes_nowhere_and_is_called_by_its_last_part(string name, string expected)
    {
        string path = _folder.Write("release.zip", Zip.Of((name, s_text)));

        CmsRelease.Read(path).Release.SourceName.Should().Be(expected);

        Directory.GetFileSystemEntries(_folder.Path).Should().Equal(path);
    }

    [Fact]
    public void A_name_of_sixty_thousand_characters_is_shortened()
    {
        var release = CmsRelease.Read(_folder.Write("release.zip", Zip.Of((new string('n', 60_000), s_text))));

        release.Release.SourceName.Should().Be(new string('n', 255));
        Refusal("release.zip", Zip.Of((new string('n', 60_000), new byte[40 * Megabytes]))).Length.Should().BeLessThan(400);
    }

    [Theory]
    [InlineData(22, 10u)]
    [InlineData(22, uint.MaxValue)]
    [InlineData(18, 10u)]
    [InlineData(18, uint.MaxValue)]
    [InlineData(26, 60000u)]
    public void A_zip_whose_header_lies_about_a_length_is_refused_or_reads_as_it_is(int field, uint value)
    {
        byte[] zip = Zip.Of(("HCPC2026.txt", s_text));
        byte[] directory = [.. zip];
        int entry = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(field), value);
        BinaryPrimitives.WriteUInt32LittleEndian(directory.AsSpan(entry + field + 2), value);

        foreach (byte[] lying in (byte[][])[zip, directory])
        {
            string path = _folder.Write("release.zip", lying);
            try
            {
                CmsRelease.Read(path).Records.Should().HaveCount(10);
            }
            catch (InvalidDataException exception)
            {
                exception.Message.Should().StartWith("release.zip").And.NotContainAny("\r", "\n");
            }
        }
    }

    [Theory]
    [InlineData(Sheet, 100, "48 MB")]
    [InlineData(SharedStrings, 30, "16 MB")]
    [InlineData("xl/styles.xml", 10, "4 MB")]
    [InlineData("xl/media/image1.png", 10, "4 MB")]
    public void A_part_that_unpacks_to_far_more_than_one_of_a_release_is_named(string part, int length, string limit)
    {
        byte[] bomb = Change(part, xml => xml + new string(' ', length * (int)Megabytes));

        Refusal("anweb.xlsx", bomb).Should().Contain(part).And.Contain(limit);
        Refusal("release.zip", Zip.Of(("anweb.xlsx", bomb))).Should().StartWith("release.zip");
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://localhost/\"> %a;]>")]
    public void A_part_that_defines_entities_is_refused(string type)
    {
        foreach (string part in (string[])[Sheet, SharedStrings, "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"])
        {
            Refusal("anweb.xlsx", Change(part, xml => xml.Insert(xml.IndexOf("?>", StringComparison.Ordinal) + 2, type)))
                .Should().Contain(part).And.Contain("document type");
        }
    }

    [Fact]
    public void A_part_that_is_read_as_something_else_than_UTF_8_is_refused()
    {
        byte[] utf16 = Change(SharedStrings, xml => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(xml.Replace("UTF-8", "UTF-16"))]);
        byte[] unmarked = Change(SharedStrings, xml => Encoding.Unicode.GetBytes(xml));

        Refusal("anweb.xlsx", utf16).Should().Contain(SharedStrings).And.Contain("UTF-8");
        Refusal("anweb.xlsx", unmarked).Should().Contain(SharedStrings).And.Contain("UTF-8");
        Refusal("anweb.xlsx", Change(Sheet, xml => xml.Replace("UTF-8", "IBM037"))).Should().Contain(Sheet).And.Contain("UTF-8");
    }

    [Theory]
    [InlineData("deeper")]
    [InlineData("names")]
    [InlineData("attributes")]
    public void XML_that_would_take_a_hundred_times_its_length_is_refused(string kind)
    {
        var xml = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++)
        {
            xml.Append(kind switch { "deeper" => "<a>", "names" => $"<a{i}/>", _ => i == 0 ? "<a" : $" a{i % 1000}=''" });
        }

        Refusal("anweb.xlsx", Change(Sheet, sheet => sheet.Replace("<sheetData>", xml + "<sheetData>")), 200 * Megabytes)
            .Should().Contain(Sheet).And.Contain(kind switch { "deeper" => "nests", "names" => "names", _ => "tag" }).And.Contain("at byte");
    }

    [Fact]
    public void A_cell_longer_than_one_can_be_is_refused_by_its_place()
    {
        Refusal("anweb.xlsx", Write(new TinyWorkbook().HeaderRow(1).Entry(2, "A0021", ("LONG DESCRIPTION", new string('x', 40_000)))))
            .Should().Contain("cell D2").And.Contain("40000");
        Refusal("anweb.xlsx", Write(new TinyWorkbook().HeaderRow(1).Entry(2, "A0021", ("LONG DESCRIPTION", new string('x', 100_000)))))
            .Should().Contain(Sheet).And.Contain("at byte");
        Refusal("anweb.xlsx", Write(new TinyWorkbook().HeaderRow(1).Entry(2, "A0021", ("LONG DESCRIPTION", new Cell(new string('x', 9_000_000), As.Shared)))))
            .Should().Contain(SharedStrings).And.Contain("at byte");
    }

    [Fact]
    public void Pieces_of_one_cell_count_together()
    {
        string pieces = string.Concat(Enumerable.Repeat($"<r><t>{new string('x', 1000)}</t></r><r><t></t></r>", 200));

        Refusal("anweb.xlsx", Change(SharedStrings, xml => xml.Replace("<si>", $"<si>{pieces}"))).Should().Contain(SharedStrings).And.Contain("at byte");
    }

    [Fact]
    public void One_long_text_that_stands_in_every_cell_is_refused_by_the_row_where_it_becomes_too_much()
    {
        string row = string.Concat(Enumerable.Range(0, 48).Select(_ => "<c t=\"s\"><v>48</v></c>"));
        byte[] workbook = Change(
            (SharedStrings, xml => xml.Replace("</sst>", $"<si><t>{new string('x', 30_000)}</t></si></sst>")),
            (Sheet, xml => xml.Replace("</sheetData>", string.Concat(Enumerable.Repeat($"<row>{row}</row>", 5000)) + "</sheetData>")));

        Refusal("anweb.xlsx", workbook, 2 * EnoughMemory).Should().MatchRegex("row [0-9]+: the texts up to here");
    }

    [Theory]
    [InlineData("<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")]
    public void A_row_beyond_the_last_one_of_a_worksheet_is_refused(string row)
    {
        Refusal("anweb.xlsx", Change(Sheet, xml => xml.Replace("</sheetData>", row + "</sheetData>")), 2 * EnoughMemory).Should().Contain("1048576");
    }

    [Theory]
    [InlineData("XFD2")]
    [InlineData("ZZZZZ2")]
    [InlineData("ZZZZZZ2")]
    [InlineData("ZZZZZZZZZZZZ2")]
    public void A_column_beyond_those_of_a_release_is_refused(string place)
    {
        byte[] workbook = Change(Sheet, xml => xml.Replace("</sheetData>", $"<row r=\"9\"><c r=\"{place}\"><v>1</v></c></row></sheetData>"));

        Refusal("anweb.xlsx", workbook, 200 * Megabytes).Should().StartWith("anweb.xlsx");
    }

    [Fact]
    public void Sheets_that_are_one_and_the_same_part_are_not_all_read() =>
        Refusal("anweb.xlsx", SheetsOfOnePart(), 8 * EnoughMemory).Should().Contain("192 MB");

    [Theory]
    [InlineData("text")]
    [InlineData("workbook")]
    public void A_member_that_costs_more_than_a_release_is_not_passed_over_for_the_release_beside_it(string release)
    {
        var sound = release == "text" ? ("HCPC2026.txt", s_text) : ("HCPC2026.xlsx", Write(new TinyWorkbook().HeaderRow(1).Entry(2, "A0021")));
        byte[] longPart = Change(Sheet, xml => xml + new string(' ', 100 * (int)Megabytes));

        Refusal("release.zip", Zip.Of(("many.xlsx", SheetsOfOnePart()), sound), 8 * EnoughMemory).Should().Contain("many.xlsx").And.Contain("192 MB");
        Refusal("release.zip", Zip.Of(("long.xlsx", longPart), sound)).Should().Contain("long.xlsx").And.Contain("48 MB");
    }

    private static byte[] SheetsOfOnePart()
    {
        string sheets = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<sheet name=\"S{i}\" sheetId=\"{i}\" r:id=\"rId4\"/>"));
        return Change(
            ("xl/workbook.xml", xml => xml.Replace("<sheets>", "<sheets>" + sheets)),
            ("xl/worksheets/sheet2.xml", xml => xml.Replace("<sheetData>", "<sheetData>" + string.Concat(Enumerable.Repeat("<row></row>", 100_000)))));
    }

    [SkippableTheory]
    [InlineData("sectors", 68, 0u, 72, int.MaxValue)]
    [InlineData("lengths", 30, 0x0006001Fu, 68, 0xFFFFFFFEu)]
    [InlineData("lengths", 56, uint.MaxValue, 68, 0xFFFFFFFEu)]
    [InlineData("circle", 60, 0u, 68, 0xFFFFFFFEu)]
    public void A_binary_workbook_whose_header_lies_is_refused_at_once(string why, int place, uint value, int otherPlace, uint otherValue)
    {
        byte[] workbook = [.. Official.Bytes(Official.January2020, "HCPC2020_ANWEB_w_disclaimer.xls")];
        BinaryPrimitives.WriteUInt32LittleEndian(workbook.AsSpan(place), value);
        BinaryPrimitives.WriteUInt32LittleEndian(workbook.AsSpan(otherPlace), otherValue);

        Refusal("anweb.xls", workbook, 50 * Megabytes).Should().Contain(why);
    }

    [SkippableFact]
    public void An_encrypted_workbook_is_refused_before_a_key_is_derived_for_it()
    {
        byte[] workbook = [.. Official.Bytes(Official.January2020, "HCPC2020_ANWEB_w_disclaimer.xls")];
        byte[] package = [.. workbook];
        int entry = workbook.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Workbook\0"));
        byte[] name = Encoding.Unicode.GetBytes("EncryptedPackage");
        name.CopyTo(package, entry);
        package[entry + 64] = (byte)(name.Length + 2);
        Refusal("anweb.xls", package).Should().Contain("encrypted");

        // The record after the first one, which is 20 bytes long, in place of what it is.
        byte[] record = [.. workbook];
        int first = workbook.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(first + 20), 0x002F);
        Refusal("anweb.xls", record).Should().Contain("encrypted");

        // A name that is the workbook's only for a culture that passes over some characters.
        byte[] hidden = [.. workbook];
        Encoding.Unicode.GetBytes("Work\u00ADbook").CopyTo(hidden, entry);
        hidden[entry + 64] = 20;
        Refusal("anweb.xls", hidden).Should().StartWith("anweb.xls");
    }

    [SkippableFact]
    public void A_sheet_of_a_binary_workbook_that_states_billions_of_rows_is_refused()
    {
        byte[] workbook = [.. Official.Bytes(Official.January2020, "HCPC2020_ANWEB_w_disclaimer.xls")];
        int size = workbook.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x00, 0x02, 0x0E, 0x00, 0x00, 0x00, 0x00, 0x00]);
        BinaryPrimitives.WriteInt32LittleEndian(workbook.AsSpan(size + 8), int.MaxValue);

        Refusal("anweb.xls", workbook, 50 * Megabytes).Should().Contain("2147483647 rows");
    }

    [SkippableFact]
    public void An_encrypted_sheet_of_a_binary_workbook_is_refused()
    {
        byte[] workbook = [.. Official.Bytes(Official.January2020, "HCPC2020_ANWEB_w_disclaimer.xls")];
        int sheet = workbook.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x10, 0x00]);
        BinaryPrimitives.WriteUInt16LittleEndian(workbook.AsSpan(sheet + 20), 0x002F);

        Refusal("anweb.xls", workbook, 50 * Megabytes).Should().Contain("encrypted");
    }

    [Fact]
    public void A_binary_workbook_is_not_gone_through_again_and_again()
    {
        using var stream = new BoundedStream(new byte[1000], 2500);
        byte[] buffer = new byte[1000];
        for (int pass = 0; pass < 2; pass++)
        {
            stream.Position = 0;
            stream.Read(buffer, 0, buffer.Length).Should().Be(1000);
        }

        stream.Position = 0;
        FluentActions.Invoking(() => stream.Read(buffer, 0, buffer.Length)).Should().Throw<InvalidDataException>();
    }

    [Theory]
    [InlineData("array")]
    [InlineData("span")]
    [InlineData("byte")]
    [InlineData("copy")]
    [InlineData("asynchronous")]
    public async Task Each_byte_that_is_read_counts_once_however_it_is_read(string way)
    {
        using var stream = new BoundedStream(new byte[1000], 1001);
        for (int i = 0; i < 2; i++)
        {
            // The second time, at the end, nothing is left to read.
            (await Read()).Should().Be(i == 0 ? 1000 : 0);
        }

        stream.Position = 999;
        (await Read()).Should().Be(1);
        stream.Position = 999;
        await FluentActions.Awaiting(Read).Should().ThrowAsync<InvalidDataException>();

        async Task<int> Read()
        {
            byte[] buffer = new byte[1000];
            switch (way)
            {
                case "array":
                    return stream.Read(buffer, 0, buffer.Length);
                case "span":
                    return stream.Read(buffer.AsSpan());
                case "asynchronous":
                    return await stream.ReadAsync(buffer);
                case "copy":
                    using (var copy = new MemoryStream())
                    {
                        stream.CopyTo(copy);
                        return (int)copy.Length;
                    }

                default:
                    int count = 0;
                    while (stream.ReadByte() >= 0)
                    {
                        count++;
                    }

                    return count;
            }
        }
    }

    /// <summary>A workbook says which part is a sheet, and can name any.</summary>
    [Theory]
    [InlineData("xl/worksheets/sheet1.dat")]
    [InlineData("xl/media/image1.png")]
    public void XML_under_another_name_is_looked_over_as_well(string name)
    {
        string names = "<worksheet>" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"<a{i}/>")) + "</worksheet>";

        Verify(Encoding.UTF8.GetBytes(names)).Should().Throw<InvalidDataException>().WithMessage("*4096 names*");
        Verify([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(" \n" + names)]).Should().Throw<InvalidDataException>();
        Verify(Encoding.Unicode.GetBytes("<worksheet/>")).Should().Throw<InvalidDataException>().WithMessage("*UTF-8*");
        Verify([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("<worksheet/>")])
            .Should().Throw<InvalidDataException>().WithMessage("*UTF-8*");
        Verify([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A]).Should().NotThrow();

        Action Verify(byte[] part) => FluentActions.Invoking(() => XmlPart.Verify(part, name));
    }

    [Fact]
    public void A_binary_workbook_in_a_zip_is_refused_as_one() =>
        Refusal("anweb.xlsb", Zip.Of(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("xl/workbook.bin", new byte[100]))).Should().Contain("XLSB");

    [Fact]
    public void A_message_names_the_file_also_where_the_parser_s_own_begins_with_the_name()
    {
        byte[] zip = Zip.Of(("HCPC2026.txt", s_text));

        Refusal("End", zip[..^10]).Should().StartWith("End is a damaged zip: ");
    }

    [Fact]
    public void A_description_does_not_go_on_for_ever()
    {
        string text = Lines.Join([Lines.Entry("A0001"), .. Enumerable.Range(2, 500).Select(i => Lines.Continuation("A0001", i, new string('x', 80)))]);

        Refusal("release.txt", Zip.Bytes(text)).Should().Contain("A0001").And.Contain("32768").And.Contain("line ");
    }

    [Fact]
    public void A_file_longer_than_any_release_is_not_read_whole()
    {
        string path = Path.Combine(_folder.Path, "release.txt");
        using (var file = File.Create(path))
        {
            file.SetLength(3_000_000_000);
        }

        Allocation.OfOne(() =>
        {
            FluentActions.Invoking(() => CmsRelease.Read(path)).Should().Throw<InvalidDataException>().Which.Message.Should().Contain("32 MB");
            FluentActions.Invoking(() => CmsDrugCrosswalk.Read(path)).Should().Throw<InvalidDataException>().Which.Message.Should().Contain("16 MB");
            FluentActions.Invoking(() => CmsPaymentLimits.Read(path)).Should().Throw<InvalidDataException>().Which.Message.Should().Contain("16 MB");
        }).Should().BeLessThan(EnoughMemory);
    }

    [Fact]
    public void Remarks_quote_the_beginning_of_a_text_and_do_not_go_on_for_ever()
    {
        var cell = new Cell(new string('9', 20_000), As.Inline);
        var one = CmsRelease.Read(_folder.Write("anweb.xlsx", new TinyWorkbook().HeaderRow(1).Entry(2, "A0021", ("PRICE1", cell)).Write()));
        one.OnContent().Should().Contain(notice => notice.Location.Contains("F2")).And.OnlyContain(notice => notice.Message.Length < 300);

        string line = Lines.Entry("A0001", fields: [(269, "99999999"), (277, "20260101"), (285, "99999999")]);
        string text = Lines.Join(Enumerable.Range(0, 26_000).Select(i => $"{(char)('A' + i / 10_000)}{i % 10_000:D4}" + line[5..]));
        Refusal("release.txt", Zip.Bytes(text)).Should().Contain("damaged throughout").And.Contain("line ");
    }

    private static byte[] Write(TinyWorkbook workbook) => workbook.Write();

    /// <summary>A sound workbook with another part in place of one, or with one more.</summary>
    private static byte[] Change(string part, Func<string, string> change) => Change((part, change));

    private static byte[] Change(string part, Func<string, byte[]> change) => Rewrite((part, change));

    private static byte[] Change(params (string Part, Func<string, string> Change)[] changes) =>
        Rewrite([.. changes.Select(item => (item.Part, (Func<string, byte[]>)(xml => Encoding.UTF8.GetBytes(item.Change(xml)))))]);

    private static byte[] Rewrite(params (string Part, Func<string, byte[]> Change)[] changes)
    {
        using var archive = new ZipArchive(new MemoryStream(new TinyWorkbook().HeaderRow(1).Entry(2, "A0021").Write()));
        var parts = new Dictionary<string, byte[]>();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            parts[entry.FullName] = Encoding.UTF8.GetBytes(reader.ReadToEnd());
        }

        foreach (var (part, change) in changes)
        {
            parts[part] = change(Encoding.UTF8.GetString(parts.GetValueOrDefault(part, [])));
        }

        return Zip.Of([.. parts.Select(part => (part.Key, part.Value))]);
    }

    private string Refusal(string name, byte[] content, long memory = EnoughMemory)
    {
        string path = _folder.Write(name, content);
        string message = "";
        Allocation.OfOne(() => message = FluentActions.Invoking(() => CmsRelease.Read(path)).Should().Throw<InvalidDataException>().Which.Message)
            .Should().BeLessThan(memory);
        message.Should().StartWith(name).And.NotContainAny("\r", "\n");
        return message;
    }
}
