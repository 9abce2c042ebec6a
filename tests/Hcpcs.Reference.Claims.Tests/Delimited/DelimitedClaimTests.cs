using System.Text;
using Hcpcs.Reference.Claims.Tests.Fhir;
using Hcpcs.Reference.Claims.Tests.X12;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>A batch holds whole claims: rows, one right after the other, that have the same text in the column of the claim.</summary>
public class DelimitedClaimTests
{
    private const int Megabyte = 1024 * 1024;

    // How a claim number is written, and which claim that is; null for none.
    private static readonly (string Written, string? Claim)[] s_claims =
    [
        ("A", "A"), (" A ", "A"), ("\"A\"", "A"), ("B", "B"), ("\"say \"\"C\"\"\"", "C"), ("\"D\nD\"", "D"),
        ("", null), (" ", null), ("NULL", null), ("\\N", null),
    ];

    [Fact]
    public void Random_rows_make_the_same_claims_in_pieces_of_every_size()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            var (file, expected) = WriteRandom(new Random(seed), 40);

            foreach (int piece in ClaimGroups.Pieces)
            {
                Groups(file, piece).Should().Equal(expected, "seed {0} in pieces of {1} bytes", seed, piece);
            }
        }
    }

    [Fact]
    public void Claims_at_the_ends_of_blocks_and_of_full_batches_are_whole()
    {
        var (file, expected) = WriteRandom(new Random(11), 60_000);
        file.Length.Should().BeGreaterThan(1_400_000, "several blocks of 256 KB are read");

        Groups(file, int.MaxValue).Should().Equal(expected);
        Groups(file, 100_003).Should().Equal(expected);
    }

    [Theory]
    [InlineData(999, 1)]
    [InlineData(1000, 1)]
    [InlineData(1001, 1)]
    [InlineData(9500, 1)]
    [InlineData(333, 3)]
    [InlineData(334, 3)]
    [InlineData(3000, 3)]
    public void A_claim_of_more_than_1000_lines_is_cut_after_each_thousand(int rows, int codes)
    {
        int[] counts = [2, rows, 1, rows, 3];
        var text = new StringBuilder("claim,code1,code2,code3,date\n");
        var expected = new List<string>();
        int number = 1;
        for (int claim = 0; claim < counts.Length; claim++)
        {
            var lines = new List<ClaimLine>();
            for (int row = 0; row < counts[claim]; row++)
            {
                number++;
                text.Append($"{claim},J0001,{(codes > 1 ? "J0002" : "")},{(codes > 2 ? "J0003" : "")},2026-01-15\n");
                lines.AddRange(Enumerable.Range(1, codes).Select(code => new ClaimLine { Position = number, Code = $"J000{code}" }));
            }

            expected.AddRange(lines.Chunk(1000).Select(part => ClaimGroups.Text(part, lines.Count > 1000)));
        }

        byte[] file = Encoding.ASCII.GetBytes(text.ToString());
        foreach (int piece in ClaimGroups.Pieces.Where(piece => piece > 100 || file.Length < 100_000))
        {
            Groups(file, piece).Should().Equal(expected, "pieces have {0} bytes", piece);
        }
    }

    [Fact]
    public void A_row_of_more_than_1000_codes_is_cut_likewise()
    {
        string[] names = [.. Enumerable.Range(1, 1500).Select(column => $"c{column}")];
        string row = string.Join(',', names.Select(_ => "J1885")) + ",2026-01-15";
        byte[] file = Encoding.ASCII.GetBytes($"{string.Join(',', names)},date\n{row}\nJ0001,{row[6..]}\n");

        foreach (int piece in (int[])[1000, 65_536])
        {
            var lengths = ClaimGroups.OfPieces(file, piece, stream => new DelimitedClaimReader(stream, new() { CodeColumns = names }))
                .Select(claim => (claim.StartsWith("cut", StringComparison.Ordinal), claim.Count(c => c == 'J')));

            lengths.Should().Equal((true, 1000), (true, 500), (true, 1000), (true, 500));
        }
    }

    [Fact]
    public void Without_a_column_of_the_claim_each_row_is_a_claim()
    {
        byte[] file = "code1,code2,date\nJ0001,J0002,2026-01-15\nJ0003,,2026-01-15\n,,2026-01-15\nJ0001,J0002,2026-01-15\n"u8.ToArray();

        foreach (int piece in ClaimGroups.Pieces)
        {
            Groups(file, piece).Should().Equal(" 2:J0001 2:J0002", " 3:J0003", " 4:None", " 5:J0001 5:J0002");
        }
    }

    [Fact]
    public void Rows_of_a_claim_that_do_not_stand_together_are_several_claims()
    {
        byte[] file = "claim,code,date\nA,J0001,\nB,J0002,\nA,J0003,\nA,\"J\"x,\nA,J0004,\n\n,\nA,J0005,\na,J0006,\n"u8.ToArray();

        foreach (int piece in ClaimGroups.Pieces)
        {
            Groups(file, piece).Should().Equal(" 2:J0001", " 3:J0002", " 4:J0003", " 5:TextAfterQuote", " 6:J0004 9:J0005", " 10:J0006");
        }
    }

    [Fact]
    public void A_row_that_is_split_and_is_not_a_service_line_is_of_its_claim()
    {
        byte[] file = "claim,line,date\nA,HC:J0001,\nA,J0002,\nA,HC:J0003,\n"u8.ToArray();

        Groups(file, 5).Should().Equal(" 2:J0001 3:NotServiceLine 4:J0003");
    }

    [Fact]
    public void A_claim_of_more_than_4_MiB_is_cut_in_the_same_places_in_bounded_memory()
    {
        // Rows of 1,000,000 bytes: the fifth begins less than 4 MiB behind the first, the sixth more.
        byte[] start = "claim,code,date,description\n"u8.ToArray(), row = Encoding.ASCII.GetBytes($"A,J1885,,{new string('x', 1_000_000 - 10)}\n");
        byte[] file = [.. start, .. Enumerable.Repeat(row, 12).SelectMany(bytes => bytes)];

        foreach (int piece in (int[])[99_991, int.MaxValue])
        {
            Groups(file, piece).Should().Equal(
                "cut 2:J1885 3:J1885 4:J1885 5:J1885 6:J1885", "cut 7:J1885 8:J1885 9:J1885 10:J1885 11:J1885", "cut 12:J1885 13:J1885");
        }

        using var stream = new RepeatedStream(start, row, 200L * Megabyte);
        Allocation.OfOne(() => ReadAll(new DelimitedClaimReader(stream))).Should().BeLessThan(60 * Megabyte);
    }

    [Fact]
    public void A_claim_of_very_many_fields_is_cut_in_the_same_places_in_bounded_memory()
    {
        byte[] Start(int columns) => Encoding.ASCII.GetBytes($"code,date{new string(',', columns - 3)},claim\n");
        byte[] Row(int columns) => Encoding.ASCII.GetBytes($"J1885,{new string(',', columns - 3)},A\n");
        byte[] File(int columns) => [.. Start(columns), .. Enumerable.Repeat(Row(columns), 1000).SelectMany(bytes => bytes)];

        Groups(File(131), int.MaxValue).Should().ContainSingle().Which.Should().StartWith(" 2:J1885");
        var expected = Groups(File(400), int.MaxValue);
        expected.Should().HaveCountGreaterThan(1).And.OnlyContain(claim => claim.StartsWith("cut"));
        Groups(File(400), 4099).Should().Equal(expected);

        using var stream = new RepeatedStream(Start(16_000), Row(16_000), 100L * Megabyte);
        Allocation.OfOne(() => ReadAll(new DelimitedClaimReader(stream))).Should().BeLessThan(20 * Megabyte);
    }

    [Fact]
    public void Empty_rows_without_end_do_not_keep_a_claim()
    {
        using var stream = new RepeatedStream("claim,code,date\nA,J1885,\n"u8.ToArray(), "\n"u8.ToArray(), 20L * Megabyte);
        List<string> found = [];

        Allocation.OfOne(() => found = ClaimGroups.OfBatches(new DelimitedClaimReader(stream))).Should().BeLessThan(40 * Megabyte);

        found.Should().Equal("cut 2:J1885");
    }

    [Fact]
    public void The_claim_in_which_reading_ends_because_of_a_date_is_cut()
    {
        Groups("claim,code,date\nA,J0001,1/5/2026\nB,J0002,1/5/2026\nB,J0003,15/1/2026\n"u8.ToArray(), 5).Should().Equal(" 2:J0001", "cut 3:J0002");
        Groups("code,date\nJ0001,1/5/2026\nJ0002,1/5/2026\nJ0003,15/1/2026\n"u8.ToArray(), 5).Should().Equal(" 2:J0001", " 3:J0002");
    }

    [Fact]
    public void Claims_that_are_here_whole_are_given_without_waiting()
    {
        var stream = new PieceStream(["claim,code,date\nA,J0001,\nB,J0002,\nC,J0003,\nC,J00"u8.ToArray(), "04,\n"u8.ToArray()]);
        using var reader = new DelimitedClaimReader(stream);
        var batch = reader.CreateBatch();

        reader.Read(batch).Should().BeTrue();
        (batch.Count, stream.PieceCount).Should().Be((2, 1));
        reader.Read(batch).Should().BeTrue();
        (batch.Count, batch.GetClaimLength(0)).Should().Be((2, 2));
        reader.Read(batch).Should().BeFalse();
    }

    [Fact]
    public void After_a_failure_of_the_stream_reading_goes_on_where_it_was()
    {
        var (file, expected) = WriteRandom(new Random(5), 300);

        using var reader = new DelimitedClaimReader(new FailingStream(file, 200));
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
    }

    private static List<string> Groups(byte[] file, int piece) => ClaimGroups.OfPieces(file, piece, stream => new DelimitedClaimReader(stream));

    private static void ReadAll(DelimitedClaimReader reader)
    {
        var batch = reader.CreateBatch();
        while (reader.Read(batch))
        {
            batch.IsCut(0).Should().BeTrue();
        }
    }

    // Claims of one to some rows, each with no code or up to three, among empty rows and such as cannot be split.
    private static (byte[] File, string[] Expected) WriteRandom(Random random, int rows)
    {
        string lineEnd = random.Next(2) == 0 ? "\n" : "\r\n";
        var text = new StringBuilder("code1,note,code2,claim,code3,date,units").Append(lineEnd);
        var claims = new List<(string? Claim, List<ClaimLine> Lines)>();
        var (written, claim) = s_claims[0];
        int line = 2;
        for (int row = 0; row < rows; row++)
        {
            // Most rows are of the claim of the row before, however that is written.
            var choice = random.Next(3) > 0 && claim is not null ? [.. s_claims.Where(other => other.Claim == claim)] : s_claims;
            (written, claim) = choice[random.Next(choice.Length)];
            switch (random.Next(12))
            {
                case 0:
                    text.Append(lineEnd);
                    line++;
                    break;
                case 1:
                    text.Append($"J0001,\"x\"y,,{written.Replace("\n", "", StringComparison.Ordinal)},,").Append(lineEnd);
                    claims.Add((null, [new() { Position = line++, Fault = ClaimRowFault.TextAfterQuote }]));
                    break;
                default:
                    string?[] codes = [.. Enumerable.Range(0, 3).Select(_ => random.Next(2) == 0 ? null : $"J{random.Next(9999):D4}")];
                    string note = random.Next(5) == 0 ? "\"a \"\"b\"\"\nc \"\"\"" : "n";
                    // Rows may be shorter than the header.
                    string rest = codes[2] is null && random.Next(2) == 0 ? string.Empty : $",{codes[2]},20260115,1";
                    text.Append($"{codes[0]},{note},{codes[1]},{written}{rest}").Append(lineEnd);
                    var lines = codes.Where(code => code is not null).DefaultIfEmpty(null)
                        .Select(code => new ClaimLine { Position = line, Code = code });
                    if (claim is not null && claims.Count > 0 && claims[^1].Claim == claim)
                    {
                        claims[^1].Lines.AddRange(lines);
                    }
                    else
                    {
                        claims.Add((claim, [.. lines]));
                    }

                    line += 1 + note.Count(c => c == '\n') + written.Count(c => c == '\n');
                    break;
            }
        }

        return (Encoding.UTF8.GetBytes(text.ToString()), [.. claims.Select(found => ClaimGroups.Text(found.Lines))]);
    }
}
