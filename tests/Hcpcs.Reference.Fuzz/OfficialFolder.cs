using System.IO.Compression;

namespace Hcpcs.Reference.Fuzz;

/// <summary>The official files, and members of the zips among them.</summary>
public sealed class OfficialFolder(string path)
{
    public const string
        January2019 = "2019-01/2019-Alpha-Numeric-HCPCS-File.zip",
        January2020 = "2020-01/2020-Alpha-Numeric-HCPCS-File.zip",
        January2026 = "2026-01/january-2026-alpha-numeric-hcpcs-file.zip",
        October2020 = "2020-10/anweb.xlsx",
        October2025 = "2025-10/HCPC2025_OCT_ANWEB_v4.xlsx",
        Crosswalk = "part-b-drugs/section 508 version of January 2026 ASP NDC-HCPCS Crosswalk 121725.csv",
        PaymentLimits = "part-b-drugs/section 508 version of January 2026 Medicare Part B Payment Limit File 121725.csv",
        PhysicianFees = "payment/PPRRVU2025_Oct.csv",
        OutpatientFees = "payment/508 version of October 2025 Web Addendum B.10.31.25.csv",
        LaboratoryFees = "payment/CLFS_2026_Q1V1.csv",
        DmeposFees = "payment/DMEPOS26_JAN.xlsx",
        EnteralFees = "payment/DMEPEN26_JAN.xlsx";

    public FuzzFile File(string relativePath) => new(Path.GetFileName(relativePath), System.IO.File.ReadAllBytes(Path.Combine(path, relativePath)));

    public FuzzFile Member(string zip, string name)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(path, zip));
        using var stream = archive.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new(name, content.ToArray());
    }
}
