using System.Diagnostics;
using System.Text;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>A file that is cut off, or that lies, gives the lines before that and says where it ended, in bounded memory and time.</summary>
public class X12FaultTests
{
    private const int Megabyte = 1024 * 1024;

    [SkippableTheory]
    [MemberData(nameof(ClaimExamples.X12Names), MemberType = typeof(ClaimExamples))]
    public void An_example_that_is_cut_off_has_the_first_of_its_lines_and_a_fault(string name)
    {
        byte[] content = ClaimExamples.Read(name);
        var whole = X12File.Read(content);
        string text = Encoding.Latin1.GetString(content);

        // An interchange that ends before another begins is whole. Behind the name of an IEA nothing is needed.
        int lastEnd = text.LastIndexOf("IEA", StringComparison.Ordinal), firstEnd = text.IndexOf("IEA", StringComparison.Ordinal);
        int next = firstEnd == lastEnd ? content.Length : text.LastIndexOf("ISA", StringComparison.Ordinal);
        for (int length = 0; length < content.Length; length++)
        {
            var found = X12File.Read(content[..length]);

            found.Lines.Should().Equal(whole.Lines.Take(found.Lines.Count), "cut at {0}", length);
            bool isWhole = length > lastEnd + 3 || (length > firstEnd + 3 && length <= next);
            bool isBetween = length > next && length < next + 4;
            if (!isBetween)
            {
                (found.Fault is null).Should().Be(isWhole, "cut at {0}", length);
            }
        }

        X12File.Read(content).Should().Be(whole);
    }

    [Fact]
    public void The_last_terminator_may_be_missing()
    {
        string file = X12File.OfClaim("LX*1~SV1*HC:J1885~");

        X12File.Read(file[..^1]).Fault.Should().BeNull();
        X12File.Read(file[..^1] + "\r\n").Fault.Should().BeNull();
        X12File.Read(file + "\u001A").Fault.Should().BeNull();
    }

    [Fact]
    public void A_fault_names_the_place_and_the_reason()
    {
        string file = X12File.OfClaim("LX*1~SV1*HC:J1885~LX*2~SV1*HC:E0570~");

        X12File.Read(file[..^X12File.End.Length]).Fault.Should().Be(
            new ClaimFileFault { Position = 11, Message = "The file ends within the interchange that begins with segment 1." });
        X12File.Read(file + file[..^13]).Fault.Should().Be(
            new ClaimFileFault { Position = 27, Message = "The file ends within the interchange that begins with segment 15." });
        X12File.Read("NOT*X12~").Fault.Should().Be(new ClaimFileFault { Position = 1, Message = "The file does not begin with an ISA segment." });
        X12File.Read("").Fault.Should().Be(new ClaimFileFault { Position = 0, Message = "The file has no ISA segment." });
    }

    [Theory]
    [InlineData("ISA*00*00*ZZ*A*B~GS*HC*A*B*20260305*0915*7*X*005010X222A1~ST*837*0007~")]
    [InlineData("ISA*00**00**ZZ*A*ZZ*B*260305*0915*^*00501*000000007*0*P*~")]
    [InlineData("ISA*00**00**ZZ*A*ZZ*B*260305*0915*^*00501*000000007*0*P***")]
    [InlineData("ISA*00**00**ZZ*A*ZZ*B*260305*0915*^*00501*000000007*0*P**~")]
    [InlineData("ISA*00**00**ZZ*A*ZZ*B*260305*0915*^*00501*000000007*0*P*:*")]
    [InlineData("ISA*00**00**ZZ*A*ZZ*B*260305*0915*^*00501*000000007*0*P*::")]
    [InlineData("ISA*00**00**ZZ*A*ZZ*B*260305*0915*^*00501*000000007*0*P*AB")]
    [InlineData("ISA*00**00**ZZ*A*ZZ*B*260305*0915*^*00501*000000007*0*P*:G")]
    [InlineData("ISA*00**00**ZZ*A*ZZ*B*260305*0915*^*00501*000000007*0*P*: ")]
    [InlineData("ISA 00  00  ZZ A ZZ B 260305 0915 ^ 00501 000000007 0 P :~")]
    [InlineData("ISA*")]
    public void An_ISA_without_sixteen_separators_ends_the_reading(string header)
    {
        foreach (string filler in new[] { "", "GS*HC*A*B~ST*837*0007~CLM*QF-1~LX*1~SV1*HC:J1885~", new string('A', 3 * Megabyte), new string('\n', 3 * Megabyte) })
        {
            string sound = X12File.OfClaim("LX*1~SV1*HC:J1885~");
            foreach (string before in new[] { "", sound, sound[..^X12File.End.Length] })
            {
                string file = before + header + filler;
                var found = X12File.Read(file);

                found.Fault.Should().NotBeNull();
                found.Lines.Count.Should().Be(before.Length > 0 ? 1 : 0);
                X12File.Read(new X12ClaimReader(new ChunkStream(Encoding.Latin1.GetBytes(file), 113))).Should().Be(found);
            }
        }
    }

