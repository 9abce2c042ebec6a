using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// Medicare claims of 100,000 lines without a finding, half of them drugs with an NDC and its quantity: each line by the validator of lines, and whole claims by
/// the rules on drugs, units and modifiers too. The difference a line is what the rules cost.
/// </summary>
[MemoryDiagnoser]
public class JudgeClaims
{
    public const int Lines = 100_000;

    private const int LinesOfClaim = 5;

    private readonly HcpcsValidator _lines = new(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning });
    private readonly HcpcsValidationResult[] _results = new HcpcsValidationResult[ClaimLineBatch.MaxClaimLines];
    private ClaimValidator _claims = null!;
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup()
    {
        _claims = new ClaimValidator(_lines, HcpcsTable.Embedded, new ClaimValidationOptions
        {
            Drugs = HcpcsDrugTable.Embedded,
            Fees = HcpcsFeeTable.Embedded,
            MinimumSeverity = HcpcsFindingSeverity.Warning,
        });
        var random = new Random(20260101);
        var day = new DateOnly(2026, 1, 15);
        var codes = HcpcsTable.Embedded.EnumerateCodes()
            .Where(record => record.IsValidOn(day) && record.NotOtherwiseClassified != true && _lines.Validate(new HcpcsLine(record.Code, day)).Findings.IsEmpty).ToArray();
        var products = codes.SelectMany(record => HcpcsDrugTable.Embedded.GetProducts(record.Code).AsEnumerable())
            .Where(product => product.Ndc is not null && product.BillingUnitsPerItem is not null).ToArray();
        string[] plain = [.. codes.Where(record => record.Code.Letter is 'G' or 'E' or 'L' or 'K' or 'A').Select(record => record.Code.ToString())];
        var text = new StringBuilder();
        text.Append("ISA*00*          *00*          *ZZ*QUILLFERN      *ZZ*OXBOWHEALTH    *260305*0915*^*00501*000000777*0*P*:~");
        text.Append("GS*HC*QUILLFERN*OXBOWHEALTH*20260305*0915*1*X*005010X222A1~ST*837*0001*005010X222A1~BHT*0019*00*B1*20260305*0915*CH~");
        for (int i = 0; i < Lines; i++)
        {
            if (i % LinesOfClaim == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"HL*{i}**22*0~SBR*P*18*******MB~CLM*C{i}*100***11:B:1*Y~");
            }

            if (i % 2 == 0)
            {
                var product = products[random.Next(products.Length)];
                text.Append(CultureInfo.InvariantCulture, $"LX*{i}~SV1*HC:{product.Code}:JZ*100*UN*{product.BillingUnitsPerItem}***1~DTP*472*D8*20260115~LIN**N4*{product.Ndc!.Value.ToElevenDigits()}~CTP****1*UN~");
            }
            else
            {
                string code = plain[random.Next(plain.Length)];
                text.Append(CultureInfo.InvariantCulture, $"LX*{i}~SV1*HC:{code}:RR:KX*100*UN*1***1~DTP*472*D8*20260115~");
            }
        }

        _file = Encoding.ASCII.GetBytes(text.Append("SE*1*0001~GE*1*1~IEA*1*000000777~").ToString());
        if (JudgeLines() + JudgeClaimsWhole() > Lines / 20)
        {
            throw new InvalidOperationException("The claims are to have few findings.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public long JudgeLines()
    {
        using var reader = new X12ClaimReader(_file);
        var batch = reader.CreateBatch();
        long findings = 0;
        while (reader.Read(batch))
        {
            for (int i = 0; i < batch.Count; i++)
            {
                findings += _lines.Validate(batch[i]).Findings.Count;
            }
        }

        return findings;
    }

    [Benchmark(OperationsPerInvoke = Lines)]
    public long JudgeClaimsWhole()
    {
        using var reader = new X12ClaimReader(_file);
        var batch = reader.CreateBatch();
        long findings = 0;
        while (reader.Read(batch))
        {
            for (int first = 0, count; first < batch.Count; first += count)
            {
                count = batch.GetClaimLength(first);
                var results = _results.AsSpan(0, count);
                _claims.Validate(batch, first, results);
                foreach (ref readonly var result in results)
                {
                    findings += result.Findings.Count;
                }
            }
        }

        return findings;
    }
}
