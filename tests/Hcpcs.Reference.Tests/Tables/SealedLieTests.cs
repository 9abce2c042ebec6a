using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hcpcs.Reference.Tests.Tables;

/// <summary>
/// What docs/internals/table-format.md says is checked of a file from outside: one number is changed, the checksum is made to fit, and the
/// refusal names the section. At the bound itself the file is still read.
/// </summary>
public class SealedLieTests
{
    private const uint LastDate = 3_652_058 + 1; // The day number of 9999-12-31, plus one.
    private const int Header = 56, DirectoryEntry = 12, SharedRow = 40 * sizeof(uint);

    // Nine codes, the last of which ended, and one modifier; the 18 texts of the codes make two blocks.
    private static readonly HcpcsRecord[] s_records =
    [
        .. Enumerable.Range(1, 8).Select(i => new HcpcsRecord { Code = new HcpcsCode('J', i), ShortDescription = $"Drug {i}" }),
        new HcpcsRecord
        {
            Code = HcpcsCode.Parse("J9999"),
            ShortDescription = "The last",
            AddedDate = new DateOnly(2020, 1, 1),
            TerminationDate = new DateOnly(2024, 12, 31),
            Statute = "1833(t)",
            CrossReferences = [new CrossReference("J0001")],
        },
    ];

