using System.Buffers.Binary;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Fees.Tests;

/// <summary>Files that are no fee table, are damaged, or were made to do harm: refused with one line, and never with another exception.</summary>
public class HostileFeeTableTests
{
    private const int HeaderLength = 48;

    private static readonly byte[] s_file = HcpcsFeeTableTests.Save(HcpcsFeeTableTests.Table());

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
    public void A_stream_without_end_is_left_at_the_length_that_no_fee_table_has()
    {
        using var endless = new EndlessStream();

        FluentActions.Invoking(() => HcpcsFeeTable.Load(endless)).Should().Throw<InvalidDataException>().WithMessage("*longer than 8 MB*");

        endless.Given.Should().BeLessThan(10_000_000);
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

    /// <summary>What is accepted can be asked for everything that it has: the check sees all that a row can have wrong.</summary>
    [Fact]
    public void Content_that_was_changed_with_its_checksum_is_refused_or_can_be_asked_for_all_of_it()
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
                var table = HcpcsFeeTable.Load(new MemoryStream(Sign(changed)));
                foreach (var code in table.Codes)
                {
                    var fees = table.FindFees(code)!;
                    (fees.Physician.Count + fees.Dmepos.Count + fees.Enteral.Count + fees.Laboratory.Count + (fees.Outpatient is null ? 0 : 1)).Should().BePositive();
                }
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

        ShouldBeRefused(Sign([.. s_file, 0]), "1 bytes are left over");
    }

    [Fact]
    public void Other_files_are_called_what_they_are()
    {
        using var codeTable = new MemoryStream();
        HcpcsTable.Embedded.Save(codeTable);

        ShouldBeRefused(codeTable.ToArray(), "another table of HCPCS data, not a fee table");
        ShouldBeRefused("<!DOCTYPE html><html>A page that is long enough to hold a header</html>"u8.ToArray(), "not a fee table file: its first bytes are not those of one");
        byte[] later = [.. s_file];
        later[8] = 2;
        ShouldBeRefused(later, "format version 2");
    }

    private static void ShouldBeRefused(byte[] file, string message = "") =>
        FluentActions.Invoking(() => HcpcsFeeTable.Load(new MemoryStream(file))).Should().Throw<InvalidDataException>()
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
