using System.Text;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>How delimited text is split, whatever the blocks in which it arrives.</summary>
public sealed class DelimitedReaderTests
{
    private const int MaxRowLength = 60;

    /// <summary>Texts with a header of two columns, and their rows: the line, then the fields or the fault.</summary>
    public static TheoryData<string, string[]> Texts => new()
    {
        { "a,b\n1,2\n3,4\n", ["2:1|2", "3:3|4"] },
        { "a,b\n1,2", ["2:1|2"] },
        { "a,b\r\n1,2\r\n3,4", ["2:1|2", "3:3|4"] },
        { "a,b\n", [] },
        { "a,b", [] },
        { "\uFEFFa,b\n1,2\n", ["2:1|2"] },
        { "\uFEFF\"a\",b\n1,2\n", ["2:1|2"] },
        { "a\tb\n1\t2\n1,5\t2\n", ["2:1|2", "3:1,5|2"] },
        { "\"a,x\"\tb\n1\t2\n", ["2:1|2"] },
        { "\n \r\na,b\n\n1,2\n   \n\r\n3,4\n\n", ["5:1|2", "8:3|4"] },
        { "a,b\n,\n1,\n,2\n", ["2:|", "3:1|", "4:|2"] },
        { "a,b\n,", ["2:|"] },
        { "a,b\n\"1\",\"2\"\n\"3\" ,\"4\"  \r\n", ["2:1|2", "3:3|4"] },
        { "a,b\n\"1,1\",\"2\n2\"\n3,\"4\r\n4\"\n5,6\n", ["2:1,1|2\n2", "4:3|4\r\n4", "6:5|6"] },
        { "a,b\n\"say \"\"hi\"\"\",\"\"\n\"\"\"\",\"\"\"\"\"\"", ["2:say \"hi\"|", "3:\"|\"\""] },
        { "a,b\n5\" tube,6\"\n", ["2:5\" tube|6\""] },
        { "a,b\n 1 , 2 \n", ["2: 1 | 2 "] },
        { "a,b\nä,€😀\n", ["2:ä|€😀"] },
        { "a,b\n1\n1,2,3\n3,4\n", ["2!TooFewFields", "3!TooManyFields", "4:3|4"] },
        { "a,b\n1,2,3", ["2!TooManyFields"] },
        { "a,b\n\"1\"x,2\n3,4\n", ["2!TextAfterQuote", "3:3|4"] },
        { "a,b\n\"1,2\n3,4\n5,6", ["2!UnclosedQuote", "3:3|4", "4:5|6"] },
        { "a,b\n1,\"", ["2!UnclosedQuote"] },
        { "a,b\n1,\"2\n3,\"4\n5,6\n", ["2!TextAfterQuote", "3!UnclosedQuote", "4:5|6"] },
        { "a,b\n\"1\n1\"\n3,4\n", ["2!TooFewFields", "3!TooFewFields", "4:3|4"] },
        { "a,b\n1,\02\n3,4\n", ["2!NulByte", "3:3|4"] },
        { "a,b\n\"1\n\0\",2\n3,4\n", ["2!NulByte", "4:3|4"] },
        { $"a,b\n1,{new string('x', MaxRowLength - 2)}\n3,4\n", [$"2:1|{new string('x', MaxRowLength - 2)}", "3:3|4"] },
        { $"a,b\n1,{new string('x', MaxRowLength - 2)}", [$"2:1|{new string('x', MaxRowLength - 2)}"] },
        { $"a,b\n1,{new string('x', MaxRowLength - 1)}\n3,4\n", ["2!TooLong", "3:3|4"] },
        { $"a,b\n1,{new string('x', MaxRowLength - 1)}", ["2!TooLong"] },
        { $"a,b\n1,{new string('x', 5 * MaxRowLength)}\n3,4\n", ["2!TooLong", "3:3|4"] },
        { $"a,b\n1,\"{new string('x', 5 * MaxRowLength)}\"\n3,4\n", ["2!TooLong", "3:3|4"] },
        { $"a,b\n1,\"2\n{string.Concat(Enumerable.Repeat("3,4\n", 40))}", ["2!UnclosedQuote", .. Enumerable.Range(3, 40).Select(line => $"{line}:3|4")] },
        { $"a,b\n1,\"2\n{new string('x', MaxRowLength)}\"\n3,4\n", ["2!UnclosedQuote", "3!TooLong", "4:3|4"] },
        { $"a,b\n{new string(',', 5 * MaxRowLength)}\n3,4\n", ["2!TooManyFields", "3:3|4"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_split_into_rows(string text, string[] expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        foreach (int blockLength in new[] { 1, 2, 3, 5, 7, 16, 17, 31, 64, 1000 })
        {
            Split(bytes, blockLength).Should().Equal(expected, "a block of {0} bytes is read at once", blockLength);
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_cost_their_row()
    {
        byte[] bytes = [.. "a,b\n1,2\n3,"u8, 0xE4, .. "\n5,6\n"u8];

        Split(bytes, 4).Should().Equal("2:1|2", "3!InvalidUtf8", "4:5|6");
    }

    [Fact]
    public void A_character_that_two_blocks_share_is_no_fault() =>
        Split(Encoding.UTF8.GetBytes("a,b\n€,😀\n"), 1).Should().Equal("2:€|😀");

    [Theory]
    [InlineData("a;b\n1;2,5\n", ';', "2:1|2,5")]
    [InlineData("a|b,c\n1|2\n", '|', "2:1|2")]
    [InlineData("a\tb\tc,d\n1,\t2\n", ',', "2:1|\t2")]
    public void The_delimiter_can_be_named(string text, char delimiter, string expected) =>
        Split(Encoding.UTF8.GetBytes(text), 1000, (byte)delimiter).Should().Equal(expected);

    [Fact]
    public void More_rows_than_a_batch_has_room_for_go_into_several()
    {
        string text = "a,b\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"{i},\n"));

        var rows = Split(Encoding.ASCII.GetBytes(text), 1_000_000);

        rows.Should().HaveCount(100_000);
        rows[99_999].Should().Be("100001:99999|");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("\n\n  \r\n", "empty")]
    [InlineData("\uFEFF", "empty")]
    [InlineData("code,\0date\n", "NUL")]
    [InlineData("PK\u0003\u0004\0\0", "NUL")]
    [InlineData("code,\"date\n1,2\n", "quotation marks")]
    [InlineData("code\rdate\rJ1412,2024-05-01\r", "carriage returns")]
    public void A_file_without_a_header_is_refused(string text, string message)
    {
        foreach (int blockLength in new[] { 1, 1000 })
        {
            var read = () => Split(Encoding.UTF8.GetBytes(text), blockLength);

            read.Should().Throw<InvalidDataException>().WithMessage($"*{message}*");
        }
    }

    [Fact]
    public void A_header_that_is_no_UTF8_is_refused()
    {
        var latin = () => Split([.. "gr"u8, 0xF6, 0xDF, .. "e,b\n"u8], 1000);
        var utf16 = () => Split(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a,b\n")).ToArray(), 1000);
        var tooLong = () => Split(Encoding.ASCII.GetBytes(new string('x', 1000)), 7);
        var tooMany = () => Split(Encoding.ASCII.GetBytes(new string(',', DelimitedReader.MaxColumns)), 1000, maxRowLength: 100_000);

        latin.Should().Throw<InvalidDataException>().WithMessage("*UTF-8*");
        utf16.Should().Throw<InvalidDataException>().WithMessage("*UTF-16*");
        tooLong.Should().Throw<InvalidDataException>().WithMessage("*1 MiB*");
        tooMany.Should().Throw<InvalidDataException>().WithMessage("*columns*");
    }

    [Fact]
    public void Random_text_is_split_the_same_whatever_the_blocks()
    {
        var random = new Random(20260101);
        for (int i = 0; i < 3000; i++)
        {
            byte[] text = new byte[random.Next(200)];
            for (int at = 0; at < text.Length; at++)
            {
                text[at] = "ab,,\"\"\"\n\n\r x"u8[random.Next(12)];
            }

            byte[] file = [.. "h,i\n"u8, .. text];
            var expected = Split(file, 1000);

            Split(file, random.Next(1, 64)).Should().Equal(expected, "the text is {0}", Encoding.ASCII.GetString(text));
        }
    }

    private static List<string> Split(byte[] text, int blockLength, byte? delimiter = null, int maxRowLength = MaxRowLength)
    {
        var reader = new DelimitedReader(new MemoryStream(text), blockLength, maxRowLength);
        reader.ReadHeader(delimiter);
        var rows = new List<string>();
        var batch = reader.CreateBatch();
        while (reader.Read(batch))
        {
            for (int i = 0; i < batch.Count; i++)
            {
                var row = batch[i];
                var fields = Enumerable.Range(0, reader.Header.Count);
                rows.Add(row.Fault == RowFault.None
                    ? $"{row.Line}:{string.Join('|', fields.Select(column => Encoding.UTF8.GetString(batch.Field(row.FirstField, column))))}"
                    : $"{row.Line}!{row.Fault}");
            }
        }

        return rows;
    }
}
