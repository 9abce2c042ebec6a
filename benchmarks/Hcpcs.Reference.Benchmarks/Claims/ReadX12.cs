using BenchmarkDotNet.Attributes;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>An 837P of 100 MB in memory: read, and read and judged, against one pass that only counts the segment terminators.</summary>
[MemoryDiagnoser]
public class ReadX12
{
    private readonly HcpcsValidator _validator = new(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Error });
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup() => _file = SyntheticClaims.Make("make_837.py");

    [Benchmark(Baseline = true)]
    public int CountTerminators() => _file.AsSpan().Count((byte)'~');

    [Benchmark]
    public long Read()
    {
        using var reader = new X12ClaimReader(_file);
        long lines = 0;
        while (reader.Read())
        {
            lines++;
        }

        return lines;
    }

    [Benchmark]
    public long ReadAndJudge()
    {
        using var reader = new X12ClaimReader(_file);
        long findings = 0;
        while (reader.Read())
        {
            findings += _validator.Validate(reader.Line).Findings.Count;
        }

        return findings;
    }
}
