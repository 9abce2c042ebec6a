using System.Diagnostics;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>Synthetic files of claims of 100 MB, made by the scripts of <c>benchmarks/claims</c>: seeded, and the same each time.</summary>
internal static class SyntheticClaims
{
    private const int Megabytes = 100;

    /// <summary>What a script writes.</summary>
    public static byte[] Make(string script)
    {
        string file = Path.GetTempFileName();
        try
        {
            using var process = Process.Start("python3", [Path.Combine(Repository.Find(), "benchmarks", "claims", script), $"{Megabytes}", file]);
            process.WaitForExit();
            return process.ExitCode == 0 ? File.ReadAllBytes(file) : throw new InvalidOperationException($"{script} ended with {process.ExitCode}.");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
