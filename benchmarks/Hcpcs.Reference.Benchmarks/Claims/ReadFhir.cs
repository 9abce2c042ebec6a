using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>NDJSON of ExplanationOfBenefit resources, 100 MB in memory: read, against a bare walk over the tokens of each line.</summary>
[MemoryDiagnoser]
public class ReadFhir
{
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup() => _file = SyntheticClaims.Make("make_eobs.py");

    [Benchmark(Baseline = true)]
    public long WalkTokens()
    {
        long tokens = 0;
        for (ReadOnlySpan<byte> rest = _file; !rest.IsEmpty;)
        {
            int end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            var reader = new Utf8JsonReader(line);
            while (!line.IsEmpty && reader.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    [Benchmark]
    public long Read()
    {
        using var reader = new FhirClaimReader(_file);
        long lines = 0;
        while (reader.Read())
        {
            lines++;
        }

        return lines;
    }
}
