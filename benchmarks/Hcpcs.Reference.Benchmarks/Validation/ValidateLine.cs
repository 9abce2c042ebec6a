using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>A whole valid line: code, two modifiers, date. The peer answers yes or no; the library would also say why.</summary>
[LookupCase(
    "a whole line: text code, two text modifiers, date, valid", "the same by hand with frozen dictionaries, ignoring case", atMost: 0.4)]
public class ValidateLine : LookupBenchmark
{
    private IHcpcsValidator _validator = null!;
    private (string Code, string Modifier1, string Modifier2, DateOnly Date)[] _lines = [];
    private FrozenDictionary<string, HcpcsRecord> _codes = FrozenDictionary<string, HcpcsRecord>.Empty;
    private FrozenDictionary<string, HcpcsModifierRecord> _modifiers = FrozenDictionary<string, HcpcsModifierRecord>.Empty;

    protected override void Prepare(HcpcsRecord[] records)
    {
        _validator = new HcpcsValidator(Lookup);
        var modifierRecords = Lookup.EnumerateModifiers().ToArray();
        _codes = records.ToFrozenDictionary(record => record.Code.ToString(), StringComparer.OrdinalIgnoreCase);
        _modifiers = modifierRecords.ToFrozenDictionary(record => record.Modifier.ToString(), StringComparer.OrdinalIgnoreCase);

        // Lines without findings: live entries under carrier judgment that need no description.
        var day = ClaimDates.OneDay;
        bool IsPlain(HcpcsEntry entry) => entry.IsValidOn(day) && entry.Coverage == CoverageCode.CarrierJudgment;
        string[] codes = [.. Codes.Hits(Lookup).Where(code => Lookup.Get(code) is { NotOtherwiseClassified: not true } record && IsPlain(record))];
        string[] modifiers = [.. modifierRecords.Where(IsPlain).Select(record => record.Modifier.ToString())];
        var random = new Random(20260101);
        _lines = new (string, string, string, DateOnly)[Codes.Count];
        for (int i = 0; i < _lines.Length; i++)
        {
            int first = random.Next(modifiers.Length);
            int second = (first + 1 + random.Next(modifiers.Length - 1)) % modifiers.Length;
            _lines[i] = (new string(codes[i % codes.Length]), new string(modifiers[first]), new string(modifiers[second]), day);
        }

        if (Library() != _lines.Length || FrozenDictionaries() != _lines.Length)
        {
            throw new InvalidOperationException("A line of the benchmark has a finding.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int FrozenDictionaries()
    {
        int valid = 0;
        foreach (var (code, modifier1, modifier2, date) in _lines)
        {
            if (_codes.TryGetValue(code, out var record)
                && ClaimDates.IsValid(record, date)
                && _modifiers.TryGetValue(modifier1, out var first)
                && IsValid(first, date)
                && _modifiers.TryGetValue(modifier2, out var second)
                && IsValid(second, date))
            {
                valid++;
            }
        }

        return valid;
    }

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public int Library()
    {
        int valid = 0;
        var validator = _validator;
        foreach (var (code, modifier1, modifier2, date) in _lines)
        {
            if (validator.Validate(code, date, modifier1, modifier2).Findings.IsEmpty)
            {
                valid++;
            }
        }

        return valid;
    }

    private static bool IsValid(HcpcsModifierRecord record, DateOnly day) =>
        record.AddedDate <= day && (record.TerminationDate is not { } end || day <= end);
}
