using System.Collections.Frozen;
using System.Text;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>A million codes in fixed columns of UTF-8 text: the codes of the release again and again, each round in another order.</summary>
public abstract class BatchBenchmark : LookupBenchmark
{
    protected const int Count = 1_000_000;

    protected byte[] Text { get; private set; } = [];

    protected HcpcsStatus[] Statuses { get; } = new HcpcsStatus[Count];

    protected FrozenDictionary<string, HcpcsRecord>.AlternateLookup<ReadOnlySpan<char>> Frozen { get; private set; }

    protected override void Prepare(HcpcsRecord[] records)
    {
        string[] codes = Codes.Hits(Lookup);
        var random = new Random(20260101);
        Text = new byte[Count * HcpcsCode.Length];
        for (int i = 0; i < Count; i++)
        {
            Encoding.UTF8.GetBytes(codes[random.Next(codes.Length)], Text.AsSpan(i * HcpcsCode.Length));
        }

        Frozen = records
            .ToFrozenDictionary(record => record.Code.ToString(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What one writes by hand for one code.</summary>
    protected HcpcsStatus StatusByHand(int i, DateOnly day)
    {
        Span<char> chars = stackalloc char[HcpcsCode.Length];
        return Encoding.UTF8.TryGetChars(Text.AsSpan(i * HcpcsCode.Length, HcpcsCode.Length), chars, out int length)
            && Frozen.TryGetValue(chars[..length], out var record)
                ? record.AddedDate > day ? HcpcsStatus.NotYetEffective : record.TerminationDate < day ? HcpcsStatus.Terminated : HcpcsStatus.Valid
                : HcpcsStatus.Unknown;
    }
}
