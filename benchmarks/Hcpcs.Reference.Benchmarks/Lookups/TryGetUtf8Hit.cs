using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase(
    "`TryGet(UTF-8 bytes)` hit", "transcoding to a stack span, then the frozen dictionary's span lookup, ignoring case", atMost: 0.25)]
public class TryGetUtf8Hit : LookupBenchmark
{
    private byte[] _codes = [];
    private FrozenDictionary<string, HcpcsRecord>.AlternateLookup<ReadOnlySpan<char>> _frozen;

    protected override void Prepare(HcpcsRecord[] records)
    {
        _codes = Codes.Utf8Hits(Lookup);
        _frozen = records
            .ToFrozenDictionary(record => record.Code.ToString(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int FrozenDictionary()
    {
        int sum = 0;
        Span<char> chars = stackalloc char[HcpcsCode.Length];
        for (var rest = _codes.AsSpan(); !rest.IsEmpty; rest = rest[HcpcsCode.Length..])
        {
            if (Encoding.UTF8.TryGetChars(rest[..HcpcsCode.Length], chars, out int length)
                && _frozen.TryGetValue(chars[..length], out var record))
            {
                sum += Read(record);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public int Library()
    {
        int sum = 0;
        var lookup = Lookup;
        for (var rest = new ReadOnlySpan<byte>(_codes); !rest.IsEmpty; rest = rest[HcpcsCode.Length..])
        {
            if (lookup.TryGet(rest[..HcpcsCode.Length], out var record))
            {
                sum += Read(record);
            }
        }

        return sum;
    }
}
