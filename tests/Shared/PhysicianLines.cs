namespace Hcpcs.Reference.Tests;

/// <summary>Lines of the fixed-width text of CMS's physician fee schedule.</summary>
internal static class PhysicianLines
{
    /// <summary>
    /// Lines of CMS's text of January 2025 (RVU25A, PPRRVU25_JAN.txt): among them each mark, modifiers, shares of a global package, indicators that differ
    /// from each other, and amounts behind the outpatient cap. October's file says the same of these codes.
    /// </summary>
    public static IReadOnlyList<string> Official { get; } =
    [
        "A0021  Outside state ambulance serv                      I   0.00   0.00     0.00    0.00   0.00  0.009XXX.00.00.0099999             32.3465 090 99      0.00   0.00   0.00",
        "G0012  Injection of hiv prep drug                        A   0.17   0.25     0.25NA  0.01   0.43  0.435XXX.00.00.0000000             32.3465 090 99      0.00   0.00   0.00",
        "G0071  Comm svcs by rhc/fqhc 5 min                       X+  0.24   0.18     0.18NA  0.01   0.43  0.430XXX.00.00.0099999             32.3465 090 99      0.00   0.00   0.00",
        "G0105  Colorectal scrn; hi risk ind                      A   3.26   6.44     1.79    0.43  10.13  5.480000.00.00.0020100             32.3465 090 99      0.00   0.00   0.00",
        "G010553Colorectal scrn; hi risk ind                      A   1.63   3.22     0.90    0.21   5.06  2.740000.00.00.0020100             32.3465 090 99      0.00   0.00   0.00",
        "G0130  Single energy x-ray study                         A   0.22   0.90     0.90NA  0.02   1.14  1.141XXX.00.00.0000000             32.3465 090 99      3.35   3.35   0.05",
        "G0130TCSingle energy x-ray study                         A   0.00   0.80     0.80NA  0.01   0.81  0.811XXX.00.00.0000000             32.3465 010 99      3.25   3.25   0.04",
        "G0186  Dstry eye lesn,fdr vssl tech                      C   0.00   0.00     0.00    0.00   0.00  0.000YYY.00.00.0021011             32.3465 090 99      0.00   0.00   0.00",
        "G025226Pet imaging initial dx                            N+  1.50   0.59     0.59    0.03   2.12  2.121XXX.00.00.0099999             32.3465 090 99      0.00   0.00   0.00",
        "G0276  Pild/placebo control clin tr                      R   7.17   3.03NA   3.03    0.74  10.94 10.940000.00.00.0022210             32.3465 090 99      0.00   0.00   0.00",
        "G0412  Open tx iliac spine uni/bil                       A  10.45   9.51NA   9.51    2.13  22.09 22.090090.10.69.2120220             32.3465 090 99      0.00   0.00   0.00",
    ];

    /// <summary>A text with notices above the lines, as they stand in CMS's, without their words.</summary>
    public static string ToText(IEnumerable<string> lines) =>
        "HDR CPT CODES \r\nHDR 2023\r\nHDR CODES (HCPCS START WITH LETTER D)\r\n" + string.Concat(lines.Select(line => line + "\r\n"));
}
