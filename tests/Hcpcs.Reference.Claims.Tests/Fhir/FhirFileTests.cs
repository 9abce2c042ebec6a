using System.Text.Json.Nodes;
using static Hcpcs.Reference.Claims.Tests.Fhir.FhirText;

namespace Hcpcs.Reference.Claims.Tests.Fhir;

/// <summary>How resources stand in files, and what of them is counted.</summary>
public class FhirFileTests
{
    [Fact]
    public void A_Bundle_with_all_that_is_read_gives_its_lines()
    {
        DateOnly second = new(2026, 1, 2), third = new(2026, 1, 3);
        ClaimLine explanation = new()
        {
            Kind = ClaimLineKind.ExplanationOfBenefit,
            Claim = "eob-1",
            Position = 1,
            Purpose = "claim",
            Status = "cancelled",
            IsVoid = true,
        };
        ClaimLine[] expected =
        [
            explanation with
            {
                ServiceLine = "1", Code = "J1885", System = HcpcsUri, Modifiers = ["JZ"], RevenueCode = "0636", Units = "3.000", Unit = "UN",
                From = second, Through = third, Ndc = "00000013501", NdcQuantity = "12.5", NdcUnit = "ML",
            },
            explanation with { ServiceLine = "1.2", Code = "A4253", System = HcpcsUri, From = second, Through = third },
            explanation with { ServiceLine = "1.2.1", Code = "E0570", System = HcpcsUri, From = second, Through = third },
            explanation with { ServiceLine = "2", From = new(2026, 1, 1), Through = new(2026, 1, 5), HasDatesOfClaim = true },
            new()
            {
                Kind = ClaimLineKind.Claim, Claim = "c-2", Position = 2, Purpose = "preauthorization", Status = "active", IsRequest = true,
                ServiceLine = "1", Code = "E0601", UnreadableDate = "2026-02-31",
            },
        ];

        LinesOf(Everything).Should().Equal(expected);
    }

    [Fact]
    public void The_order_of_keys_does_not_matter()
    {
        var expected = LinesOf(Everything);
        for (int seed = 0; seed < 200; seed++)
        {
            string file = Shuffle(JsonNode.Parse(Everything)!, new Random(seed)).ToJsonString();
            LinesOf(file).Should().Equal(expected, "seed {0} gives {1}", seed, file);
        }
    }

    [Fact]
    public void A_file_in_pieces_gives_what_it_gives_as_a_whole()
    {
        string ndjson = string.Join("\r\n\n", Enumerable.Repeat(JsonNode.Parse(Everything)!.ToJsonString(), 3));
        foreach (string file in (string[])[Everything, ndjson, "\uFEFF \n" + Everything])
        {
            using var whole = new FhirClaimReader(Bytes(file));
            var lines = LinesOf(whole);
            foreach (int length in (int[])[1, 2, 3, 5, 7, 16, 61, 1000])
            {
                using var reader = ClaimReader.Open(PieceStream.Of(Bytes(file), length));
                LinesOf(reader).Should().Equal(lines, "of pieces of {0} bytes", length);
                (reader.Fault, reader.Counts, reader.Format).Should().Be((null, whole.Counts, whole.Format));
            }
        }
    }

    [Fact]
    public async Task A_file_is_read_without_blocking_likewise()
    {
        await using var reader = await ClaimReader.OpenAsync(PieceStream.Of(Bytes(Everything), 10));
        var lines = new List<ClaimLine>();
        await foreach (var line in reader.ReadAllAsync())
        {
            lines.Add(line);
        }

        lines.Should().Equal(LinesOf(Everything));
    }

    [Fact]
    public void In_NDJSON_the_position_is_the_text_line()
    {
        string file = string.Join('\n', Claim("{},{}"), string.Empty, """{"resourceType":"Patient"}""", "  " + Claim("{}"), string.Empty);

        LinesOf(file).Select(line => line.Position).Should().Equal(1, 1, 4);
        LinesOf("\uFEFF\n" + file).Select(line => line.Position).Should().Equal(2, 2, 5);
    }

    [Fact]
    public void In_other_files_the_position_is_the_place_among_the_claims()
    {
        string file = $"""[{Claim("{},{}")},\n{Claim("")}\n,{Claim("{}")},{Everything}]""".Replace("\\n", "\n", StringComparison.Ordinal);

        LinesOf(file).Select(line => line.Position).Should().Equal(1, 1, 3, 4, 4, 4, 4, 5);
    }

    [Fact]
    public void A_resource_in_a_Bundle_whose_type_comes_last_counts()
    {
        string file = $$"""{"entry":[{"resource":{{Claim("{}")}}}],"id":"b","item":[{}],"resourceType":"Bundle","status":"draft"}""";

        LinesOf(file).Should().Equal(new ClaimLine { Kind = ClaimLineKind.Claim, Position = 1 });
        CountsOf(file).Should().Be(new ClaimFileCounts { Claims = 1, Lines = 1 });
    }

