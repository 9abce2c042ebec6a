using System.Buffers.Binary;
using System.IO.Pipes;
using System.Security.Cryptography;
using System.Text;

namespace Hcpcs.Reference.Tests.Tables;

/// <summary>Files that are none, are damaged, or lie: each is refused with a sentence, or is a sound table.</summary>
public class HostileTableTests
{
    private static readonly byte[] s_small = Save(HcpcsTable.Create(
        HcpcsTable.Embedded.Release,
        HcpcsTable.Embedded.EnumerateCodes().Where((_, i) => i % 400 == 0),
        HcpcsTable.Embedded.EnumerateModifiers().Take(5),
        new HcpcsProductNames(
            new HcpcsQuarter(2026, 1),
            HcpcsTable.Embedded.EnumerateCodes().Where((_, i) => i % 800 == 0).Select(r => KeyValuePair.Create(r.Code, "Name of " + r.Code)))));

    [Fact]
    public void What_is_no_table_is_refused()
    {
        foreach (byte[] content in (byte[][])[[], [0x89], "<!DOCTYPE html><html></html>"u8.ToArray(), new byte[1000], Encoding.UTF8.GetBytes(new string('x', 5000))])
        {
            Refusal(content).Should().Contain("not a usable HCPCS code table");
        }
    }

