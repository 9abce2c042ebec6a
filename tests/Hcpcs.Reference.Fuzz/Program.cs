using System.Diagnostics;
using System.Globalization;
using Hcpcs.Reference.Fuzz;

// fuzz CASES [SEED [READER...]]: tries so many damaged files on each reader, or on those that are named, and prints a table.
int cases = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20260101;
string folder = FindOfficialFiles();
Console.WriteLine($"{cases} cases a reader, seed {seed}");
Console.WriteLine("| reader | cases | of them whole files | accepted | refused | slowest | undocumented |");
Console.WriteLine("|---|---|---|---|---|---|---|");
bool isClean = true;
foreach (var target in FuzzTarget.All(folder).Where(target => args.Length < 3 || args.Skip(2).Contains(target.Name, StringComparer.OrdinalIgnoreCase)))
{
    var result = FuzzRun.Of(target, cases, seed, TimeSpan.FromSeconds(5));
    Console.WriteLine(result);
    foreach (string fault in result.Faults)
    {
        Console.WriteLine(fault);
    }

    isClean &= result.Faults.Count == 0;
    if (result.IsHanging)
    {
        // The thread goes on and cannot be ended but with the process.
        Environment.Exit(1);
    }
}

using var process = Process.GetCurrentProcess();
Console.WriteLine($"peak working set {process.PeakWorkingSet64 / (1024 * 1024)} MB");
return isClean ? 0 : 1;

static string FindOfficialFiles()
{
    for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
    {
        if (File.Exists(Path.Combine(directory.FullName, "Hcpcs.Reference.sln")))
        {
            return Path.GetFullPath(Path.Combine(directory.FullName, "..", "shared", "cms"));
        }
    }

    throw new InvalidOperationException("This does not run within the repository.");
}
