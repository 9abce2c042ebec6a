using System.Buffers.Binary;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Drugs.Tests;

/// <summary>Files that are no drug table, are damaged, or were made to do harm: refused with one line, and never with another exception.</summary>
public class HostileDrugTableTests
{
    private const int HeaderLength = 48;

    private static readonly byte[] s_file = HcpcsDrugTableTests.Save(HcpcsDrugTableTests.Table(
        HcpcsDrugTableTests.Product("J0001", "00001-0001-01"), HcpcsDrugTableTests.Product("J0002", "GG100") with { NonNumericTexts = ["a: b"] }));

    [Fact]
    public void Every_beginning_of_a_file_is_refused()
    {
        for (int length = 0; length < s_file.Length; length++)
        {
            ShouldBeRefused(s_file[..length]);
        }

        ShouldBeRefused([.. s_file, 0]);
    }

    [Fact]
    public void A_stream_without_end_is_left_at_the_length_that_no_drug_table_has()
    {
        using var endless = new EndlessStream();

        FluentActions.Invoking(() => HcpcsDrugTable.Load(endless)).Should().Throw<InvalidDataException>().WithMessage("*longer than 8 MB*");

        endless.Given.Should().BeLessThan(10_000_000);
    }

    [Fact]
    public void A_table_that_could_not_be_loaded_again_is_not_saved()
    {
        var products = Enumerable.Range(0, 9).Select(i =>
            HcpcsDrugTableTests.Product("J0001", "00001-0001-01") with { Name = new string((char)('a' + i), 1_000_000) });
        var table = HcpcsDrugTableTests.Table([.. products]);
        string path = Path.Combine(Directory.CreateTempSubdirectory("hcpcs-").FullName, "drugs.hcpcs-drugs");
        try
        {
            File.WriteAllText(path, "before");

            FluentActions.Invoking(() => table.Save(path)).Should().Throw<IOException>().WithMessage("*up to 8388608*");

            File.ReadAllText(path).Should().Be("before");
            Directory.GetFiles(Path.GetDirectoryName(path)!).Should().Equal(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    [Fact]
    public void Every_changed_byte_is_noticed()
    {
        for (int place = 0; place < s_file.Length; place++)
        {
            byte[] changed = [.. s_file];
            changed[place] ^= 0x20;
            ShouldBeRefused(changed);
        }
    }

    [Fact]
    public void Content_that_was_changed_with_its_checksum_is_read_or_refused_but_throws_nothing_else()
    {
        var changes = from place in Gen.Choose(HeaderLength, s_file.Length - 1) from value in Gen.Choose(0, 255) select (place, (byte)value);

        Prop.ForAll(changes.ArrayOf().ToArbitrary(), list =>
        {
            byte[] changed = [.. s_file];
            foreach (var (place, value) in list.Take(4))
            {
                changed[place] = value;
            }

            try
            {
                HcpcsDrugTable.Load(new MemoryStream(Sign(changed)));
            }
            catch (InvalidDataException exception)
            {
                exception.Message.Should().NotContain("\n");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Fact]
    public void A_content_cut_or_continued_with_its_checksum_is_refused()
    {
        for (int length = HeaderLength; length < s_file.Length; length++)
        {
            ShouldBeRefused(Sign(s_file[..length]));
        }

        ShouldBeRefused(Sign([.. s_file, 0]), "1 bytes follow");
    }

    [Theory]
    [InlineData("count", 0xFF, 0xFF, 0xFF, 0xFF, 0x0F)]
    [InlineData("count", 0xFF, 0xFF, 0x7F)]
    [InlineData("are not a number", 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF)]
    [InlineData("are not a number", 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x00)]
    [InlineData("within a row", 0xFF, 0xFF)]
    [InlineData("not UTF-8", 0x01, 0x02, 0xC3, 0x28)]
    [InlineData("not the first day of a quarter", 0x01, 0x01, 0x41, 0x02, 0x01, 0x01)]
    [InlineData("names text 9, of 1", 0x01, 0x01, 0x41, 0xA0, 0x92, 0x2D, 0x09, 0x09)]
    [InlineData("a text is missing", 0x01, 0x01, 0x41, 0xA0, 0x92, 0x2D, 0x00, 0x00)]
    public void What_a_count_or_number_cannot_be_is_named(string message, params int[] content) =>
        ShouldBeRefused(Sign([.. new byte[HeaderLength], .. content.Select(value => (byte)value)]), message);

    [Fact]
    public void Other_files_are_called_what_they_are()
    {
        using var codeTable = new MemoryStream();
        HcpcsTable.Embedded.Save(codeTable);

        ShouldBeRefused(codeTable.ToArray(), "a code table, not a drug table");
        ShouldBeRefused("<!DOCTYPE html><html>A page that is long enough to hold a header</html>"u8.ToArray(), "not a drug table file: its first bytes are not those of one");
        byte[] later = [.. s_file];
        later[8] = 2;
        ShouldBeRefused(later, "format version 2");
    }

    private static void ShouldBeRefused(byte[] file, string message = "") =>
        FluentActions.Invoking(() => HcpcsDrugTable.Load(new MemoryStream(file))).Should().Throw<InvalidDataException>()
            .WithMessage($"The stream is *{message}*").And.Message.Should().NotContain("\n");

    /// <summary>Makes a header that fits the content.</summary>
    private static byte[] Sign(byte[] file)
    {
        byte[] signed = [.. file];
        s_file.AsSpan(0, 12).CopyTo(signed);
        BinaryPrimitives.WriteInt32LittleEndian(signed.AsSpan(12), signed.Length);
        SHA256.HashData(signed.AsSpan(HeaderLength), signed.AsSpan(16, 32));
        return signed;
    }
}
