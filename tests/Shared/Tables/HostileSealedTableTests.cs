using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests;

/// <summary>
/// Files that are no table of a kind, are damaged, or were made to do harm: refused with one line, and never with another exception. The rules
/// are those of every kind whose header has 48 bytes.
/// </summary>
/// <param name="kind">What messages call a table of the kind.</param>
/// <param name="file">A table file of the kind.</param>
/// <param name="otherKind">A table file of another kind that is not a code table.</param>
public abstract class HostileSealedTableTests(string kind, byte[] file, byte[] otherKind)
{
    protected const int HeaderLength = 48;

    /// <summary>Loads a table from a stream, and asks it for all that it has.</summary>
    protected abstract void LoadAndAsk(Stream stream);

    [Fact]
    public void Every_beginning_of_a_file_is_refused()
    {
        for (int length = 0; length < file.Length; length++)
        {
            ShouldBeRefused(file[..length], length < HeaderLength ? "it ends within its header" : "it was cut short");
        }

        ShouldBeRefused([.. file, 0], "or added to");
    }

    [Fact]
    public void A_stream_without_end_is_left_at_the_length_that_no_table_has()
    {
        using var endless = new EndlessStream();

        FluentActions.Invoking(() => LoadAndAsk(endless)).Should().Throw<InvalidDataException>().WithMessage("*longer than 8 MB*");

        endless.Given.Should().BeLessThan(10_000_000);
    }

    [Fact]
    public void Every_changed_byte_is_noticed()
    {
        for (int place = 0; place < file.Length; place++)
        {
            byte[] changed = [.. file];
            changed[place] ^= 0x20;
            ShouldBeRefused(changed);
        }
    }

    /// <summary>What is accepted can be asked for everything that it has: the check sees all that a row can have wrong.</summary>
    [Fact]
    public void Content_that_was_changed_with_its_checksum_is_refused_or_can_be_asked_for_all_of_it()
    {
        var changes = from place in Gen.Choose(HeaderLength, file.Length - 1) from value in Gen.Choose(0, 255) select (place, (byte)value);

        Prop.ForAll(changes.ArrayOf().ToArbitrary(), list =>
        {
            byte[] changed = [.. file];
            foreach (var (place, value) in list.Take(4))
            {
                changed[place] = value;
            }

            try
            {
                LoadAndAsk(new MemoryStream(Sign(changed)));
            }
            catch (InvalidDataException exception)
            {
                exception.Message.Should().NotContain("\n");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Fact]
    public void A_content_cut_with_its_checksum_is_refused()
    {
        for (int length = HeaderLength; length < file.Length; length++)
        {
            ShouldBeRefused(Sign(file[..length]));
        }
    }

    [Fact]
    public void Other_files_are_called_what_they_are()
    {
        using var codeTable = new MemoryStream();
        HcpcsTable.Embedded.Save(codeTable);

        ShouldBeRefused(codeTable.ToArray(), $"a code table, not a {kind}");
        ShouldBeRefused(otherKind, $"another table of HCPCS data, not a {kind}");
        foreach (string page in (string[])["<", "<!DOCTYPE html><html>A page that is long enough to hold a header</html>"])
        {
            ShouldBeRefused(Encoding.ASCII.GetBytes(page), $"not a {kind} file: its first bytes are not those of one");
        }

        byte[] later = [.. file];
        later[8] = 2;
        ShouldBeRefused(later, "format version 2");
    }

    /// <summary>Makes a header that fits the content.</summary>
    protected byte[] Sign(byte[] content)
    {
        byte[] signed = [.. content];
        file.AsSpan(0, 12).CopyTo(signed);
        BinaryPrimitives.WriteInt32LittleEndian(signed.AsSpan(12), signed.Length);
        SHA256.HashData(signed.AsSpan(HeaderLength), signed.AsSpan(16, 32));
        return signed;
    }

    protected void ShouldBeRefused(byte[] content, string message = "") =>
        FluentActions.Invoking(() => LoadAndAsk(new MemoryStream(content))).Should().Throw<InvalidDataException>()
            .WithMessage($"The stream is *{message}*").And.Message.Should().NotContain("\n");
}