    private static readonly byte[] s_file = Save(HcpcsTable.Create(
        new HcpcsRelease(new HcpcsQuarter(2026, 1)) { SourceName = "source", SourceSha256 = "hash" },
        s_records,
        [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ"), TerminationDate = new DateOnly(2023, 6, 30) }],
        new HcpcsProductNames(new HcpcsQuarter(2026, 1), [KeyValuePair.Create(HcpcsCode.Parse("J0001"), "Name")])));

    [Theory]
    [InlineData("RELS", 0, 1, "not the first day of a quarter")]
    [InlineData("RELS", 0, LastDate, "not the first day of a quarter")]
    [InlineData("RELS", 8, 10, "CCOL")]
    [InlineData("RELS", 8, 8, "CCOL")]
    [InlineData("RELS", 8, uint.MaxValue, "CCOL")]
    [InlineData("RELS", 12, 2, "MCOL")]
    [InlineData("RELS", 12, 0, "MCOL")]
    [InlineData("RELS", 16, LastDate + 1, "earliest termination of its release is not a date")]
    [InlineData("RELS", 20, LastDate + 1, "earliest termination of its release is not a date")]
    [InlineData("RELS", 16, LastDate, "not that of section CCOL")]
    [InlineData("RELS", 16, 0, "not that of section CCOL")]
    [InlineData("RELS", 20, LastDate, "not that of section MCOL")]
    [InlineData("RELS", 24, uint.MaxValue, "a text of section RELS is longer")]
    [InlineData("CNSR", 4, uint.MaxValue, "a text of section CNSR is longer")]
    [InlineData("CNSR", 0, LastDate, "product names is not the first day of a quarter")]
    [InlineData("WORD", 0, uint.MaxValue, "section WORD has a length")]
    [InlineData("VOCB", 0, uint.MaxValue, "section VOCB has a length")]
    [InlineData("VOCB", 4, 1, "word 0 of section VOCB")]
    [InlineData("WORD", 4, 1, "text 0 of section WORD does not begin")]
    [InlineData("CTXT", 0, 1, "text 0 of section CTXT does not begin")]
    [InlineData("CTXT", 4, 0, "text 16 of section CTXT does not begin")]
    [InlineData("MTXT", 0, 1, "text 0 of section MTXT does not begin")]
    [InlineData("CNAM", 0, 1, "text 0 of section CNAM does not begin")]
    public void A_number_that_does_not_fit_is_refused(string section, int offset, uint number, string reason) =>
        Refusal(With(section, offset, number)).Should().Contain(reason);

    [Fact]
    public void Each_cell_of_an_index_follows_from_those_before_it()
    {
        const int LastCodeCell = 8_124, LastModifierCell = 40;
        Refusal(With("CIDX", LastCodeCell * 8 + 4, 8)).Should().Contain($"cell {LastCodeCell} of section CIDX");
        Refusal(With("CIDX", 4, 1)).Should().Contain("cell 0 of section CIDX");
        Refusal(With("CIDX", LastCodeCell * 8, 1u << 31)).Should().Contain("section CIDX has 10 entries where 9 are stated");

        // 36 by 36 modifiers end with bit 15 of the last cell.
        Refusal(With("MIDX", LastModifierCell * 8, 1u << 16)).Should().Contain($"cell {LastModifierCell} of section MIDX");
        Refusal(With("MIDX", LastModifierCell * 8, 1u << 15)).Should().Contain("section MIDX has 2 entries where 1 are stated");
        Refusal(With("CIDX", content => [.. content, .. new byte[8]])).Should().Contain("section CIDX has a length");
        Refusal(With("MIDX", content => content[..^8])).Should().Contain("section MIDX has a length");
    }

    [Fact]
    public void Dates_coded_values_and_shared_rows_of_columns_are_within_range()
    {
        const int Rows = 9;
        uint sharedRows = (uint)Section("SHAR").Length / SharedRow;
        foreach (int row in new[] { 0, Rows - 1 })
        {
            foreach (var (column, wrong) in new[] { (0, LastDate + 1), (1, LastDate + 1), (2, LastDate + 1), (3, 10_000u), (4, sharedRows), (4, uint.MaxValue) })
            {
                Refusal(With("CCOL", (column * Rows + row) * sizeof(uint), wrong)).Should().Contain($"row {row} of section CCOL", $"of column {column}");
            }
        }

        Refusal(With("MCOL", 0, LastDate + 1)).Should().Contain("row 0 of section MCOL");
        Load(With("CCOL", 0, LastDate)).Get("J0001").AddedDate.Should().Be(DateOnly.MaxValue);
        Load(With("CCOL", (4 * Rows) * sizeof(uint), sharedRows - 1)).Get("J0001").Should().NotBeNull();
    }

    [Fact]
    public void Every_cell_of_a_shared_row_holds_what_its_field_can_hold()
    {
        int last = Section("SHAR").Length / SharedRow - 1;
        uint words = BinaryPrimitives.ReadUInt32LittleEndian(Section("WORD"));
        words.Should().Be(2, "the statute and the cross reference");
        for (int cell = 0; cell < 40; cell++)
        {
            Refusal(With("SHAR", last * SharedRow + cell * sizeof(uint), uint.MaxValue)).Should().Contain($"row {last} of section SHAR", $"of cell {cell}");
        }

        // By cell: one above what is allowed, and what is allowed.
        foreach (var (cell, most) in new[] { (5, words), (8, words), (11, words), (20, words), (31, words), (27, LastDate), (30, LastDate), (38, 1_000u), (39, 2u) })
        {
            Refusal(With("SHAR", cell * sizeof(uint), most + 1)).Should().Contain("row 0 of section SHAR", $"of cell {cell}");
            Load(With("SHAR", cell * sizeof(uint), most)).Contains("J0001").Should().BeTrue();
        }

        Load(With("SHAR", 38 * sizeof(uint), 1_000)).Get("J0001").AnesthesiaBaseUnits.Should().Be(999);
        Load(With("SHAR", 39 * sizeof(uint), 2)).Get("J0001").NotOtherwiseClassified.Should().BeTrue();
        Load(With("SHAR", 39 * sizeof(uint), 1)).Get("J0001").NotOtherwiseClassified.Should().BeFalse();
        Load(With("SHAR", 30 * sizeof(uint), LastDate)).Get("J0001").MogEffectiveDate.Should().Be(DateOnly.MaxValue);
        Refusal(With("SHAR", content => content[..^4])).Should().Contain("section SHAR has a length");
    }

    // The cells behind the first of each list, with a value that the field can hold.
    [Theory]
    [InlineData(1, (uint)PricingIndicator.Drugs + 1)]
    [InlineData(3, (uint)PricingIndicator.Drugs + 1)]
    [InlineData(6, 1)]
    [InlineData(9, 1)]
    [InlineData(19, (uint)LabCertification.HistocompatibilityTesting + 1)]
    [InlineData(21, 1)]
    [InlineData(37, (uint)TypeOfService.Surgery + 1)]
    public void A_list_has_no_gap(int cell, uint value) =>
        Refusal(With("SHAR", cell * sizeof(uint), value)).Should().Contain("row 0 of section SHAR");

    [Fact]
    public void Texts_are_whole_words_that_there_are_and_end_with_their_section()
    {
        foreach (string section in new[] { "CTXT", "MTXT", "CNAM", "WORD", "VOCB" })
        {
            Refusal(With(section, content => [.. content, 0])).Should().Contain($"section {section} has a length");
        }

        // MTXT: one offset, then two texts without a word.
        Section("MTXT").Should().Equal(0, 0, 0, 0, 0, 0);
        Refusal(With("MTXT", _ => [0, 0, 0, 0, 1, 0])).Should().Contain("text 1 of section MTXT has a length that does not fit");
        Refusal(With("MTXT", _ => [0, 0, 0, 0, 2, 0])).Should().Contain("text 0 of section MTXT has a length that does not fit");
        Refusal(With("MTXT", _ => [0, 0, 0, 0, 0, 192])).Should().Contain("text 1 of section MTXT has a length that does not fit");
        Refusal(With("MTXT", _ => [0, 0, 0, 0, 1, 192, 0])).Should().Contain("text 0 of section MTXT has a word that does not exist");
        Refusal(With("MTXT", _ => [0, 0, 0, 0, 3, 255, 0, 0, 0])).Should().Contain("text 0 of section MTXT has a word that does not exist");
        Refusal(With("MTXT", _ => [0, 0, 0, 0, 0])).Should().Contain("section MTXT has a length");

        byte words = (byte)BinaryPrimitives.ReadUInt32LittleEndian(Section("VOCB"));
        Refusal(With("MTXT", _ => [0, 0, 0, 0, 1, words, 0])).Should().Contain("text 0 of section MTXT has a word that does not exist");
        string last = Load(With("MTXT", _ => [0, 0, 0, 0, 1, (byte)(words - 1), 0])).GetModifier("JZ").ShortDescription;
        last.Should().NotBeEmpty();

        // A number of four bytes may be as low as one of a byte.
        Load(With("MTXT", _ => [0, 0, 0, 0, 4, 255, 0, 0, (byte)(words - 1), 0])).GetModifier("JZ").ShortDescription.Should().Be(last);
        Refusal(With("WORD", content => [.. content[..8], 0, .. content[8..]])).Should().Contain("text 0 of section WORD has a length that does not fit");
    }

    [Fact]
    public void Words_follow_from_those_before_them_and_are_UTF8()
    {
        byte[] content = Section("VOCB");
        int first = 4 + ((int)BinaryPrimitives.ReadUInt32LittleEndian(content) + 15) / 16 * 4;

        Refusal(With("VOCB", first, (uint)content[first + 1] << 8 | 1)).Should().Contain("word 0 of section VOCB", "the first shares with none");
        Refusal(With("VOCB", first, 255u << 8)).Should().Contain("of section VOCB", "it runs on into what follows");
        Refusal(With("VOCB", changed =>
        {
            changed[first + 2] = 0xFF;
            return changed;
        })).Should().Contain("is not UTF-8");
    }

    [Fact]
    public void Sections_are_there_once_and_within_the_file()
    {
        foreach (string section in new[] { "RELS", "CIDX", "CCOL", "CTXT", "MIDX", "MCOL", "MTXT", "SHAR", "WORD", "VOCB" })
        {
            Refusal(Directory(section, 0, BinaryPrimitives.ReadUInt32LittleEndian("NEWS"u8))).Should().Contain($"section {section} is missing");
        }

        Refusal(Directory("CNSR", 0, BinaryPrimitives.ReadUInt32LittleEndian("NEWS"u8))).Should().Contain("section CNSR is missing");
        Load(Directory("CNAM", 0, BinaryPrimitives.ReadUInt32LittleEndian("NEWS"u8))).GetProductNames(HcpcsCode.Parse("J0001")).Should().BeEmpty();
        Refusal(Directory("CNAM", 0, BinaryPrimitives.ReadUInt32LittleEndian("RELS"u8))).Should().Contain("section RELS occurs twice");
        Refusal(Changed(file => "\n\0a-\u007F\u007F\u007F\u007F"u8.CopyTo(file.AsSpan(Entry("CNAM"))))).Should().Contain("section ??a? ").And.NotContain("\n");

        uint directoryEnd = (uint)(Header + DirectoryEntry * SectionCount), length = (uint)s_file.Length;
        uint offset = BinaryPrimitives.ReadUInt32LittleEndian(s_file.AsSpan(Entry("MTXT") + 4));
        Refusal(Directory("MTXT", 4, directoryEnd - 1)).Should().Contain("section MTXT").And.Contain("lies outside");
        Refusal(Directory("MTXT", 4, uint.MaxValue)).Should().Contain("section MTXT").And.Contain("lies outside");
        Refusal(Directory("MTXT", 8, length - offset + 1)).Should().Contain("section MTXT").And.Contain("lies outside");
        Refusal(Directory("RELS", 8, 31)).Should().Contain("section RELS has a length");
    }

    [Fact]
    public void The_header_fits_the_file()
    {
        Refusal(s_file[..(Header - 1)]).Should().Contain("its first bytes are not those of one");
        Refusal([]).Should().Contain("it is empty");
        Refusal(Changed(file => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(12), (uint)(s_file.Length - Header) / DirectoryEntry + 1)))
            .Should().Contain("directory").And.Contain("does not fit");
        Refusal(Changed(file => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(12), uint.MaxValue))).Should().Contain("does not fit");
        Refusal(Changed(file => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(16), (uint)s_file.Length - 1))).Should().Contain("cut short or added to");
        Refusal(Changed(file => file[20] = 1)).Should().Contain("cut short or added to");
        Refusal(Changed(file => file[8] = 0)).Should().Contain("format version is 0");

        byte[] damaged = [.. s_file];
        damaged[^1] ^= 1;
        Refusal(damaged).Should().Contain("checksum");
        Load([.. s_file]).EnumerateCodes().Should().Equal(s_records);
    }

    private static int SectionCount => BinaryPrimitives.ReadInt32LittleEndian(s_file.AsSpan(12));

    private static int Entry(string id)
    {
        int at = Header;
        while (Encoding.ASCII.GetString(s_file, at, 4) != id)
        {
            at += DirectoryEntry;
        }

        return at;
    }

    private static byte[] Section(string id)
    {
        int at = Entry(id);
        return s_file.AsSpan(BitConverter.ToInt32(s_file, at + 4), BitConverter.ToInt32(s_file, at + 8)).ToArray();
    }

    /// <summary>The file with another number in a section.</summary>
    private static byte[] With(string section, int offset, uint number) => With(section, content =>
    {
        BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(offset), number);
        return content;
    });

    /// <summary>The file with other content in a section, which may differ in length.</summary>
    private static byte[] With(string section, Func<byte[], byte[]> change)
    {
        var directory = new List<byte>();
        var contents = new List<byte>();
        for (int i = 0; i < SectionCount; i++)
        {
            byte[] id = s_file[(Header + DirectoryEntry * i)..][..4];
            string name = Encoding.ASCII.GetString(id);
            byte[] content = name == section ? change(Section(name)) : Section(name);
            directory.AddRange([.. id, .. BitConverter.GetBytes(Header + DirectoryEntry * SectionCount + contents.Count), .. BitConverter.GetBytes(content.Length)]);
            contents.AddRange(content);
        }

        byte[] file = [.. s_file[..Header], .. directory, .. contents];
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(16), file.Length);
        return Sealed(file);
    }

    /// <summary>The file with another number in the directory's entry of a section.</summary>
    private static byte[] Directory(string section, int offset, uint number) =>
        Changed(file => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Entry(section) + offset), number));

    private static byte[] Changed(Action<byte[]> change)
    {
        byte[] file = [.. s_file];
        change(file);
        return Sealed(file);
    }

    private static byte[] Sealed(byte[] file)
    {
        SHA256.HashData(file.AsSpan(Header), file.AsSpan(24, 32));
        return file;
    }

    private static byte[] Save(HcpcsTable table)
    {
        using var stream = new MemoryStream();
        table.Save(stream);
        return stream.ToArray();
    }

    private static HcpcsTable Load(byte[] content) => HcpcsTable.Load(new MemoryStream(content));

    private static string Refusal(byte[] content) =>
        FluentActions.Invoking(() => Load(content)).Should().Throw<InvalidDataException>().Which.Message;
}
