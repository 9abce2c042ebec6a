using System.Diagnostics;
using Hcpcs.Reference.Claims.Tests.Fhir;
using static Hcpcs.Reference.Claims.Tests.Fhir.FhirText;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>What a file is written in shows in its content.</summary>
public class ClaimFormatTests
{
    [Theory]
    [InlineData("ISA*00*", ClaimFormat.X12)]
    [InlineData("\uFEFF \r\n\tISA|00|", ClaimFormat.X12)]
    [InlineData("ISAAC,date", ClaimFormat.Delimited)]
    [InlineData("ISA", ClaimFormat.Delimited)]
    [InlineData("code,date\nJ1885,2026-01-01\n", ClaimFormat.Delimited)]
    [InlineData("code", ClaimFormat.Delimited)]
    [InlineData("[code],[date]\n", ClaimFormat.Delimited)]
    [InlineData("{code}\n", ClaimFormat.Delimited)]
    [InlineData("\"code\"\t\"date\"\n", ClaimFormat.Delimited)]
    [InlineData("{\"resourceType\":\"Claim\"}", ClaimFormat.FhirJson)]
    [InlineData("{\"resourceType\":\"Claim\"}\r\n\n", ClaimFormat.FhirJson)]
    [InlineData("\uFEFF{\n \"resourceType\":\"Claim\"\n}\n{", ClaimFormat.FhirJson)]
    [InlineData("[{\"resourceType\":\"Claim\"}]\n{", ClaimFormat.FhirJson)]
    [InlineData("[]", ClaimFormat.FhirJson)]
    [InlineData(" [\n{", ClaimFormat.FhirJson)]
    [InlineData("{}{}\n{}", ClaimFormat.FhirJson)]
    [InlineData("{\"resourceType\":", ClaimFormat.FhirJson)]
    [InlineData("{\"id\":\"}\"}\n{", ClaimFormat.FhirNdjson)]
    [InlineData("\uFEFF\n {} \r\n\r\n {\"resourceType\":\"Claim\"}", ClaimFormat.FhirNdjson)]
    [InlineData("{\"id\":\"}\n{", ClaimFormat.FhirJson)]
    [InlineData("", ClaimFormat.Unknown)]
    [InlineData("\uFEFF \r\n\t", ClaimFormat.Unknown)]
    [InlineData("PK\u0003\u0004\u0000\u0000", ClaimFormat.Unknown)]
    public void The_beginning_tells_the_format(string start, ClaimFormat format) => ClaimReader.DetectFormat(Bytes(start)).Should().Be(format);

    [Fact]
    public void Text_in_UTF_16_is_text()
    {
        ClaimReader.DetectFormat([0xFF, 0xFE, (byte)'c', 0]).Should().Be(ClaimFormat.Delimited);
        ClaimReader.DetectFormat([0xFE, 0xFF, 0, (byte)'c']).Should().Be(ClaimFormat.Delimited);
    }

    [Theory]
    [InlineData("ISA*00*", ClaimFormat.X12)]
    [InlineData("{\"resourceType\":\"Claim\"}", ClaimFormat.FhirJson)]
    [InlineData("{\"resourceType\":\"Claim\"}\n{\"resourceType\":\"Claim\"}", ClaimFormat.FhirNdjson)]
    public async Task A_file_is_opened_as_what_it_is(string file, ClaimFormat format)
    {
        for (int length = 1; length < 30; length += 7)
        {
            using var reader = ClaimReader.Open(PieceStream.Of(Bytes(file), length));
            reader.Format.Should().Be(format);
            await using var other = await ClaimReader.OpenAsync(PieceStream.Of(Bytes(file), length));
            other.Format.Should().Be(format);
        }
    }

    // The pieces of a pipe; how many are needed to tell.
    [Theory]
    [InlineData(1, "ISA*", "00*")]
    [InlineData(2, "IS", "A*", "00*")]
    [InlineData(1, "[{", "}]")]
    [InlineData(1, "{\"resourceType\":\n", "\"Claim\"}")]
    [InlineData(3, "{", "}\n\n", "{", "}")]
    public void No_more_is_waited_for_than_is_needed(int count, params string[] pieces)
    {
        var stream = new PieceStream(pieces.Select(Bytes));
        using var reader = ClaimReader.Open(stream);
        stream.PieceCount.Should().Be(count);
    }

    // Blanks, since where these end tells the format.
    [Fact]
    public void A_beginning_that_trickles_is_not_looked_at_again_and_again()
    {
        const int Length = 900_000;
        byte[] piece = Bytes(new string(' ', 10));
        var pieces = Enumerable.Repeat(piece, Length / piece.Length).Prepend(Bytes("{")).Append(Bytes("\"resourceType\":\"Claim\"}"));
        var watch = Stopwatch.StartNew();

        using var reader = ClaimReader.Open(new PieceStream(pieces));
        using var other = new FhirClaimReader(new PieceStream(pieces));
        reader.Read().Should().BeFalse();
        other.Read().Should().BeFalse();

        (reader.Format, reader.Counts.Claims, other.Counts.Claims).Should().Be((ClaimFormat.FhirJson, 1, 1));

        // Looked at for each piece, it takes minutes.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_line_of_any_length_is_opened_after_its_first_part()
    {
        var stream = new PieceStream(Enumerable.Repeat(new byte[10_000], 1000).Select(piece => piece.Select(_ => (byte)'a').ToArray()).Prepend(Bytes("{\"a\":\"")));
        using var reader = ClaimReader.Open(stream);

        reader.Format.Should().Be(ClaimFormat.FhirJson);
        reader.BytesRead.Should().BeLessThan(1_100_000);
    }

    [Fact]
    public void What_the_caller_says_goes_before_the_content()
    {
        using var ndjson = ClaimReader.Open(new MemoryStream(Bytes("\n" + Claim("{}"))), new ClaimReaderOptions { Format = ClaimFormat.FhirNdjson });
        using var x12 = ClaimReader.Open(new MemoryStream(Bytes("{}")), new ClaimReaderOptions { Format = ClaimFormat.X12 });

        LinesOf(ndjson).Should().ContainSingle().Which.Position.Should().Be(2);
        (ndjson.Format, x12.Format).Should().Be((ClaimFormat.FhirNdjson, ClaimFormat.X12));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \n", "is empty")]
    [InlineData("ab\u0000cd", "is not text: its first line holds NUL bytes")]
    public async Task A_file_that_cannot_be_one_of_claims_is_refused(string file, string message)
    {
        FluentActions.Invoking(() => ClaimReader.Open(new MemoryStream(Bytes(file)))).Should().Throw<InvalidDataException>().WithMessage(message);
        await FluentActions.Awaiting(async () => await ClaimReader.OpenAsync(new MemoryStream(Bytes(file)))).Should().ThrowAsync<InvalidDataException>();
    }
}