    [Theory]
    [InlineData("active", "claim", false, false)]
    [InlineData("cancelled", "claim", true, false)]
    [InlineData("entered-in-error", "claim", true, false)]
    [InlineData("draft", "preauthorization", true, true)]
    [InlineData("active", "predetermination", false, true)]
    public void Status_and_use_say_what_a_claim_is(string status, string use, bool isVoid, bool isRequest)
    {
        string file = $$"""{"item":[{}],"status":"{{status}}","use":"{{use}}","resourceType":"ExplanationOfBenefit"}""";

        LinesOf(file).Should().Equal(new ClaimLine
        {
            Kind = ClaimLineKind.ExplanationOfBenefit,
            Position = 1,
            Status = status,
            Purpose = use,
            IsVoid = isVoid,
            IsRequest = isRequest,
        });
        CountsOf(file).Should().Be(new ClaimFileCounts { Claims = 1, Lines = 1, VoidClaims = isVoid ? 1 : 0, RequestClaims = isRequest ? 1 : 0 });
    }

    [Fact]
    public void A_claim_without_items_is_counted() => CountsOf("""{"resourceType":"Claim"}""").Should().Be(new ClaimFileCounts { Claims = 1 });

    [Fact]
    public void Other_resources_are_counted_and_the_first_is_named()
    {
        string file = """
            [{"resourceType":"QF-1 Quent","item":[{"sequence":1}]},{"resourceType":"ClaimResponse","item":[{"itemSequence":1}]},{"resourceType":"Patient"},
             {"resourceType":"Bundle"},{"item":[{"sequence":1}],"resourceType":"Questionnaire"}]
            """;

        CountsOf(file).Should().Be(new ClaimFileCounts { OtherDocuments = 4, FirstOtherDocument = "ClaimResponse" });
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[[{\"resourceType\":\"Claim\",\"item\":[{}]}], 1, null, \"X\"]")]
    [InlineData("{\"item\":[{\"sequence\":1}],\"status\":\"active\"}")]
    [InlineData("{\"resourceType\":1,\"item\":[{\"sequence\":1}]}")]
    [InlineData("{\"data\":{\"resourceType\":\"Claim\",\"item\":[{}]}}")]
    public void JSON_that_is_not_FHIR_gives_nothing(string file) => CountsOf(file).Should().Be(new ClaimFileCounts());

    [Fact]
    public void Batches_have_all_lines_and_can_be_filled_again()
    {
        string file = string.Join('\n', Enumerable.Range(1, 2000).Select(number => Claim(Item(Coding($"A{number:0000}")), $"\"id\":\"c-{number}\",")));
        using var reader = new FhirClaimReader(new MemoryStream(Bytes(file)));
        ClaimLineBatch[] batches = [reader.CreateBatch(), reader.CreateBatch()];
        int count = 0;
        for (int turn = 0; reader.Read(batches[turn % 2]); turn++)
        {
            var batch = batches[turn % 2];
            for (int i = 0; i < batch.Count; i++)
            {
                var line = batch[i].ToClaimLine();
                count++;
                (line.Claim, line.Code, line.Position).Should().Be(($"c-{count}", $"A{count:0000}", count));
            }
        }

        count.Should().Be(2000);
        FluentActions.Invoking(() => batches[0][batches[0].Count].Position).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => reader.Read(new X12ClaimReader(Stream.Null).CreateBatch())).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reading_on_allocates_nothing(bool isStream)
    {
        string one = JsonNode.Parse(Everything.Replace("2026-02-31", "2026-02-28", StringComparison.Ordinal))!.ToJsonString();
        byte[] file = Bytes(string.Join('\n', Enumerable.Repeat(one, 2000)));

        // A collection that another test sets off empties the pools of the framework: of several rounds the least counts.
        long least = long.MaxValue;
        for (int round = 0; round < 5 && least > 0; round++)
        {
            using var reader = isStream ? new FhirClaimReader(new MemoryStream(file)) : new FhirClaimReader(file);
            var batch = reader.CreateBatch();
            for (int i = 0; i < 4; i++)
            {
                reader.Read(batch).Should().BeTrue();
            }

            int lines = 0, judged = 0;
            long before = GC.GetAllocatedBytesForCurrentThread();
            while (reader.Read(batch))
            {
                for (int i = 0; i < batch.Count; i++, lines++)
                {
                    judged += batch[i].ToHcpcsLine().From is not null ? 1 : 0;
                }
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            lines.Should().BeGreaterThan(5000);
            judged.Should().BeGreaterThan(4000);
        }

        least.Should().Be(0);
    }

    [Fact]
    public void The_stream_is_closed_with_the_reader_unless_it_is_to_stay_open()
    {
        var stream = new MemoryStream();
        new FhirClaimReader(stream, leaveOpen: true).Dispose();
        stream.CanRead.Should().BeTrue();
        new FhirClaimReader(stream).Dispose();
        stream.CanRead.Should().BeFalse();
        FluentActions.Invoking(() => new FhirClaimReader((Stream)null!)).Should().Throw<ArgumentNullException>();
    }

    // Puts the keys of all objects into another order.
    private static JsonNode Shuffle(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject properties:
                var all = properties.Select(property => (property.Key, property.Value!.DeepClone())).ToArray();
                random.Shuffle(all);
                return new JsonObject(all.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Shuffle(property.Item2, random))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Shuffle(item!.DeepClone(), random))]);
            default:
                return node;
        }
    }
}
