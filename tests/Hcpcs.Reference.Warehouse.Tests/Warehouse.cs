using System.Diagnostics;
using System.Globalization;

namespace Hcpcs.Reference.Warehouse.Tests;

/// <summary>What is loaded into an engine: the exports of the command, and lines around the first and last days of every code.</summary>
public sealed class Warehouse : IDisposable
{
    // A server of another user reads from it and writes into it.
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hcpcs-warehouse-");

    public Warehouse()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.FullName, (UnixFileMode)0b111_111_111);
        }

        Run("export", "--format", "csv", "--output", PathOf("hcpcs.csv"));
        Run("export", "--history", "--format", "csv", "--output", PathOf("history.csv"));
        var lines = HcpcsTable.Embedded.EnumerateCodes().SelectMany(DaysAround);
        Lines = [.. lines];
        File.WriteAllLines(
            PathOf("claims.csv"),
            Lines.Select(line => $"{line.Code},{line.Day:O}").Prepend("hcpcs,service_date").Concat(["A0001,2026-01-15", "99213,2026-01-15", "D0120,2026-01-15"]));
    }

    /// <summary>Each code on the days around its added date and its termination date, and whether it is valid then by the rule of the guide.</summary>
    internal IReadOnlyList<(string Code, DateOnly Day, bool IsValid)> Lines { get; }

    /// <summary>What the guide's count of lines comes to: A0001 is in no release, and the numbers of CPT and CDT are left out.</summary>
    public string[] ExpectedCounts =>
    [
        $"not valid|{Lines.Count(line => !line.IsValid).ToString(CultureInfo.InvariantCulture)}",
        "unknown|1",
        $"valid|{Lines.Count(line => line.IsValid).ToString(CultureInfo.InvariantCulture)}",
    ];

    /// <summary>
    /// Decided lines, the status that each had as known then, and the short description of the code. J0570 had ended by January 2025 and was open again in October,
    /// from that month on; S3854 likewise until July 2016; J1440 was filgrastim; G9890 was an exam in the release of January 2018 alone; G9668 is in that of 2016
    /// and in no later one.
    /// </summary>
    internal static IReadOnlyList<(int Id, string Code, string Service, string Paid, string Status, string? Wording)> Decided { get; } =
    [
        (1, "J0570", "2025-03-01", "2025-03-20", "terminated", "Buprenorphine implant 74.2mg"),
        (2, "J0570", "2025-03-01", "2025-11-20", "unknown", "Buprenorphine implant 74.2mg"),
        (3, "J0570", "2024-12-31", "2025-11-20", "valid", "Buprenorphine implant 74.2mg"),
        (4, "J0570", "2025-10-01", "2026-02-01", "valid", "Buprenorphine implant 74.2mg"),
        (5, "J0570", "2025-09-30", "2026-02-01", "unknown", "Buprenorphine implant 74.2mg"),
        (6, "S3854", "2016-06-30", "2018-02-01", "unknown", "Gene profile panel breast"),
        (7, "S3854", "2016-07-01", "2018-02-01", "valid", "Gene profile panel breast"),
        (8, "J1440", "2010-06-01", "2016-02-01", "valid", "Filgrastim 300 mcg injection"),
        (9, "J1440", "2025-06-01", "2025-07-01", "valid", "Fecal microbiota jslm 1 ml"),
        (10, "G9890", "2018-02-01", "2018-02-20", "valid", "Mac exam perf"),
        (11, "G9890", "2018-02-01", "2019-02-01", "not yet effective", "Em bridge payment"),
        (12, "J1412", "2024-06-01", "2026-02-01", "valid", "Inj roctavian ml 2x10^13vc g"),
        (13, "A0001", "2024-06-01", "2026-02-01", "not in the release", null),
        (14, "G9668", "2018-02-01", "2018-02-20", "not in the release", null),
        (15, "J0570", "2017-03-01", "2017-03-20", "not in the release", null),
        (16, "A0021", "2015-03-01", "2015-03-20", "before the first release", null),
    ];

    /// <summary>What the join of the guide comes to: number, status and wording of each line.</summary>
    internal static IEnumerable<string> ExpectedDecisions =>
        Decided.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Id}|{line.Status}|{line.Wording}"));

    public string Folder => _folder.FullName;

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>The command, as a program that any user may start.</summary>
    public string MakeCommand()
    {
        string program = PathOf("program");
        Directory.CreateDirectory(program);
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
        {
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)), overwrite: true);
        }

        string script = PathOf("hcpcs");
        File.WriteAllText(script, $"#!/bin/sh\nexec '{DotnetPath()}' exec '{program}/hcpcs.dll' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, (UnixFileMode)0b111_101_101);
        }

        return script;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Starts a program to its end.</summary>
    internal static string Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, error.Result);
        return output;
    }

    private static string DotnetPath() =>
        Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private static void Run(params string[] arguments) => Start(DotnetPath(), ["exec", Path.Combine(AppContext.BaseDirectory, "hcpcs.dll"), .. arguments]);

    private static IEnumerable<(string, DateOnly, bool)> DaysAround(HcpcsRecord record)
    {
        var days = new List<DateOnly>();
        if (record.AddedDate is { } first)
        {
            days.AddRange([first.AddDays(-1), first]);
        }

        if (record.TerminationDate is { } last)
        {
            days.AddRange([last, last.AddDays(1)]);
        }

        return days.Select(day => (record.Code.ToString(), day, record.AddedDate <= day && (record.TerminationDate is not { } end || day <= end)));
    }
}
