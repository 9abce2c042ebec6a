namespace Hcpcs.Reference.Tool.Tests;

/// <summary>Small X12 files of invented claims.</summary>
internal static class X12File
{
    /// <summary>An interchange with one 837P transaction of these segments, which begin with a claim.</summary>
    public static string Of(params string[] segments) => Interchange(
        ["ST*837*0001*005010X222A1", "BHT*0019*00*BATCH*20260305*0915*CH", "HL*1**20*1", "HL*2*1*22*0", "SBR*P*18*******MB", .. segments, "SE*0*0001"]);

    /// <summary>An interchange with a remittance and nothing else.</summary>
    public static string Remittance() => Interchange(["ST*835*0001", "CLP*QF-1*1*62.5*40", "SVC*HC:J7613*62.5*40", "SE*4*0001"]);

    /// <summary>A claim, its service and its date; position 8 is the service of the first.</summary>
    public static string[] Claim(string number, string service, string date, string frequency = "1") =>
        [$"CLM*{number}*75***11:B:{frequency}*Y*A*Y*Y", "LX*1", $"SV1*{service}*75*UN*1***1", $"DTP*472*D8*{date}"];

    private static string Interchange(string[] segments) => string.Concat(
        new[]
        {
            "ISA*00*          *00*          *ZZ*QUILLFERN      *ZZ*OXBOWHEALTH    *260305*0915*^*00501*000000001*0*P*:",
            "GS*HC*QUILLFERN*OXBOWHEALTH*20260305*0915*1*X*005010X222A1",
        }.Concat(segments).Concat(["GE*1*1", "IEA*1*000000001"]).Select(segment => segment + "~\n"));
}
