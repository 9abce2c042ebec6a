using System.Text;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>How delimited text is split into rows and fields, whatever the blocks in which it arrives.</summary>
public class DelimitedSplittingTests
{
    private const int MaxRowLength = 60;

    private static readonly string s_longest = new('x', MaxRowLength - 2);

    /// <summary>Texts with a header of two columns, and their rows: the line, then the fields without blanks around them, or the fault.</summary>
    public static TheoryData<string, string[]> Texts => new()
    {
        { "a,b\n1,2\n3,4\n", ["2:1|2", "3:3|4"] },
        { "a,b\n1,2", ["2:1|2"] },
        { "a,b\r\n1,2\r\n3,4", ["2:1|2", "3:3|4"] },
        { "a,b\r\r\n1,2\r\r\n3,4", ["2:1|2", "3:3|4"] },
        { "a,b\r1,2\r\r3,4\r", ["2:1|2", "4:3|4"] },
        { "a,b\r\"1\n1\",\"2\r2\"\r3,\"4\"\r", ["2:1\n1|2\r2", "4:3|4"] },
        { "\"a\",\"b\n\"\r1,2\r", ["2:1|2"] },
        { "a,b\n1,2\r3\n", ["2:1|2\r3"] },
        { "a,b\n", [] },
        { "a,b", [] },
        { "\uFEFFa,b\n1,2\n", ["2:1|2"] },
        { "\uFEFF\"a\",b\n1,2\n", ["2:1|2"] },
        { "a\tb\n1\t2\n1,5\t2\n", ["2:1|2", "3:1,5|2"] },
        { "a;b\n1;2,5\n", ["2:1|2,5"] },
        { "a|b\n1|2,5\n", ["2:1|2,5"] },
        { "\n \r\na,b\n\n1,2\n   \n\r\n3,4\n\n", ["5:1|2", "8:3|4"] },
        { "a,b\n,\n ,\t\n\"\",\"\"\n1,\n,2\n", ["5:1|", "6:|2"] },
        { "a,b\n,", [] },
        { "a,b\n\"1\",\"2\"\n\"3\" ,\"4\"  \r\n", ["2:1|2", "3:3|4"] },
        { "a,b\n\"1,1\",\"2\n2\"\n3,\"4\r\n4\"\n5,6\n", ["2:1,1|2\n2", "4:3|4\r\n4", "6:5|6"] },
        { "a,b\n\"say \"\"hi\"\"\",\"\"\n\"x\"\"\",\"y\"\"\"\"z\"", ["2:say \"hi\"|", "3:x\"|y\"\"z"] },
        { "\"a\",\"b \"\"b\"\"\"\n1,2\n", ["2:1|2"] },
        { "a,b\n5\" tube,6\"\n", ["2:5\" tube|6\""] },
        { "a,b\n 1 ,\t2 \n", ["2:1|2"] },
        { "a,b\nä,€😀\n", ["2:ä|€😀"] },
        { "a,b\n1\n3,4\n", ["2:1|", "3:3|4"] },
        { "a,b\n1,2,,\n1,2,\" \", \n", ["2:1|2", "3:1|2"] },
        { "a,b\n1,2,3\n3,4\n", ["2!TooManyFields", "3:3|4"] },
        { "a,b\n1,2,,3", ["2!TooManyFields"] },
        { "a,b\n\"1\"x,2\n3,4\n", ["2!TextAfterQuote", "3:3|4"] },
        { "a,b\n\"1,2\n3,4\n5,6", ["2!UnclosedQuote", "3:3|4", "4:5|6"] },
        { "a,b\n1,\"", ["2!UnclosedQuote"] },
        { "a,b\n1,\"2\n3,\"4\n5,6\n", ["2!TextAfterQuote", "3!UnclosedQuote", "4:5|6"] },
        { "a,b\n1,x\0y\n3,4\n", ["2:1|x\0y", "3:3|4"] },
        { $"a,b\n1,{s_longest}\n3,4\n", [$"2:1|{s_longest}", "3:3|4"] },
        { $"a,b\n1,{s_longest}", [$"2:1|{s_longest}"] },
        { $"a,b\n1,{s_longest}x\n3,4\n", ["2!TooLong", "3:3|4"] },
        { $"a,b\n1,{s_longest}x", ["2!TooLong"] },
        { $"a,b\n1,{new string('x', 5 * MaxRowLength)}\n3,4\n", ["2!TooLong", "3:3|4"] },
        { $"a,b\n1,\"{new string('x', 5 * MaxRowLength)}\"\n3,4\n", ["2!TooLong", "3:3|4"] },
        { $"a,b\n1,\"2\n{string.Concat(Enumerable.Repeat("3,4\n", 40))}", ["2!UnclosedQuote", .. Enumerable.Range(3, 40).Select(line => $"{line}:3|4")] },
        { $"a,b\n1,\"2\n{new string('x', MaxRowLength)}\"\n3,4\n", ["2!UnclosedQuote", "3!TooLong", "4:3|4"] },
        { $"a,b\n1{new string(',', 5 * MaxRowLength)}\n3,4\n", ["2!TooLong", "3:3|4"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_split_into_rows_the_same_whatever_the_blocks(string text, string[] expected)
    {
        byte[] file = Encoding.UTF8.GetBytes(text);
        foreach (int blockLength in new[] { 1, 2, 3, 5, 7, 16, 17, 31, 64, 1000 })
        {
            Split(file, blockLength).Should().Equal(expected, "a block of {0} bytes is read at once", blockLength);
        }
    }

    [Fact]
    public void A_file_cut_in_two_at_any_byte_is_read_the_same()
    {
        byte[] file = Encoding.UTF8.GetBytes(
            "Claims of January\r\n\r\nCode;Note\r\nA0428;\"two\r\nlines\"\r\n\"say \"\"hi\"\"\";€\r\n\"x\"y;\r\n;;;\r\nJ1885;last");
        var options = Options(["Code"], "Note");
        var expected = DelimitedText.Read(file, options);
        expected.Should().HaveCount(4);
        for (int cut = 1; cut < file.Length; cut++)
        {
            using var reader = new DelimitedClaimReader(new TwoPartStream(file, cut), options);

            DelimitedText.Rest(reader).Should().Equal(expected, "the file comes in two parts, the first of {0} bytes", cut);
        }
    }

    [Theory]
    [InlineData("a;b\n1;2,5\n", ';', "2:1|2,5")]
    [InlineData("a~b\n1~2\n", '~', "2:1|2")]
    [InlineData("a;x,b\na\tb\n1\t2\n", '\t', "3:1|2")]
    public void The_delimiter_can_be_named(string text, char delimiter, string expected) =>
        Split(Encoding.UTF8.GetBytes(text), 1000, new() { Delimiter = delimiter, CodeColumns = ["a"], DescriptionColumn = "b", Date = default(DateOnly) })
            .Should().Equal(expected);

    [Fact]
    public void Without_quoting_quotation_marks_are_characters_like_others() =>
        Split("a,b\n\"1,2\n\"\"3,4\"\n"u8.ToArray(), 1000, new() { Quote = null, CodeColumns = ["a"], DescriptionColumn = "b", Date = default(DateOnly) })
            .Should().Equal("2:\"1|2", "3:\"\"3|4\"");

    [Fact]
    public void Another_character_can_quote() =>
        Split("a,b\n'1,1',\"2\n"u8.ToArray(), 1000, new() { Quote = '\'', CodeColumns = ["a"], DescriptionColumn = "b", Date = default(DateOnly) })
            .Should().Equal("2:1,1|\"2");

    [Fact]
    public void Bytes_that_are_not_UTF8_are_taken_for_Latin1() =>
        Split([.. "a,b\n1,gr"u8, 0xFC, .. "n\n5,6\n"u8], 4).Should().Equal("2:1|grün", "3:5|6");

    [Fact]
    public void More_rows_than_a_batch_has_room_for_go_into_several()
    {
        string text = "a,b\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"{i},\n"));

        var rows = Split(Encoding.ASCII.GetBytes(text), 1_000_000);

        rows.Should().HaveCount(100_000);
        rows[99_999].Should().Be("100001:99999|");
    }

    [Fact]
    public void Lines_of_more_than_1_MiB_are_faults_and_those_of_1_MiB_are_read()
    {
        string longest = new('x', 1024 * 1024 - "C9399,".Length);
        byte[] file = Encoding.ASCII.GetBytes($"a,b\nC9399,{longest}\nC9399,{longest}x\nC9399,\n");

        var lines = DelimitedText.Read(file, new() { CodeColumns = ["a"], DescriptionColumn = "b", Date = default(DateOnly) });

        lines.Select(line => (line.Position, line.Fault, line.Description?.Length)).Should().Equal(
            (2, ClaimRowFault.None, longest.Length), (3, ClaimRowFault.TooLong, null), (4, ClaimRowFault.None, null));
    }

    [Fact]
    public void Random_text_is_split_the_same_whatever_the_blocks()
    {
        var random = new Random(20260101);
        for (int i = 0; i < 600; i++)
        {
            byte[] text = new byte[random.Next(200)];
            for (int at = 0; at < text.Length; at++)
            {
                text[at] = "ab,,\"\"\"\n\n\r x"u8[random.Next(12)];
            }

            byte[] file = [.. "a,b\n"u8, .. text];
            var expected = Split(file, 1000);

            Split(file, random.Next(1, 64)).Should().Equal(expected, "the text is {0}", Encoding.ASCII.GetString(text));
        }
    }

    [Fact]
    public void Batches_can_be_read_ahead_of_the_lines_that_are_looked_at()
    {
        string text = "code,date\n" + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"J{i:D4},2026-01-15\n"));
        using var reader = new DelimitedClaimReader(new MemoryStream(Encoding.ASCII.GetBytes(text)));
        var batches = new List<ClaimLineBatch>();
        while (reader.CreateBatch() is var batch && reader.Read(batch))
        {
            batches.Add(batch);
        }

        batches.Should().HaveCountGreaterThan(2);
        batches.SelectMany(batch => Enumerable.Range(0, batch.Count).Select(i => batch[i].ToClaimLine().Code))
            .Should().Equal(Enumerable.Range(0, 30_000).Select(i => $"J{i:D4}"));
    }

    private static DelimitedClaimOptions Options(string[] codes, string description) =>
        new() { CodeColumns = codes, DescriptionColumn = description, Date = default(DateOnly), MaxRowLength = MaxRowLength };

    private static List<string> Split(byte[] file, int blockLength, DelimitedClaimOptions? options = null)
    {
        options ??= Options(["a"], file.AsSpan().StartsWith("\"a\",\"b \"\"b\"\"\""u8) ? "b \"b\"" : "b");
        return [.. DelimitedText.Read(file, options, blockLength).Select(line => line.Fault == ClaimRowFault.None
            ? $"{line.Position}:{line.Code}|{line.Description}"
            : $"{line.Position}!{line.Fault}")];
    }

    private sealed class TwoPartStream(byte[] file, int firstLength) : MemoryStream(file)
    {
        public override int Read(Span<byte> buffer) =>
            base.Read(Position < firstLength && buffer.Length > firstLength - Position ? buffer[..(int)(firstLength - Position)] : buffer);
    }
}
