using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Hcpcs.Reference.History.Tests;

/// <summary>Files that are not a history, are damaged, or were made to do harm: refused with one line, and never with another exception.</summary>
public class HostileHistoryTests
{
    private const int HeaderLength = 48, HashOffset = 16;

    private static readonly byte[] s_file = EmbeddedHistoryTests.Save(HcpcsHistory.Create(
    [
        HcpcsHistoryTests.Table("2023-01", HcpcsHistoryTests.Record("J0001", "2020-01-01") with { Statute = "1861", CrossReferences = [new CrossReference("J0002")] }),
        HcpcsHistoryTests.Table(
            "2024-01", HcpcsHistoryTests.Record("J0001", "2020-01-01") with { TerminationDate = new DateOnly(2023, 12, 31), ShortDescription = "Inj, that" },
            HcpcsHistoryTests.Record("J0002", "2024-01-01") with { PricingIndicators = [PricingIndicator.Drugs], NotOtherwiseClassified = true }),
        HcpcsHistoryTests.Table("2024-04", HcpcsHistoryTests.Record("J0001", "2024-02-01"), HcpcsHistoryTests.Record("J0002", "2024-01-01")),
    ]));

    [Fact]
    public void Beginnings_of_a_file_are_refused()
    {
        for (int length = 0; length < s_file.Length; length += length < 200 ? 1 : 997)
        {
            ShouldBeRefused(s_file[..length]);
        }

        ShouldBeRefused([.. s_file, 0]);
    }

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        for (int place = 0; place < s_file.Length; place += place < 400 ? 1 : 911)
        {
            byte[] changed = [.. s_file];
            changed[place] ^= 0x20;
            ShouldBeRefused(changed);
        }
    }

    /// <summary>What is accepted can be asked for everything that it has: the check sees all that can be wrong. The indexes are nearly all of the file.</summary>
    [Fact]
    public void Content_that_was_changed_with_its_checksum_is_refused_or_can_be_asked_for_all_of_it()
    {
        var random = new Random(17);
        int indexes = 26 * 10_000 / 32 * 8;
        int front = 400, back = s_file.Length - HeaderLength - front - indexes - 400;
        int accepted = 0;
        for (int i = 0; i < 3_000; i++)
        {
            byte[] changed = [.. s_file];
            int place = random.Next(10) switch
            {
                0 => random.Next(HeaderLength, s_file.Length),
                < 4 => random.Next(HeaderLength, HeaderLength + front),
                _ => random.Next(s_file.Length - Math.Max(back, 800), s_file.Length),
            };
            changed[place] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)(changed[place] + random.Next(-2, 3));
            accepted += TryAsk(Sign(changed)) ? 1 : 0;
        }

        accepted.Should().BeInRange(1, 2_900, "some changes are to texts, and some are not to what is checked");
    }

    [Fact]
    public void Another_table_is_told_by_its_kind()
    {
        using var table = new MemoryStream();
        HcpcsTable.Embedded.Save(table);

        FluentActions.Invoking(() => HcpcsHistory.Load(new MemoryStream(table.ToArray())))
            .Should().Throw<InvalidDataException>().WithMessage("*is a code table, not a history table: 'hcpcs compile-history' makes one.");
    }

    [Fact]
    public void A_file_that_is_not_there_and_an_empty_path_are_told()
    {
        FluentActions.Invoking(() => HcpcsHistory.Load(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N")))).Should().Throw<FileNotFoundException>();
        FluentActions.Invoking(() => HcpcsHistory.Load(string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => HcpcsHistory.Load((Stream)null!)).Should().Throw<ArgumentNullException>();
    }

    private static void ShouldBeRefused(byte[] file) =>
        FluentActions.Invoking(() => HcpcsHistory.Load(new MemoryStream(file))).Should().Throw<InvalidDataException>().Which.Message.Should().NotContain("\n");

    private static byte[] Sign(byte[] file)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(12), (uint)file.Length);
        SHA256.HashData(file.AsSpan(HeaderLength), file.AsSpan(HashOffset, SHA256.HashSizeInBytes));
        return file;
    }

    private static bool TryAsk(byte[] file)
    {
        HcpcsHistory history;
        try
        {
            history = HcpcsHistory.Load(new MemoryStream(file));
        }
        catch (InvalidDataException)
        {
            return false;
        }

        foreach (var release in history.Releases)
        {
            history.AsKnownIn(release.Version).EnumerateCodes().Should().NotBeNull();
        }

        foreach (var code in history.Codes)
        {
            history.GetMeanings(code).IsEmpty.Should().BeFalse();
            history.GetStatus(code, new DateOnly(2024, 2, 1));
            history.GetStatus(code, new DateOnly(2024, 2, 1), HcpcsVersion.Parse("2023-10"));
        }

        _ = history.EnumerateRetroactiveChanges(null).Count();
        return true;
    }
}
