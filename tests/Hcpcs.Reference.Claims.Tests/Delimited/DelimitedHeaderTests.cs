using System.Text;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>How the header of a file is found, and what its text is encoded in.</summary>
public class DelimitedHeaderTests
{
    private const string Text = "code,date,description\nJ1885,2026-01-15,grün €\n";

    public static TheoryData<byte[], Encoding?> Encoded
    {
        get
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            var windows = Encoding.GetEncoding("windows-1252");
            return new()
            {
                { Encoding.UTF8.GetBytes(Text), null },
                { [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)], null },
                { [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)], windows },
                { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)], null },
                { [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)], null },
                { Encoding.Unicode.GetBytes(Text), Encoding.Unicode },
                { windows.GetBytes(Text), windows },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Encoded))]
    public async Task A_file_is_read_in_its_encoding(byte[] file, Encoding? encoding)
    {
        foreach (int blockLength in new[] { 1, 3, 1000 })
        {
            DelimitedText.Read(file, new() { Encoding = encoding }, blockLength).Single().Description.Should().Be("grün €");
        }

        using var opened = ClaimReader.Open(new MemoryStream(file), new() { Delimited = new() { Encoding = encoding } });
        DelimitedText.Rest(opened).Single().Description.Should().Be("grün €");

        await using var reader = new DelimitedClaimReader(new MemoryStream(file), new() { Encoding = encoding });
        (await reader.ReadAllAsync().ToListAsync()).Single().Description.Should().Be("grün €");
        reader.BytesRead.Should().Be(file.Length);
    }

    [Fact]
    public void What_an_encoding_does_not_know_does_not_throw() =>
        DelimitedText.Read([.. Encoding.BigEndianUnicode.GetBytes(Text[..^3]), 0xD8, 0x00, 0x00, (byte)'\n'], new() { Encoding = new UnicodeEncoding(true, false, throwOnInvalidBytes: true) })
            .Single().Description.Should().StartWith("grün").And.Contain("\uFFFD");

    [Fact]
    public void A_long_file_in_UTF16_is_read_to_its_end()
    {
        string text = "code,date,description\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"J{i % 10000:D4},2026-01-15,€😀{i}\n"));

        var lines = DelimitedText.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)], blockLength: 4095);

        lines.Select(line => line.Description).Should().Equal(Enumerable.Range(0, 100_000).Select(i => $"€😀{i}"));
    }

    [Theory]
    [InlineData("Claims of January\n\ncode,date\nJ1885,2026-01-15\n", 4)]
    [InlineData("sep=;\ncode;date\nJ1885;2026-01-15\n", 3)]
    [InlineData("\"A title, with\nline breaks\",,\n,,\nReport 7,,\nDate,Code,x\n2026-01-15,J1885,\n", 6)]
    [InlineData("5\" tubes\n\"odd\" x\ncode\tdate\nJ1885\t2026-01-15\n", 4)]
    [InlineData("A title, by me; x|y\ncode;date;note, x, y\nJ1885;2026-01-15;\n", 3)]
    public void Rows_before_the_header_are_passed_over(string text, long position)
    {
        foreach (int blockLength in new[] { 1, 7, 1000 })
        {
            DelimitedText.Read(Encoding.UTF8.GetBytes(text), null, blockLength)
                .Should().Equal(new ClaimLine { Kind = ClaimLineKind.Row, Position = position, Code = "J1885", From = new(2026, 1, 15) });
        }
    }

    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void The_header_is_among_the_first_fifty_rows(int rows, bool isFound)
    {
        string text = string.Concat(Enumerable.Repeat("a row\n", rows)) + "code,date\nJ1885,2026-01-15\n";

        if (isFound)
        {
            DelimitedText.Read(text).Should().ContainSingle();
        }
        else
        {
            DelimitedText.Refusal(text).Should().Contain("no column for the code");
        }
    }

    [Fact]
    public void Rows_can_be_skipped_by_their_number()
    {
        const string Rows = "code,date\nold,old\n\nhcpcs,dos\nJ1885,2026-01-15\n";

        DelimitedText.Read(Rows, new() { SkipRows = 2 }).Single().Position.Should().Be(5);
        DelimitedText.Read(Rows, new() { SkipRows = 0 }).Should().HaveCount(3);
        DelimitedText.Refusal(Rows, new() { SkipRows = 1 }).Should().Contain("its columns are old, old");
        DelimitedText.Refusal(Rows, new() { SkipRows = 9 }).Should().Contain("empty");
    }

    [Fact]
    public void A_date_for_all_rows_serves_where_there_is_no_column_of_dates()
    {
        var day = new DateOnly(2026, 1, 15);

        DelimitedText.Read("HCPCS,Price\nJ1885,1.50\n", new() { Date = day }).Single().From.Should().Be(day);
        DelimitedText.Read("HCPCS,date,through\nJ1885,2020-01-01,never\n", new() { Date = day }).Single()
            .Should().Be(new ClaimLine { Kind = ClaimLineKind.Row, Position = 2, Code = "J1885", From = day });
        DelimitedText.Refusal("HCPCS,Price\nJ1885,1.50\n").Should().Contain("name the column, or give one date that serves for every row");
    }

    [Fact]
    public void A_file_of_codes_alone_needs_no_delimiter() =>
        DelimitedText.Read("code\nJ1885\n\nA0428\n", new() { Date = new(2026, 1, 15) }).Select(line => line.Code).Should().Equal("J1885", "A0428");

    [Theory]
    [InlineData("", "empty")]
    [InlineData("\n\n  \r\n", "empty")]
    [InlineData("\uFEFF", "empty")]
    [InlineData("code,\0date\n", "is not text")]
    [InlineData("PK\u0003\u0004\0\0", "is not text")]
    [InlineData("code,\"date\n1,2\n", "quotation marks")]
    public void A_file_without_a_header_is_refused(string text, string message)
    {
        foreach (int blockLength in new[] { 1, 1000 })
        {
            DelimitedText.Refusal(Encoding.UTF8.GetBytes(text), null, blockLength).Should().Contain(message);
        }
    }

    [Fact]
    public void A_header_of_many_columns_is_read_and_one_of_too_many_is_refused()
    {
        string row = new(',', DelimitedClaimReader.MaxColumns - 2);

        DelimitedText.Read($"code{row},date\nJ1885{row},2026-01-15\n").Single().From.Should().Be(new DateOnly(2026, 1, 15));
        DelimitedText.Refusal($"code,date,{string.Join(',', Enumerable.Range(0, 20_000))}\n").Should().Contain("16384 columns");
    }

    [Fact]
    public void A_header_that_does_not_end_is_refused_in_bounded_memory()
    {
        foreach (string start in new[] { "code,date,", "code,date,\"", "\"" })
        {
            using var text = new DelimitedText.EndlessText(start, 'x');
            var read = () => new DelimitedClaimReader(text);

            read.Should().Throw<InvalidDataException>().Which.Message.Length.Should().BeLessThan(200);
            text.Given.Should().BeLessThan(4 * 1024 * 1024);
        }
    }

    [Fact]
    public void A_header_row_is_not_waited_for_longer_than_it_takes()
    {
        using var reader = new DelimitedClaimReader(new OnceStream("code,date\nJ1885,2026-01-15\n"u8.ToArray()));

        reader.Read().Should().BeTrue();
        reader.Line.ToClaimLine().Code.Should().Be("J1885");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_stream_is_closed_with_the_reader_unless_it_is_to_stay_open(bool leaveOpen)
    {
        var stream = new MemoryStream("code,date\n"u8.ToArray());

        new DelimitedClaimReader(stream, leaveOpen: leaveOpen).Dispose();

        stream.CanRead.Should().Be(leaveOpen);
    }

    // Gives its bytes at once; whoever asks for more would wait.
    private sealed class OnceStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) =>
            Position < Length ? base.Read(buffer) : throw new InvalidOperationException("More is waited for than is needed.");
    }
}