    [SkippableFact]
    public async Task A_pipe_is_read_to_its_end()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "A pipe has a path there.");
        using var pipe = new AnonymousPipeServerStream();
        using var reader = File.OpenRead($"/proc/self/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}");
        pipe.DisposeLocalCopyOfClientHandle();
        var writing = Task.Run(() =>
        {
            pipe.Write(s_small);
            pipe.Dispose();
        });

        var table = HcpcsTable.Load(reader);

        await writing;
        table.EnumerateCodes().Should().Equal(HcpcsTable.Load(new MemoryStream(s_small)).EnumerateCodes());
    }

    [Fact]
    public void A_file_error_names_the_file()
    {
        string path = Path.GetTempFileName();
        try
        {
            FluentActions.Invoking(() => HcpcsTable.Load(path)).Should().Throw<InvalidDataException>().WithMessage($"*{path}*empty*");
        }
        finally
        {
            File.Delete(path);
        }

        FluentActions.Invoking(() => HcpcsTable.Load(path)).Should().Throw<FileNotFoundException>();
        FluentActions.Invoking(() => HcpcsTable.Load(string.Empty)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_table_cut_at_any_length_or_added_to_is_refused()
    {
        for (int length = 0; length < s_small.Length; length += 1 + length / 50)
        {
            Refusal(s_small[..length]).Should().NotBeEmpty();
        }

        Refusal([.. s_small, 0]).Should().Contain("added to");
    }

    [Fact]
    [Trait("Kind", "WholeTable")]
    public void A_flipped_bit_anywhere_is_refused()
    {
        for (int i = 0; i < s_small.Length; i += 1 + i / 200)
        {
            byte[] damaged = [.. s_small];
            damaged[i] ^= (byte)(1 << (i % 8));

            Refusal(damaged).Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_newer_format_is_refused_by_its_number()
    {
        byte[] newer = [.. s_small];
        BinaryPrimitives.WriteUInt32LittleEndian(newer.AsSpan(8), 2);

        Refusal(newer).Should().Contain("format version is 2");
    }

    [Fact]
    public void A_section_that_this_version_does_not_know_is_passed_over()
    {
        // One more directory entry shifts every section by its 12 bytes.
        int count = BinaryPrimitives.ReadInt32LittleEndian(s_small.AsSpan(12));
        int directoryEnd = 56 + 12 * count;
        byte[] extended = [.. s_small[..directoryEnd], .. "NEWS"u8, .. new byte[8], .. s_small[directoryEnd..]];
        BinaryPrimitives.WriteInt32LittleEndian(extended.AsSpan(12), count + 1);
        BinaryPrimitives.WriteInt64LittleEndian(extended.AsSpan(16), extended.Length);
        for (int i = 0; i < count; i++)
        {
            var offset = extended.AsSpan(56 + 12 * i + 4);
            BinaryPrimitives.WriteInt32LittleEndian(offset, BinaryPrimitives.ReadInt32LittleEndian(offset) + 12);
        }

        BinaryPrimitives.WriteInt32LittleEndian(extended.AsSpan(directoryEnd + 4), extended.Length);
        Seal(extended);

        HcpcsTable.Load(new MemoryStream(extended)).EnumerateCodes()
            .Should().Equal(HcpcsTable.Load(new MemoryStream(s_small)).EnumerateCodes());
    }

    /// <summary>A checksum only proves that a file is as its writer left it; this writer is hostile and seals what it changed.</summary>
    [Fact]
    [Trait("Kind", "WholeTable")]
    public void Sealed_lies_are_refused_or_read_within_bounds()
    {
        var random = new Random(20260101);
        int refused = 0;
        for (int round = 0; round < 3000; round++)
        {
            byte[] lying = [.. s_small];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(8, lying.Length - 4);
                if (random.Next(2) == 0)
                {
                    lying[at] = (byte)random.Next(256);
                }
                else
                {
                    BinaryPrimitives.WriteUInt32LittleEndian(lying.AsSpan(at & ~3), random.Next(4) switch
                    {
                        0 => uint.MaxValue,
                        1 => int.MaxValue,
                        2 => (uint)random.Next(lying.Length * 2),
                        _ => (uint)random.Next(),
                    });
                }
            }

            BinaryPrimitives.WriteUInt32LittleEndian(lying.AsSpan(8), 1);
            BinaryPrimitives.WriteInt64LittleEndian(lying.AsSpan(16), lying.Length);
            Seal(lying);
            HcpcsTable table;
            try
            {
                table = HcpcsTable.Load(new MemoryStream(lying));
            }
            catch (InvalidDataException exception)
            {
                exception.Message.Should().NotContainAny("\r", "\n");
                refused++;
                continue;
            }

            // A change within a text or to another sound value makes another table, which must hold together.
            foreach (var record in table.EnumerateCodes())
            {
                table.Get(record.Code).Should().BeSameAs(record);
                record.ToString().Should().NotBeEmpty();
                HcpcsField.All.Sum(field => field.GetValues(record).Count).Should().BePositive();
                table.GetProductNames(record.Code).Should().NotContainNulls();
            }

            Save(HcpcsTable.Create(table.Release, table.EnumerateCodes(), table.EnumerateModifiers())).Should().NotBeEmpty();
        }

        refused.Should().BeGreaterThan(300, "the loop must reach the checks");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(-1)]
    public void A_revision_that_is_not_of_a_correction_is_refused(int revision) =>
        Refusal(With(("RELS", [.. Section("RELS"), .. BitConverter.GetBytes(revision)]))).Should().Contain("revision").And.Contain("2 to 999");

    [Fact]
    public void A_part_of_a_revision_is_refused() =>
        Refusal(With(("RELS", [.. Section("RELS"), 2, 0]))).Should().Contain("revision");

    [Fact]
    public void Product_names_of_a_day_within_a_quarter_are_refused()
    {
        byte[] source = Section("CNSR");
        BitConverter.GetBytes(new DateOnly(2026, 1, 2).DayNumber).CopyTo(source, 0);

        Refusal(With(("CNSR", source))).Should().Contain("product names").And.Contain("quarter");
    }

    /// <summary>A small file that would make a large text, or a large vocabulary, or says that it has more than it can.</summary>
    [Fact]
    public void What_would_flood_memory_is_refused_before_it_does()
    {
        int codes = HcpcsTable.Load(new MemoryStream(s_small)).Release.CodeCount;
        byte[] longWord = [1, 0, 0, 0, 0, 0, 0, 0, 0, 255, .. Enumerable.Repeat((byte)'x', 255)];

        // Every text is empty but the first, which is the long word millions of times; every word that fields refer to is the long word.
        const int Words = 5_000_000;
        byte[] flood = [255, Words >> 16, Words >> 8 & 0xFF, Words & 0xFF, .. new byte[Words]];
        int words = BinaryPrimitives.ReadInt32LittleEndian(Section("WORD"));
        Refusal(With(
                ("VOCB", longWord),
                ("CTXT", Blocks(2 * codes, text => text == 0 ? flood : [0])),
                ("MTXT", Blocks(10, _ => [0])),
                ("CNAM", Blocks(codes, _ => [0])),
                ("WORD", [.. BitConverter.GetBytes(words), .. Blocks(words, _ => [1, 0])])))
            .Should().Contain("CTXT").And.Contain("more than 1048576 bytes");

        const int Names = 70_000;
        Refusal(With(
                ("VOCB", [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, (byte)'\n']),
                ("CNAM", Blocks(codes, text => text == 0 ? [255, Names >> 16, Names >> 8 & 0xFF, Names & 0xFF, .. new byte[Names]] : [0])),
                ("WORD", [.. BitConverter.GetBytes(words), .. Blocks(words, _ => [1, 0])])))
            .Should().Contain("CNAM").And.Contain("65536");

        const int Many = 300_000;
        byte[] first = [0, 255, .. Enumerable.Repeat((byte)'x', 255)], same = [255, 0];
        Refusal(With(("VOCB", [.. BitConverter.GetBytes(Many), .. Blocks(Many, word => word % 16 == 0 ? first : same)])))
            .Should().Contain("VOCB").And.Contain("76500000 bytes");

        foreach (int count in (int[])[-1, int.MaxValue, int.MaxValue - 15, 100_000_000])
        {
            byte[] lying = new byte[1000];
            BinaryPrimitives.WriteInt32LittleEndian(lying, count);
            Refusal(With(("VOCB", lying))).Should().Contain("VOCB").And.Contain("length");
            Refusal(With(("WORD", lying))).Should().Contain("WORD").And.Contain("length");
        }
    }

    /// <summary>The offset of each block of sixteen items, then the items.</summary>
    private static byte[] Blocks(int count, Func<int, byte[]> item)
    {
        var offsets = new List<byte>();
        var items = new List<byte>();
        for (int i = 0; i < count; i++)
        {
            if (i % 16 == 0)
            {
                offsets.AddRange(BitConverter.GetBytes(items.Count));
            }

            items.AddRange(item(i));
        }

        return [.. offsets, .. items];
    }

    private static byte[] Section(string id)
    {
        int at = 56;
        while (Encoding.ASCII.GetString(s_small, at, 4) != id)
        {
            at += 12;
        }

        return s_small.AsSpan(BitConverter.ToInt32(s_small, at + 4), BitConverter.ToInt32(s_small, at + 8)).ToArray();
    }

    /// <summary>The small table with other content in some sections, sealed.</summary>
    private static byte[] With(params (string Id, byte[] Content)[] changes)
    {
        int count = BinaryPrimitives.ReadInt32LittleEndian(s_small.AsSpan(12));
        var directory = new List<byte>();
        var contents = new List<byte>();
        for (int i = 0; i < count; i++)
        {
            var entry = s_small.AsSpan(56 + 12 * i, 12);
            string id = Encoding.ASCII.GetString(entry[..4]);
            byte[] content = s_small.AsSpan(
                BinaryPrimitives.ReadInt32LittleEndian(entry[4..]), BinaryPrimitives.ReadInt32LittleEndian(entry[8..])).ToArray();
            content = changes.FirstOrDefault(change => change.Id == id).Content ?? content;
            directory.AddRange(entry[..4]);
            directory.AddRange(BitConverter.GetBytes(56 + 12 * count + contents.Count));
            directory.AddRange(BitConverter.GetBytes(content.Length));
            contents.AddRange(content);
        }

        byte[] file = [.. s_small[..56], .. directory, .. contents];
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(16), file.Length);
        Seal(file);
        return file;
    }

    private static void Seal(byte[] file) => SHA256.HashData(file.AsSpan(56), file.AsSpan(24, 32));

    private static byte[] Save(HcpcsTable table)
    {
        using var stream = new MemoryStream();
        table.Save(stream);
        return stream.ToArray();
    }

    private static string Refusal(byte[] content)
    {
        string message = FluentActions.Invoking(() => HcpcsTable.Load(new MemoryStream(content))).Should().Throw<InvalidDataException>().Which.Message;
        message.Should().NotContainAny("\r", "\n");
        return message;
    }
}
