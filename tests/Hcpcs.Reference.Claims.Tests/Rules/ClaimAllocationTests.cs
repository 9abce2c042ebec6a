using System.Text;
using Hcpcs.Reference.Claims.Tests.X12;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests.Rules;

public class ClaimAllocationTests
{
    [Fact]
    public void A_claim_without_findings_is_judged_by_all_rules_without_an_allocation()
    {
        const string Lines = "CLM*QF-1*10***11:B:1~LX*1~SV1*HC:J1745:JZ*10*UN*10~DTP*472*D8*20260105~LIN**N4*57894003001~CTP****1*UN~"
            + "LX*2~SV1*HC:J1745:JW*10*UN*2.5~DTP*472*D8*20260106~LIN**N4*57894003001~CTP****0.25*UN~LX*3~SV1*HC:E0601:RR:KX*10*UN*1~DTP*472*D8*20260105~"
            + "LX*4~SV1*HC:99213:25*10*UN*1~DTP*472*D8*20260105~LX*5~SV1*HC:A0428:RH*10*UN*1~DTP*472*D8*20260105~";
        string text = X12File.OfTransaction("HL*1**22*0~SBR*P*18*******MB~" + string.Concat(Enumerable.Repeat(Lines, 4000)));
        var reader = new X12ClaimReader(Encoding.ASCII.GetBytes(text));
        var batch = reader.CreateBatch();
        var validator = new ClaimValidator(
            new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning }), HcpcsTable.Embedded,
            new ClaimValidationOptions
            {
                Drugs = HcpcsDrugTable.Embedded,
                Fees = HcpcsFeeTable.Embedded,
                Mue = [Limits()],
                MinimumSeverity = HcpcsFindingSeverity.Warning,
            });
        var results = new HcpcsValidationResult[ClaimLineBatch.MaxClaimLines];
        int first = 0, findings = 0;
        long judged = 0;

        Allocation.Of(() =>
        {
            if (first >= batch.Count)
            {
                first = 0;
                reader.Read(batch);
            }

            if (batch.Count > 0)
            {
                var ofClaim = results.AsSpan(0, batch.GetClaimLength(first));
                validator.Validate(batch, first, ofClaim);
                foreach (ref readonly var result in ofClaim)
                {
                    findings += result.Findings.Count;
                    judged++;
                }

                first += ofClaim.Length;
            }
        }, calls: 200).Should().Be(0);

        findings.Should().Be(0);
        judged.Should().BeGreaterThan(1000);
    }

    // Invented limits in CMS's layout, of a day and of a line.
    private static MueTable Limits() => MueTable.Read(
        new MemoryStream("HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\nJ1745,150,3 Date of Service Edit: Clinical,Data\nA0428,4,1 Line Edit,Data\n"u8.ToArray()),
        "MCR_MUE_Eff_01-01-2026.csv");
}
