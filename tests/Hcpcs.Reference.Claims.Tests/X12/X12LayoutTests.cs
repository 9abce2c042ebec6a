using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>However claims are written, the same lines are read.</summary>
public class X12LayoutTests
{
    [Fact]
    public void Lines_come_back_as_they_were_written_with_any_separators_and_layout()
    {
        // A line end within the letters ISA would be a terminator where line ends were the terminators before.
        var files =
            from first in X12Generators.Layouts()
            from second in X12Generators.Layouts()
            from claims in X12Generators.Claims()
            from piece in Gen.Choose(1, 300)
            where first.Terminator is not ('\n' or '\r') || second.WrapColumn is 0 or > 3
            select (first, second, claims, piece);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(files.ToArbitrary(), file =>
        {
            // Two interchanges, one right after the other, each with its own separators.
            var (start, expected) = Write(file.first, 1, file.claims);
            var (end, further) = Write(file.second, 2, file.claims);
            byte[] content = [.. start, .. end];
            long segments = expected.Segments;
            var lines = expected.Lines.Concat(further.Lines.Select(line => line with { Position = line.Position + segments })).ToArray();

            var found = X12File.Read(content);
            var pieces = X12File.Read(new X12ClaimReader(new ChunkStream(content, file.piece)));

            found.Fault.Should().BeNull();
            found.Lines.Should().Equal(lines);
            pieces.Should().Be(found);
        }));
    }

    [Theory]
    [InlineData("~SE*9*0001~GE*1*1~IEA*1*1~")]
    [InlineData("~IEA*1*1~")]
    public void A_service_of_any_length_is_read_the_same_at_the_end_of_a_file_and_before(string end)
    {
        // The blocks that are looked at have 64 bytes: segment and composite are shorter, of that length, and longer.
        string head = X12File.OfClaim("LX*1~SV1*HC:J1885*1*UN*1~");
        head = head[..head.IndexOf("LX*", StringComparison.Ordinal)];
        for (int length = 0; length <= 80; length++)
        {
            string description = new('D', length);
            string service = $"SV1*HC:J1885:JZ:KX:::{description}*100*UN*4";
            string file = $"{head}LX*7~{service}~DTP*472*D8*20260115~LIN**N4*00409379501~CTP****2.5*ML{end}";

            var line = X12File.Read(file).Lines.Should().ContainSingle().Subject;

            line.Should().Be(line with
            {
                ServiceLine = "7",
                Qualifier = "HC",
                Code = "J1885",
                Modifiers = ["JZ", "KX"],
                Description = length == 0 ? null : description,
                Unit = "UN",
                Units = "4",
                From = new DateOnly(2026, 1, 15),
                Ndc = "00409379501",
                NdcQuantity = "2.5",
                NdcUnit = "ML",
            });
        }
    }

    [Fact]
    public void A_byte_order_mark_and_blanks_in_front_of_an_interchange_mean_nothing()
    {
        string file = X12File.OfClaim("LX*1~SV1*HC:J1885*1*UN*1~");

        X12File.Read("\u00EF\u00BB\u00BF \r\n\t" + file + "\r\n" + "\u00EF\u00BB\u00BF" + file).Lines.Select(line => line.Position).Should().Equal(9, 21);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData("\n\t")]
    [InlineData("\n  ")]
    [InlineData("\r")]
    [InlineData("\r\r")]
    [InlineData("\r\n\r\n")]
    public void A_line_end_is_the_terminator_where_it_stands_behind_the_last_separator_of_ISA(string end)
    {
        // Enough of it to have a line end at every place of a block of 64 bytes, also alone in the block.
        string text = X12File.OfTransaction(string.Concat(Enumerable.Range(1, 200).Select(
            i => $"CLM*QF-{i}*10***11:B:1~LX*{i}~SV1*HC:J1885*{i}*UN*1~NTE*ADD*{new string('A', 60 + i)}~")));

        var found = X12File.Read(text.Replace("~", end, StringComparison.Ordinal));

        found.Fault.Should().BeNull();
        found.Lines.Select(line => (line.Position, line.Claim, line.ServiceLine))
            .Should().Equal(Enumerable.Range(1, 200).Select(i => (3L + 4 * i, (string?)$"QF-{i}", (string?)$"{i}")));
    }

    [Fact]
    public void An_interchange_whose_name_a_line_end_cuts_is_found()
    {
        string file = X12File.OfClaim("LX*1~SV1*HC:J1885*1*UN*1~");

        var found = X12File.Read(file + file.Replace("ISA*00", "IS\nA\r\n*00", StringComparison.Ordinal));

        found.Fault.Should().BeNull();
        found.Lines.Should().HaveCount(2);
        found.Counts.Interchanges.Should().Be(2);
    }

    [Fact]
    public void A_control_number_that_a_line_end_cuts_is_whole()
    {
        string file = X12File.OfClaim("LX*1~SV1*HC:J1885*1*UN*1~").Replace("*000000007*0*", "*0000\r\n00007*0*", StringComparison.Ordinal);

        X12File.Read(file).Lines.Single().Interchange.Should().Be("000000007");
    }

    [Fact]
    public void Segments_that_are_empty_are_not_counted()
    {
        X12File.LinesOfClaim("~~ ~\r\n~LX*1~~SV1*HC:J1885*1*UN*1~\n~").Single().Position.Should().Be(9);
    }

    private static (byte[] Content, (IReadOnlyList<ClaimLine> Lines, long Segments) Expected) Write(X12Layout layout, int number, X12Claim[] claims)
    {
        var writer = new X12Writer(layout);
        var lines = writer.WriteInterchange(number, claims);
        return (writer.ToBytes(), (lines, writer.Segments));
    }
}
