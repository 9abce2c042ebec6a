using System.Text;
using static Hcpcs.Reference.Claims.Tests.Fhir.FhirText;

namespace Hcpcs.Reference.Claims.Tests.Fhir;

/// <summary>Files that cannot be read to their end: what was found before stays, and memory is bounded.</summary>
public class FhirFaultTests
{
    private const long MaxAllocated = 200_000_000;

    [Fact]
    public void A_file_that_is_cut_off_gives_the_lines_before_and_a_fault() => CutEverywhere(Bytes(Everything));

    [SkippableTheory]
    [InlineData("explanations.ndjson")]
    [InlineData("claims-bundle.json")]
    public void An_example_that_is_cut_off_gives_the_lines_before_and_a_fault(string name) => CutEverywhere(ClaimExamples.Read(name));

    [Fact]
    public void A_fault_names_where_reading_ended()
    {
        FaultOf($"{Claim("{}")}\n\n{Claim("{}")}\n{{\"id\":").Position.Should().Be(4);
        FaultOf($"{Claim("{}")}\n{{\"id\":}}\n{Claim("{}")}").Position.Should().Be(2);
        FaultOf($"[{Claim("{}")},{Claim("{}")},\n{{\"id\":").Position.Should().Be(3);
        FaultOf($"{Claim("{}")}\n{Claim("{}")}\nX").Position.Should().Be(3);
        FaultOf(" ").Position.Should().Be(1);
    }

    [Theory]
    [InlineData("{\"resourceType\":\"Claim\",\"item\":[{}],}")]
    [InlineData("{\"resourceType\":\"Claim\"/**/}")]
    [InlineData("{'resourceType':'Claim'}")]
    [InlineData("{\"id\":\"\n\"}")]
    [InlineData("{\"id\":01}")]
    [InlineData("[}")]
    [InlineData("{}]")]
    public void JSON_that_is_not_valid_is_a_fault(string file) => FaultOf(file).Message.Should().NotBeEmpty();

    [Theory]
    [InlineData(120, false)]
    [InlineData(129, true)]
    [InlineData(100_000, true)]
    public void Nesting_has_a_bound(int depth, bool isFault)
    {
        string nested = new string('[', depth - 1) + new string(']', depth - 1);
        using var reader = new FhirClaimReader(Bytes($"{Claim("{}")}\n{{\"extension\":{nested}}}"));

        LinesOf(reader).Should().ContainSingle();
        (reader.Fault is not null).Should().Be(isFault);
    }

    [Fact]
    public void Bundles_within_Bundles_have_the_same_bound()
    {
        static string Nest(int count) =>
            string.Concat(Enumerable.Repeat("{\"entry\":[{\"resource\":", count)) + Claim("{}") + string.Concat(Enumerable.Repeat("}]}", count));

        LinesOf(Nest(40)).Should().ContainSingle();
        FaultOf(Nest(50)).Message.Should().NotBeEmpty();
    }

    [Fact]
    public void A_long_text_is_passed_over_and_a_longer_one_is_a_fault()
    {
        static string WithText(int length) => $$"""{{Claim("{}")}}{{'\n'}}{"text":"{{new string('a', length)}}"}{{'\n'}}{{Claim("{}")}}""";
        string small = WithText(15_000_000), large = WithText(17_000_000);

        LinesOf(small).Should().HaveCount(2);
        foreach (string file in (string[])[small, large])
        {
            using var whole = new FhirClaimReader(Bytes(file));
            using var pieces = new FhirClaimReader(PieceStream.Of(Bytes(file), 100_000));
            LinesOf(pieces).Should().Equal(LinesOf(whole));
            pieces.Fault.Should().Be(whole.Fault);
            (whole.Fault is not null).Should().Be(file == large);
        }
    }

