using System.Diagnostics;
using System.Text;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>What holds for the reader as a whole: ways to read, memory, allocation, privacy, hostile input.</summary>
public class DelimitedReaderTests
{
    private const string Marker = "ZZPATIENTZZ";

    [Fact]
    public async Task All_ways_to_read_give_the_same_lines()
    {
        byte[] file = Encoding.UTF8.GetBytes("Code,DOS,Mod\nJ1885,1/5/2026,RT LT\n\"A0428\",,\nx,\"y\n,,\nA0429,20260115\n");
        var expected = DelimitedText.Read(file);
        expected.Should().HaveCount(4);

        using var batches = new DelimitedClaimReader(new MemoryStream(file));
        var batch = batches.CreateBatch();
        var lines = new List<ClaimLine>();
        while (batches.Read(batch))
        {
            lines.AddRange(Enumerable.Range(0, batch.Count).Select(i => batch[i].ToClaimLine()));
        }

        lines.Should().Equal(expected);
        await using var records = new DelimitedClaimReader(new MemoryStream(file));
        (await records.ReadAllAsync().ToListAsync()).Should().Equal(expected);
        batches.Counts.Should().Be(records.Counts);
        batches.Counts.Lines.Should().Be(4);
        batches.BytesRead.Should().Be(file.Length);
        batches.Format.Should().Be(ClaimFormat.Delimited);
    }

    [Fact]
    public async Task A_file_of_which_something_was_read_already_can_be_opened()
    {
        byte[] file = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Code,DOS\nJ1885,2026-01-15\nA0428,2026-01-15\n")];
        var expected = DelimitedText.Read(file);
        expected.Should().HaveCount(2);

        var stream = new MemoryStream(file);
        var input = new InputBuffer(stream);
        input.Fill();
        using (var reader = DelimitedClaimReader.Open(input, stream, new() { LeaveOpen = true }))
        {
            DelimitedText.Rest(reader).Should().Equal(expected);
        }

        stream.Position = 0;
        input = new InputBuffer(stream);
        await using var other = await DelimitedClaimReader.OpenAsync(input, stream, new(), CancellationToken.None);
        (await other.ReadAllAsync().ToListAsync()).Should().Equal(expected);
    }

    [Fact]
    public void A_row_allocates_nothing()
    {
        string row = "C1,J1885,RT,LT,,,2026-01-15,1/20/2026,HCPCS,0636,4.00,\"say \"\"hi\"\"\"\nC2,A0428,QN,,,,20260115,15-JAN-2026,CPT,,1,\n";
        byte[] file = Encoding.ASCII.GetBytes("claim,code,mod1,mod2,mod3,mod4,from,to,code_type,rev_code,units,description\n" + string.Concat(Enumerable.Repeat(row, 100_000)));
        using var reader = new DelimitedClaimReader(new MemoryStream(file));
        var batch = reader.CreateBatch();
        long lines = 0;

        // The first batches grow to what they need. What another test's collection adds is not in the least of some rounds.
        Read(10_000);
        Enumerable.Range(0, 10).Min(_ => Allocation.OfOne(() => Read(lines + 15_000))).Should().BeLessThan(1000);

        Read(long.MaxValue);
        lines.Should().Be(200_000);

        void Read(long count)
        {
            while (lines < count && reader.Read(batch))
            {
                for (int i = 0; i < batch.Count; i++)
                {
                    lines += batch[i].ToHcpcsLine().Code.IsDefault ? 0 : 1;
                }
            }
        }
    }

    [Fact]
    public void Modifiers_in_one_column_and_composites_allocate_nothing()
    {
        foreach (string text in new[] { "code,mods,date\nJ1885,RT LT,2026-01-15\n", "line,date\nHC:J1885:RT:LT,2026-01-15\n" })
        {
            using var reader = new DelimitedClaimReader(new MemoryStream(Encoding.ASCII.GetBytes(text + string.Concat(Enumerable.Repeat(text[(text.IndexOf('\n') + 1)..], 9)))));
            var batch = reader.CreateBatch();
            reader.Read(batch).Should().BeTrue();
            batch.Count.Should().Be(10);

            Allocation.Of(() =>
            {
                for (int i = 0; i < batch.Count; i++)
                {
                    batch[i].ToHcpcsLine();
                }
            }).Should().Be(0);
        }
    }

    [Theory]
    [InlineData("code,date\nJ1885,2026-01-15\nJ1885,", 'x')]
    [InlineData("code,date\nJ1885,2026-01-15\n\"", 'x')]
    [InlineData("code,date\nJ1885,2026-01-15\n\"", '"')]
    [InlineData("code,date\nJ1885,2026-01-15\n1", ',')]
    [InlineData("code,date\nJ1885,2026-01-15\n", '\0')]
    [InlineData("code,date\nJ1885,2026-01-15\n\"x\"y", 'x')]
    public void A_row_that_does_not_end_is_a_fault_in_bounded_memory(string text, char rest)
    {
        const long Length = 64 * 1024 * 1024;

        using var stream = new DelimitedText.EndlessText(text, rest);
        using var reader = new DelimitedClaimReader(new EndingStream(stream, Length));
        long before = GC.GetAllocatedBytesForCurrentThread();

        var lines = DelimitedText.Rest(reader);

        lines[0].Code.Should().Be("J1885");
        lines[1].Fault.Should().NotBe(ClaimRowFault.None);
        lines.Should().HaveCount(2);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(16 * 1024 * 1024);
    }

