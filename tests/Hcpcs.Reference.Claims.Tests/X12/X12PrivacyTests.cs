using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>Nothing comes out of a file but what the contract names, however the file is cut off or changed.</summary>
public class X12PrivacyTests
{
    // Every segment of an 837 that says something of people, and every element of the others that is not read, holds a marker.
    private const string Marked =
        "ISA*00*@@        *00*@@        *ZZ*@@             *ZZ*@@             *@@*@@*^*00501*000000007*0*P*:~"
        + "GS*HC*@@*@@*@@*@@*@@*X*005010X222A1~ST*837*0007*005010X222A1*@@~BHT*@@*@@*@@*@@*@@*CH*@@~NM1*41*2*@@*@@*@@*@@*@@*46*@@*@@~PER*IC*@@*TE*@@*EM*@@~"
        + "HL*1*@@*20*1*@@~PRV*BI*PXC*@@~CUR*85*@@~NM1*85*2*@@*@@*@@**@@*XX*@@~N3*@@*@@~N4*@@*OH*@@*US~REF*EI*@@~PER*IC*@@*TE*@@~"
        + "HL*2*@@*22*1*@@~SBR*P*@@*@@*@@*@@*@@*@@*@@*MB*@@~PAT*@@*@@*@@*@@*D8*@@*01*@@*Y~NM1*IL*1*@@*@@*@@**@@*MI*@@~N3*@@~N4*@@*@@*@@~DMG*D8*@@*F*@@*@@~REF*SY*@@~"
        + "HL*3*@@*23*0~PAT*19~NM1*QC*1*@@*@@~N3*@@~DMG*D8*@@*M~REF*Y4*@@~"
        + "CLM*QF-1*@@*@@*@@*11:B:1:@@*@@*@@*@@*@@*@@*AA:@@:@@*@@*@@*@@*@@*@@*@@*@@*XX*@@~DTP*431*D8*@@~DTP*439*D8*@@~DTP*435*DT*@@~DTP*472*D8*20260101*@@~CL1*@@*@@*@@~"
        + "PWK*OZ*BM***AC*@@*@@~CN1*02*@@*@@*@@~AMT*F5*@@~REF*D9*@@~REF*EA*@@~K3*@@~NTE*ADD*@@ @@~CR1*LB*@@*I*A*DH*@@****@@*@@~CR2*@@*@@~CRC*07*Y*@@*@@~HI*ABK:@@*ABF:@@~HCP*03*@@*@@*@@~"
        + "NM1*DN*1*@@*@@****XX*@@~REF*G2*@@~SBR*S*18*@@*@@*12****CI~CAS*CO*@@*@@~AMT*D*@@~OI***Y*@@**@@~MIA*@@*@@~MOA*@@**@@~NM1*IL*1*@@*@@****MI*@@~N3*@@~NM1*PR*2*@@*****PI*@@~DTP*573*D8*@@~REF*F8*@@~"
        + "LX*1*@@~SV1*HC:J1885:KX::::TOLD:@@*@@*UN*4*@@*@@*@@:@@*@@*@@*@@*@@*@@*@@*@@*@@*@@~SV5*HC:@@*DA*@@*@@*@@~PWK*CT*@@~CR1*LB*@@~CR3*I*MO*@@~CRC*09*N*@@~DTP*472*D8*20260102*@@~DTP*607*D8*@@~DTP*463*D8*@@~QTY*PT*@@~"
        + "MEA*TR*HT*@@~CN1*02*@@~REF*6R*@@~REF*F4*@@~AMT*T*@@~K3*@@~NTE*DCP*@@~PS1*@@*@@~HCP*03*@@~LIN*@@*N4*00000013501*@@*@@~CTP*@@*@@*@@*2*ML:@@:@@*@@~REF*VY*@@~LIN**UP*@@~"
        + "NM1*82*1*@@*@@****XX*@@~PRV*PE*PXC*@@~N3*@@~N4*@@~REF*0B*@@~SVD*@@*@@*HC:@@:@@*@@*@@*@@~CAS*PR*@@*@@~DTP*573*D8*@@~AMT*EAF*@@~LQ*UT*@@~FRM*1*@@*@@*@@*@@~"
        + "LX*2*@@~SV2*0636*HC:J1885:JZ::::TOLD:@@*@@*UN*4*@@*@@*@@~SV4*@@*HC:@@*@@~DTP*472*D8*20260102~LX*3~SV3*AD:D0120:::::TOLD:@@*@@*@@*@@*@@*1*@@~TOO*JP*@@*@@~"
        + "SE*@@*@@~GE*@@*@@~IEA*@@*@@~";