    // What is of no use is read on, but not kept.
    [Theory]
    [InlineData(true, "{\"resourceType\":\"Claim\",\"text\":\"", "aaaaaaaaaaaaaaaa")]
    [InlineData(true, "{\"resourceType\":\"Claim\",\"item\":[{}", ",{}")]
    [InlineData(true, "{\"resourceType\":\"Claim\",\"item\":[{\"detail\":[{}", ",{}")]
    [InlineData(true, "{\"resourceType\":\"Claim\",\"id\":\"1\"", ",\"id\":\"abcdefghijklmnop\"")]
    [InlineData(true, "[[", "[[[[[[")]
    [InlineData(false, "{\"item\":[{\"modifier\":[{}", ",{\"coding\":[{\"code\":\"RT\"}]}")]
    [InlineData(false, "{\"item\":[{\"modifier\":[{\"coding\":[{}", ",{\"code\":\"RT\",\"system\":\"urn:oid:2.16.840.1.113883.6.285\"}")]
    [InlineData(false, "{\"resourceType\":\"Patient\",\"item\":[{}", ",{\"sequence\":1}")]
    public void A_resource_that_does_not_end_takes_bounded_memory(bool isGivenUp, string start, string piece)
    {
        const int MaxPieces = 15;

        byte[] repeated = Bytes(string.Concat(Enumerable.Repeat(piece, 100_000)));
        var stream = new PieceStream(Enumerable.Repeat(repeated, MaxPieces).Prepend(Bytes(start)).Prepend(Bytes(Claim("{}") + "\n")));
        long before = GC.GetAllocatedBytesForCurrentThread();
        using var reader = new FhirClaimReader(stream);

        LinesOf(reader).Should().ContainSingle();
        reader.Fault.Should().NotBeNull();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MaxAllocated);
        (stream.PieceCount < MaxPieces).Should().Be(isGivenUp);
    }

    [Fact]
    public void An_array_of_endlessly_many_claims_is_read_in_bounded_memory()
    {
        byte[] claims = Bytes(string.Concat(Enumerable.Repeat("," + Claim(Item(Coding("J1885"))), 1000)));
        using var reader = new FhirClaimReader(new PieceStream(Enumerable.Repeat(claims, 200).Prepend(Bytes("[{}"))));
        var batch = reader.CreateBatch();
        long before = GC.GetAllocatedBytesForCurrentThread(), lines = 0;
        while (reader.Read(batch))
        {
            lines += batch.Count;
        }

        lines.Should().Be(200_000);
        reader.Fault.Should().NotBeNull();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(5_000_000);
    }

    // Each line has them, so that a file of some megabytes would become one of gigabytes.
    [Fact]
    public void Long_texts_that_lines_share_are_cut()
    {
        const int MaxLength = 1024;
        string text = new('a', 100_000);
        string detail = $"{{{Product(Coding("J1885"))}}}";

        var lines = LinesOf(Claim(
            $"{{\"servicedDate\":\"{text}\",\"detail\":[{detail}]}},{{}}",
            $"\"id\":\"{text}\",\"use\":\"{text}\",\"status\":\"{text}\",\"billablePeriod\":{{\"start\":\"{text}\"}},"));

        lines.Should().HaveCount(3);
        foreach (string? shared in lines.SelectMany(line => (string?[])[line.Claim, line.Purpose, line.Status, line.UnreadableDate]))
        {
            shared.Should().Be(text[..MaxLength]);
        }
    }

    [Fact]
    public void Lines_with_long_texts_do_not_gather_in_a_batch()
    {
        string text = new('a', 1_000_000);
        byte[] claim = Bytes(Claim(Item(Coding(text))) + "\n");
        using var reader = new FhirClaimReader(new PieceStream(Enumerable.Repeat(claim, 100)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        int lines = 0;
        while (reader.Read())
        {
            lines++;
            reader.Line.Code.Length.Should().Be(text.Length);
        }

        lines.Should().Be(100);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MaxAllocated);
    }

    [Fact]
    public void Whatever_bytes_are_changed_nothing_is_thrown()
    {
        byte[] whole = Bytes(Everything);
        for (int seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            byte[] file = [.. whole];
            for (int i = random.Next(1, 6); i > 0; i--)
            {
                int place = random.Next(file.Length);
                file[place] = random.Next(3) switch { 0 => (byte)random.Next(256), 1 => (byte)"{}[]\",:\\ 0"[random.Next(10)], _ => whole[random.Next(whole.Length)] };
            }

            using var reader = new FhirClaimReader(file);
            FluentActions.Invoking(() => LinesOf(reader)).Should().NotThrow("of seed {0}", seed);
        }
    }

    private static void CutEverywhere(byte[] file)
    {
        using var whole = new FhirClaimReader(file);
        var lines = LinesOf(whole);
        for (int length = 0; length < file.Length; length++)
        {
            using var reader = new FhirClaimReader(file.AsMemory(0, length));
            var found = LinesOf(reader);
            found.Select(line => line with { Position = 0 }).Should().Equal(lines.Take(found.Count).Select(line => line with { Position = 0 }));
            string text = Encoding.UTF8.GetString(file, 0, length).TrimStart('\uFEFF');
            (reader.Fault is null).Should().Be(IsComplete(text), "of what the first {0} bytes are", length);
        }
    }

    // Whether a beginning of a valid file of objects ends between two of them. None of the texts here has a brace in it that is not of the JSON, but
    // for units in pairs.
    private static bool IsComplete(string text) => text.Contains('{') && text.Count(c => c == '{') == text.Count(c => c == '}') && text.TrimEnd()[^1] == '}';

    private static ClaimFileFault FaultOf(string file)
    {
        using var reader = new FhirClaimReader(Bytes(file));
        LinesOf(reader);
        return reader.Fault.Should().NotBeNull().And.Subject.As<ClaimFileFault>();
    }
}