    [Theory]
    [InlineData("SE*1*9999~", "GE*77*9~", "IEA*0*1~")]
    [InlineData("", "GE*1*7~", "IEA*1*000000007~")]
    [InlineData("SE*9*0007~", "", "IEA*1*000000007~")]
    [InlineData("SE*-5*~SE*9*0007~", "GE*1*7~GE*1*7~", "IEA*99999999999999999999*A~")]
    [InlineData("", "", "IEA*1*000000007~")]
    public void Counts_and_nesting_that_lie_change_no_line(string se, string ge, string iea)
    {
        const string Claim = "HL*1**22*0~CLM*A*1***11:B:1~LX*1~SV1*HC:J1885~";
        string file = X12File.Isa + X12File.Gs + X12File.St + Claim + se + "ST*837*0008~" + Claim + se + ge + iea
            + X12File.Isa + X12File.Gs + X12File.St + Claim + se + ge + iea;

        var found = X12File.Read(file);

        found.Lines.Select(line => (line.Transaction, line.Claim, line.Code)).Should().Equal(("0007", "A", "J1885"), ("0008", "A", "J1885"), ("0007", "A", "J1885"));
        found.Fault.Should().BeNull();
    }

    [Fact]
    public void Segments_in_wrong_places_end_what_they_would_end()
    {
        // A service without a claim, a claim without a subscriber, a second beginning of the transaction, and what stands outside of one.
        var lines = X12File.LinesOfTransaction("LX*1~SV1*HC:J0001~CLM*A*1***11:B:1~BHT*0019*00*B8*20260305*0915*RP~LX*2~SV1*HC:J0002~"
            + "SE*1*1~LX*3~SV1*HC:J0003~CLM*B*1***11:B:1~ST*837*0009~LX*4~SV1*HC:J0004~GS*HC~LX*5~SV1*HC:J0005~");

        lines.Select(line => (line.Code, line.Claim, line.Purpose, line.Transaction)).Should().Equal(
            ("J0001", null, "CH", "0007"), ("J0002", null, "RP", "0007"), ("J0004", null, null, "0009"));
    }

    [Theory]
    [InlineData("BIN*3*ABCDEFGH~", true)]
    [InlineData("BIN*0*ABCDEFGH~", true)]
    [InlineData("BIN*-1*ABCDEFGH~", true)]
    [InlineData("BIN**ABCDEFGH~", true)]
    [InlineData("BIN*8.0*ABCDEFGH~", true)]
    [InlineData("BIN*99999999999999999999999*ABCDEFGH~", true)]
    [InlineData("BIN*~", true)]
    [InlineData("BIN~", true)]
    [InlineData("BDS*B64~", true)]
    [InlineData("BDS*B64*x*ABC~", true)]
    [InlineData("BIN*1000*ABCDEFGH~", false)]
    [InlineData("BIN*9223372036854775807*ABCDEFGH~", false)]
    [InlineData("BIN*2147483648*ABCDEFGH~", false)]
    public void A_length_of_a_binary_segment_that_lies_hides_what_it_covers_and_nothing_else(string binary, bool isFound)
    {
        string file = X12File.Isa + X12File.Gs + "ST*275*0001~" + binary + X12File.St + "HL*1**22*0~CLM*A*1***11:B:1~LX*1~SV1*HC:J1885~" + X12File.End;

        var found = X12File.Read(file);

        found.Lines.Should().HaveCount(isFound ? 1 : 0);
        (found.Fault is null).Should().Be(isFound);
        X12File.Read(new X12ClaimReader(new ChunkStream(Encoding.ASCII.GetBytes(file), 5))).Should().Be(found);
    }

    [Theory]
    [InlineData("CLM*A*", "A")]
    [InlineData("LX*1~SV1*HC:J1885*", "A")]
    [InlineData("LX*1~SV1*HC:J1885~NTE*ADD*", "A")]
    [InlineData("LX*1~SV1*HC:J1885~", "REF*6R*1~")]
    [InlineData("LX*1~SV1*HC:J1885~", "DTP*472*D8*20260101~")]
    [InlineData("LX*1~SV1*HC:J1885~", "LIN**N4*00000013501~")]
    [InlineData("LX*1~SV1*HC:J1885~", "\n")]
    [InlineData("L", "\n")]
    public void An_endless_segment_or_line_is_given_up(string start, string endless)
    {
        string file = X12File.OfClaim("LX*9~SV1*HC:A4253~CLM*B*1~");
        using var stream = new RepeatedStream(Encoding.ASCII.GetBytes(file[..^X12File.End.Length] + start), Encoding.ASCII.GetBytes(endless), long.MaxValue);
        var reader = new X12ClaimReader(stream);
        X12Content? found = null;

        Allocation.OfOne(() => found = X12File.Read(reader)).Should().BeLessThan(20 * Megabyte);

        found!.Lines.Should().ContainSingle().Which.Code.Should().Be("A4253");
        found.Fault!.Message.Should().Be("The segment or service line does not end within 1 MiB.");
        stream.Given.Should().BeLessThan(4 * Megabyte);
    }