    // What is not read because of what stands before it: a second NDC, and services in documents that are not claims.
    private const string SecondNdc = "LIN**N4*@@~CTP****@@*@@~";

    private const string OtherDocuments =
        "ISA*00*@@        *00*@@        *ZZ*@@             *ZZ*@@             *@@*@@*^*00501*000000008*0*P*:~GS*HP*@@*@@~ST*835*0001~BPR*I*@@~TRN*1*@@*@@~N1*PR*@@~LX*@@~CLP*@@*1*@@~NM1*QC*1*@@*@@~SVC*HC:@@*@@~DTM*472*@@~"
        + "SV1*HC:@@*@@~CLM*@@*@@~DTP*472*D8*@@~BIN*4*@@~~*@@~BDS*@@*5*@@@@~~SE*@@*@@~ST*278*@@*@@~UM*HS*I*@@~SV1*HC:@@*@@~HL*@@~SE*1*@@~GE*@@~IEA*@@~";

    private static readonly string s_claims = Mark(Marked), s_file = Mark(Marked.Replace("LIN**UP", SecondNdc + "LIN**UP", StringComparison.Ordinal) + OtherDocuments);

    [Fact]
    public void What_is_not_read_does_not_come_out()
    {
        var lines = X12File.Read(s_file).Lines;

        lines.Select(line => (line.Code, line.Description)).Should().Equal(("J1885", "TOLD"), ("J1885", "TOLD"), ("D0120", "TOLD"));
        Told(X12File.Read(s_file)).Should().NotContain("QZ");
    }

    [Fact]
    public void What_is_not_read_does_not_come_out_of_a_file_that_is_cut_off()
    {
        byte[] content = Encoding.ASCII.GetBytes(s_file);
        for (int length = 0; length < content.Length; length += 3)
        {
            Told(X12File.Read(content[..length])).Should().NotContain("QZ", "cut at {0}", length);
        }
    }

    [Fact]
    public void What_is_not_read_does_not_come_out_of_a_file_without_some_of_its_segments()
    {
        string[] segments = s_claims.Split('~');
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);

            // Segments are lost, doubled and moved, all of them whole.
            var changed = segments.Skip(1).Where(_ => random.Next(10) > 0).SelectMany(segment => Enumerable.Repeat(segment, random.Next(10) == 0 ? 2 : 1)).ToList();
            for (int move = 0; move < 5; move++)
            {
                int from = random.Next(changed.Count), to = random.Next(changed.Count);
                (changed[from], changed[to]) = (changed[to], changed[from]);
            }

            Told(X12File.Read(string.Join('~', changed.Prepend(segments[0])) + "~")).Should().NotContain("QZ", "seed {0}", seed);
        }
    }

    [Fact]
    public void Faults_quote_nothing_of_a_file_however_it_is_damaged()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            byte[] content = Encoding.ASCII.GetBytes(s_file);
            for (int change = random.Next(1, 10); change > 0; change--)
            {
                content[random.Next(content.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : content[random.Next(content.Length)];
            }

            var found = X12File.Read(content);

            found.Fault?.Message.Should().NotContain("QZ", "seed {0}", seed);
            JsonSerializer.Serialize(found.Counts, HcpcsClaimsJsonContext.Default.ClaimFileCounts).Should().NotContain("QZ", "seed {0}", seed);
        }
    }

    // Each marker is another one, so that a failure says which.
    private static string Mark(string text)
    {
        string[] parts = text.Split("@@");
        return parts[0] + string.Concat(parts.Skip(1).Select((part, i) => string.Create(CultureInfo.InvariantCulture, $"QZ{i}{part}")));
    }

    private static string Told(X12Content found) => string.Join('\n', found.Lines.Select(line => JsonSerializer.Serialize(line, HcpcsClaimsJsonContext.Default.ClaimLine)))
        + found.Lines.Select(line => line.ToString()).Aggregate(string.Empty, string.Concat)
        + JsonSerializer.Serialize(found.Counts, HcpcsClaimsJsonContext.Default.ClaimFileCounts) + found.Fault;
}