    // A line that opens a quotation mark wherever reading begins, and closes another and opens one where it began before.
    [Fact]
    public void Rows_that_cannot_be_split_are_not_looked_at_to_their_ends_without_end()
    {
        const int Count = 100_000;
        string file = $"code,date\n{string.Concat(Enumerable.Repeat(" \",\"\n", Count))}J1885,\"2026-01-15\"\n\"J1412\",\"2026-01-15\"";

        var lines = DelimitedText.Read(Encoding.ASCII.GetBytes(file), new() { MaxRowLength = 1000 }, blockLength: 10_000);

        lines.Should().HaveCount(Count + 2);
        lines.Take(Count).Should().OnlyContain(line => line.Fault == ClaimRowFault.UnclosedQuote);
        lines[Count].Should().Match<ClaimLine>(line => line.Code == "J1885" && line.From == new DateOnly(2026, 1, 15) && line.Position == Count + 2);
        lines[^1].Should().Match<ClaimLine>(line => line.Code == "J1412" && line.From == new DateOnly(2026, 1, 15) && line.Position == Count + 3);
    }

    [Fact]
    public void A_file_of_such_rows_takes_no_longer_than_a_moment()
    {
        string file = $"code,date\n{string.Concat(Enumerable.Repeat(" \",\"\n", 400_000))}";
        var watch = Stopwatch.StartNew();

        DelimitedText.Read(Encoding.ASCII.GetBytes(file)).Should().HaveCount(400_000);

        // Without a bound it is ten minutes.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_long_row_that_comes_in_small_pieces_is_not_looked_at_for_each()
    {
        byte[] file = Encoding.ASCII.GetBytes($"code,date,x\nJ1885,2026-01-15,\"{new string('x', 900_000)}\"\n");

        DelimitedText.Read(file, blockLength: 16).Single().Code.Should().Be("J1885");
    }

    [Fact]
    public void Random_bytes_throw_nothing_but_that_they_are_no_claims()
    {
        var random = new Random(20260115);
        byte[] alphabet = Encoding.UTF8.GetBytes("code,date;\t|\"\"\n\n\r\r\n \0\uFEFF€/-:0123456789JHC");
        for (int i = 0; i < 600; i++)
        {
            byte[] file = new byte[random.Next(300)];
            for (int at = 0; at < file.Length; at++)
            {
                file[at] = alphabet[random.Next(alphabet.Length)];
            }

            if (random.Next(2) == 0)
            {
                file = [.. "code,date,modifiers,line 1\n"u8, .. file];
            }

            try
            {
                DelimitedText.Read(file);
            }
            catch (InvalidDataException exception)
            {
                exception.Message.Should().NotContainAny("\n", "\r", "\0");
            }
        }
    }

    [Fact]
    public void What_is_not_asked_for_appears_nowhere()
    {
        string[] files =
        [
            $"member,code,date,birth date\n{Marker},J1885,2026-01-15,{Marker}\n{Marker},J1885,someday,{Marker},,{Marker}\n\"{Marker}\"x,1\n\"{Marker},J1885\n",
            $"Report for {Marker}\nmember,code,date\n{Marker},J1885,2026-01-15\n{Marker},J1885,15/1/2026\n",
            $"line,date,member\n{Marker},2026-01-15,{Marker}\n",
            $"hcpcs_1,hcpcs_2,member,dos\nJ1885,A0428,{Marker},46037\n",
        ];
        foreach (string file in files)
        {
            using var reader = new DelimitedClaimReader(new MemoryStream(Encoding.UTF8.GetBytes(file)));
            var lines = DelimitedText.Rest(reader);

            lines.Should().NotBeEmpty();
            string.Join('\n', lines).Should().NotContain(Marker);
            (reader.Fault?.Message ?? string.Empty).Should().NotContain(Marker);
        }
    }

    [Theory]
    [InlineData($"{Marker},1960-01-01,J1885\n{Marker},1960-01-01,J1885\n")]
    [InlineData($"Report for {Marker}\nmember,amount\n{Marker},12\n")]
    [InlineData($"{Marker}\n{Marker}\n")]
    [InlineData($"ISA*00*          *00*~NM1*IL*1*{Marker}*,*x~")]
    [InlineData($"{{\"resourceType\":\"Claim\",\"name\":\"{Marker}\"}}")]
    [InlineData($"\"{Marker}\"x,\"{Marker}\n")]
    public void A_refusal_shows_no_data(string text) => DelimitedText.Refusal(text).Should().NotContain(Marker);

    private sealed class EndingStream(Stream stream, long length) : MemoryStream
    {
        private long _left = length;

        public override int Read(Span<byte> buffer)
        {
            int read = stream.Read(buffer[..(int)Math.Min(buffer.Length, _left)]);
            _left -= read;
            return read;
        }
    }
}