    [Theory]
    [InlineData("CLM*A*1***11:B:1~LX*1~SV1*HC:J1885~LX*2~")]
    [InlineData("CLM*A*1***11:B:1~DTP*472*D8*20260231~DTP*434*D8*ABC~")]
    [InlineData("DTP*472*D8*20260231~")]
    [InlineData("BHT*0019*00*B7*20260305*0915*CHABCDEFGH~")]
    [InlineData("SBR*P********CIABCDEFGH~")]
    [InlineData("HL*1**22*0~")]
    [InlineData("ST*837*000123456789~")]
    [InlineData("ST*835*000123456789~SVC*HC:J1885~")]
    [InlineData("GS*HC*A*B*20260305*0915*7*X*005010X222A1~")]
    [InlineData("NM1*IL*1*VANTERPOOL*TIBOR~")]
    [InlineData("NTE*ADD*ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ")]
    [InlineData("BIN*100*ABCDEFGHIJKLMNOPQRSTUVWXYZ")]
    [InlineData("~\r\n")]
    public void A_file_of_any_length_is_read_in_the_memory_of_a_small_one(string repeated)
    {
        string file = X12File.OfClaim("");
        using var stream = new RepeatedStream(Encoding.ASCII.GetBytes(file[..^X12File.End.Length]), Encoding.ASCII.GetBytes(repeated), 20L * Megabyte);
        var reader = new X12ClaimReader(stream);
        long lines = 0;

        // A version for each group, and the buffers; the claims of one batch where a claim is long.
        Allocation.OfOne(() =>
        {
            while (reader.Read())
            {
                lines++;
            }
        }).Should().BeLessThan(repeated.StartsWith("GS", StringComparison.Ordinal) ? 30 * Megabyte : 3 * Megabyte);

        lines.Should().BeGreaterThan(repeated.StartsWith("CLM*A*1***11:B:1~LX", StringComparison.Ordinal) ? 400_000 : -1);
        stream.Given.Should().BeGreaterThan(20L * Megabyte - 1);
    }

    [Fact]
    public void Texts_of_great_length_are_not_copied_for_each_claim()
    {
        // A transaction's number of 900 KB, and thousands of claims in it.
        string start = X12File.Isa + X12File.Gs + $"ST*837*{new string('7', 900_000)}~";
        string claims = string.Concat(Enumerable.Range(0, 5000).Select(i => $"CLM*{i}*1~LX*1~SV1*HC:J1885~"));
        byte[] content = Encoding.ASCII.GetBytes(start + claims + X12File.End);
        long lines = 0;

        Allocation.OfOne(() =>
        {
            var reader = new X12ClaimReader(new MemoryStream(content));
            while (reader.Read())
            {
                lines++;
            }
        }).Should().BeLessThan(12 * Megabyte);

        lines.Should().Be(5000);
    }

    [Theory]
    [InlineData("CLM*A*", "A", 900_000)]
    [InlineData("LX*1~SV1*HC:J1885~", "A~", 450_000)]
    [InlineData("LX*1~SV1*HC:J1885~L", "\n", 900_000)]
    [InlineData("", "~\n", 450_000)]
    [InlineData("NM1*", "A", 900_000)]
    public void A_stream_that_trickles_is_not_looked_at_again_and_again(string start, string repeated, int times)
    {
        string file = X12File.OfClaim("");
        byte[] content = Encoding.ASCII.GetBytes(file[..^X12File.End.Length] + start + string.Concat(Enumerable.Repeat(repeated, times)));
        var watch = Stopwatch.StartNew();

        X12File.Read(new X12ClaimReader(new ChunkStream(content, 1))).Fault.Should().NotBeNull();

        // It takes about 0.05 s; it would take minutes if each byte led to another look at all bytes before.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_failure_of_the_stream_is_not_hidden()
    {
        byte[] content = Encoding.ASCII.GetBytes(X12File.OfClaim("LX*1~SV1*HC:J1885~"));
        using var stream = new RepeatedStream(content, content, long.MaxValue) { FailsAfter = 1000 };
        var reader = new X12ClaimReader(stream);

        reader.Invoking(it => X12File.Read(it)).Should().Throw<IOException>();
    }
}
