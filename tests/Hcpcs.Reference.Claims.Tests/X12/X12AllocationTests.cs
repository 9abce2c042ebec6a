using System.Text;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests.X12;

public class X12AllocationTests
{
    [Theory]
    [InlineData("~")]
    [InlineData("~\r\n")]
    [InlineData("\n")]
    public void A_line_without_findings_is_read_and_judged_without_an_allocation(string terminator)
    {
        const string Lines = "CLM*QF-1*10***11:B:1~DTP*472*D8*20260104~LX*1~SV1*HC:J1885:JZ*10*UN*4~DTP*472*D8*20260105~LIN**N4*00409379501~CTP****2*ML~"
            + "LX*2~SV1*HC:99213:25*10*UN*1~LX*3~SV2*0636*HC:J1885*10*UN*3~LX*4~SV3*AD:D0120*10****1~LX*5~SV2*0120**10*DA*1~LX*6~SV2*0024*HP:A0101*10*DA*3~";
        string text = X12File.OfTransaction(string.Concat(Enumerable.Repeat(Lines, 4000))).Replace("~", terminator, StringComparison.Ordinal);
        var reader = new X12ClaimReader(Encoding.ASCII.GetBytes(text));
        var validator = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning });
        int findings = 0;

        Allocation.Of(() =>
        {
            if (reader.Read())
            {
                findings += validator.Validate(reader.Line).Findings.Count;
            }
        }).Should().Be(0);

        findings.Should().Be(0);
        reader.Counts.Lines.Should().BeGreaterThan(1000);
    }
}
