using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hcpcs.Reference.Claims.Tests.Fhir;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>A batch holds whole claims, wherever the blocks end in which a file is read.</summary>
public class X12ClaimTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Claims_come_back_as_they_were_written_in_pieces_of_every_size()
    {
        var files = from layout in X12Generators.Layouts() from claims in X12Generators.Claims() select (layout, claims);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(files.ToArbitrary(), file =>
        {
            var (content, expected) = Write(file.layout, file.claims);

            foreach (int piece in ClaimGroups.Pieces)
            {
                Groups(content, piece).Should().Equal(expected, "pieces have {0} bytes", piece);
            }
        }));
    }

    [Fact]
    public void Claims_at_the_ends_of_blocks_and_of_full_batches_are_whole()
    {
        var random = new Random(7);
        var claims = Enumerable.Range(1, 3000).Select(number => Claim(number, random.Next(random.Next(2) * 60)));
        var (content, expected) = Write(new X12Layout { Behind = "\r\n" }, claims);
        content.Length.Should().BeGreaterThan(3_000_000, "several blocks of 256 KB are read");

        Groups(content, int.MaxValue).Should().Equal(expected);
        Groups(content, 100_003).Should().Equal(expected);
        ClaimGroups.OfBatches(new X12ClaimReader(content)).Should().Equal(expected);
    }

    [Theory]
    [InlineData(998)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(2000)]
    [InlineData(2500)]
    public void A_claim_of_more_than_1000_lines_is_cut_after_each_thousand(int count)
    {
        // Claims of few lines before and behind it, so that it begins anywhere in a batch.
        int[] counts = [2, 30, count, 3, count, 1];
        var writer = new X12Writer(new X12Layout());
        var lines = writer.WriteInterchange(1, counts.Select((lines, number) => Claim(number, lines)));
        var expected = Split(lines, counts)
            .SelectMany(claim => claim.Chunk(1000).Select(part => ClaimGroups.Text(part, claim.Length > 1000))).ToArray();
        byte[] content = writer.ToBytes();

        ClaimGroups.OfBatches(new X12ClaimReader(content)).Should().Equal(expected);
        foreach (int piece in ClaimGroups.Pieces.Where(piece => piece > 100 || content.Length < 150_000))
        {
            Groups(content, piece).Should().Equal(expected, "pieces have {0} bytes", piece);
        }
    }

    [Fact]
    public void A_claim_of_more_than_4_MiB_is_cut_in_the_same_places_in_bounded_memory()
    {
        // Lines of 1,000,000 bytes: the fifth begins less than 4 MiB behind the first, the sixth more.
        const string Line = "LX*1~SV1*HC:J1885*10*UN*1~";
        string line = $"{Line}NTE*ADD*{new string('A', 1_000_000 - Line.Length - 9)}~";
        byte[] start = Encoding.ASCII.GetBytes(X12File.OfClaim(string.Empty)[..^X12File.End.Length]), repeated = Encoding.ASCII.GetBytes(line);
        byte[] content = [.. start, .. Enumerable.Repeat(repeated, 12).SelectMany(bytes => bytes), .. Encoding.ASCII.GetBytes(X12File.End)];
        var lines = X12File.Read(content).Lines;
        string[] expected = [.. lines.Chunk(5).Select(part => ClaimGroups.Text(part, isCut: true))];
        expected.Should().HaveCount(3);

        ClaimGroups.OfBatches(new X12ClaimReader(content)).Should().Equal(expected);
        Groups(content, int.MaxValue).Should().Equal(expected);
        Groups(content, 99_991).Should().Equal(expected);

        using var stream = new RepeatedStream(start, repeated, 200L * Megabyte);
        Allocation.OfOne(() => ReadAll(new X12ClaimReader(stream))).Should().BeLessThan(60 * Megabyte);
    }

    [Fact]
    public void The_claim_in_which_a_file_breaks_off_is_cut()
    {
        string file = X12File.OfClaim("LX*1~SV1*HC:J1885~CLM*B*1~LX*1~SV1*HC:J0001~LX*2~SV1*HC:J0002~LX*3~SV1*HC:J0003~");
        byte[] content = Encoding.ASCII.GetBytes(file[..file.IndexOf("J0003", StringComparison.Ordinal)]);
        string endless = Encoding.ASCII.GetString(content) + new string('A', 2 * Megabyte);

        foreach (byte[] cut in new[] { content, Encoding.ASCII.GetBytes(endless) })
        {
            Groups(cut, 50).Should().Equal(" 9:J1885", "cut 12:J0001 14:J0002");
        }
    }

    [Fact]
    public void Only_what_one_CLM_begins_is_a_claim()
    {
        // Lines before a CLM; two claims of the same number; one that a patient ends; and binary data of any length within one.
        byte[] content = Encoding.ASCII.GetBytes(X12File.OfTransaction("LX*1~SV1*HC:J0001~LX*2~SV1*HC:J0002~"
            + "CLM*A*1~LX*1~SV1*HC:J0003~LX*2~SV1*HC:J0004~CLM*A*1~LX*1~SV1*HC:J0005~HL*2*1*23*0~LX*1~SV1*HC:J0006~"
            + "CLM*B*1~LX*1~SV1*HC:J0007~BIN*4*~~~~~LX*2~SV1*HC:J0008~LX*3~SV1*HC:J0009~"));

        foreach (int piece in ClaimGroups.Pieces)
        {
            Groups(content, piece).Should().Equal(
                " 6:J0001", " 8:J0002", " 11:J0003 13:J0004", " 16:J0005", " 19:J0006", "cut 22:J0007", "cut 25:J0008 27:J0009");
        }
    }

    [Fact]
    public void Claims_that_are_here_whole_are_given_without_waiting()
    {
        string file = X12File.OfClaim("LX*1~SV1*HC:J1885~CLM*B*1~LX*1~SV1*HC:J0001~CLM*C*1~LX*1~SV1*HC:J0002~LX*2~SV1*HC:J0003~");
        int cut = file.IndexOf("LX*2", StringComparison.Ordinal);
        var stream = new PieceStream([Encoding.ASCII.GetBytes(file[..cut]), Encoding.ASCII.GetBytes(file[cut..])]);
        var reader = new X12ClaimReader(stream);
        var batch = reader.CreateBatch();

        reader.Read(batch).Should().BeTrue();
        (batch.Count, stream.PieceCount).Should().Be((2, 1));
        reader.Read(batch).Should().BeTrue();
        (batch.Count, stream.PieceCount).Should().Be((2, 2));
    }

    [Fact]
    public void A_claim_can_be_asked_for_by_any_of_its_lines()
    {
        var reader = new X12ClaimReader(Encoding.ASCII.GetBytes(X12File.OfClaim(
            "LX*1~SV1*HC:J1885~CLM*B*1~LX*1~SV1*HC:J0001~LX*2~SV1*HC:J0002~LX*3~SV1*HC:J0003~CLM*C*1~LX*1~SV1*HC:J0004~")));
        var batch = reader.CreateBatch();
        FluentActions.Invoking(() => reader.IsClaimCut).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => batch.GetClaimLength(0)).Should().Throw<ArgumentOutOfRangeException>();

        reader.Read(batch).Should().BeTrue();

        new[] { 4, 2, 3, 1, 0, 2 }.Select(batch.GetClaimLength).Should().Equal(1, 2, 1, 3, 1, 2);
        batch.IsCut(3).Should().BeFalse();
        foreach (int outside in new[] { -1, 5 })
        {
            FluentActions.Invoking(() => batch.GetClaimLength(outside)).Should().Throw<ArgumentOutOfRangeException>();
            FluentActions.Invoking(() => batch.IsCut(outside)).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void After_a_failure_of_the_stream_reading_goes_on_where_it_was()
    {
        var random = new Random(3);
        var (content, expected) = Write(new X12Layout(), Enumerable.Range(1, 100).Select(number => Claim(number, random.Next(8))));
        var reader = new X12ClaimReader(new FailingStream(content, 150));
        var found = new List<string>();
        for (bool hasLines = true; hasLines;)
        {
            var batch = reader.CreateBatch();
            try
            {
                hasLines = reader.Read(batch);
                found.AddRange(ClaimGroups.Of(batch));
            }
            catch (IOException)
            {
                batch.Count.Should().Be(0);
            }
        }

        found.Should().Equal(expected);
        reader.Fault.Should().BeNull();
    }

    private static List<string> Groups(byte[] content, int piece) => ClaimGroups.OfPieces(content, piece, stream => new X12ClaimReader(stream));

    private static void ReadAll(X12ClaimReader reader)
    {
        var batch = reader.CreateBatch();
        while (reader.Read(batch))
        {
            batch.IsCut(0).Should().BeTrue();
        }
    }

    private static (byte[] Content, string[] Expected) Write(X12Layout layout, IEnumerable<X12Claim> written)
    {
        X12Claim[] claims = [.. written];
        var writer = new X12Writer(layout);
        var lines = writer.WriteInterchange(1, claims);
        return (writer.ToBytes(), [.. Split(lines, claims.Select(claim => claim.Lines.Count)).Select(claim => ClaimGroups.Text(claim))]);
    }

    // Claims without lines are none here.
    private static IEnumerable<ClaimLine[]> Split(IReadOnlyList<ClaimLine> lines, IEnumerable<int> counts)
    {
        int first = 0;
        foreach (int count in counts.Where(count => count > 0))
        {
            yield return [.. lines.Skip(first).Take(count)];
            first += count;
        }
    }

    private static X12Claim Claim(int number, int lines) => new()
    {
        Number = $"QF-{number}",
        IsInstitutional = true,
        From = new DateOnly(2026, 1, 1),
        Lines =
        [
            .. Enumerable.Range(1, lines).Select(line => new ClaimLine
            {
                Kind = ClaimLineKind.Institutional, ServiceLine = $"{line}", Qualifier = "HC", Code = $"J{line:D4}", RevenueCode = "0636",
                Units = "1", Unit = "UN",
                Ndc = line % 3 == 0 ? "00000013501" : null, NdcQuantity = line % 3 == 0 ? "2" : null, NdcUnit = line % 3 == 0 ? "ML" : null,
            }),
        ],
    };
}
