using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// Starts two small programs in turn, each many times, one after the other: one prints a record that it has from the library, the other
/// the same record from the library's export as embedded JSON. Each times itself from within.
/// </summary>
internal static class ColdStartComparison
{
    /// <summary>What a filter is matched against, as with BenchmarkDotNet's own names.</summary>
    public const string Name = "Hcpcs.Reference.Benchmarks.ColdStart";

    private const string Peer = "the same records as embedded JSON, source-generated reading, a frozen dictionary";

    private static readonly Row
        s_inHand = new("in process, from the first touch of the library to its first record in hand, cold", Peer, 0.06, double.NaN),
        s_time = new("the same until J1412 is printed with all fields", Peer, 0.12, double.NaN),
        s_allocation = new("allocated until the first record is in hand", Peer, 0.01, double.NaN);

    /// <summary>Builds and starts the programs. The rows have no ratio when that fails; why is on standard error.</summary>
    public static async Task<Row[]> RunAsync(int starts)
    {
        try
        {
            string programs = Path.Combine(Repository.Find(), "benchmarks", "ColdStart");
            await ExportAsync(Path.Combine(programs, "ColdStart.Json", "obj", "records.json"));
            string library = await BuildAsync(programs, "ColdStart.Library"), json = await BuildAsync(programs, "ColdStart.Json");
            return await CompareAsync(library, json, starts);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or FormatException)
        {
            await Console.Error.WriteLineAsync($"The cold start was not measured: {exception.Message}");
            return [s_inHand, s_time, s_allocation];
        }
    }

    private static async Task<Row[]> CompareAsync(string library, string json, int starts)
    {
        // Once each unmeasured, so that both are in the file cache; and both must print the same.
        string expected = (await StartAsync(library)).Output;
        if ((await StartAsync(json)).Output != expected)
        {
            throw new InvalidOperationException("The two programs print different records.");
        }

        List<Start> libraryStarts = [], jsonStarts = [];
        for (int i = 0; i < starts; i++)
        {
            // Who goes first alternates.
            if (i % 2 == 0)
            {
                libraryStarts.Add(await StartAsync(library));
                jsonStarts.Add(await StartAsync(json));
            }
            else
            {
                jsonStarts.Add(await StartAsync(json));
                libraryStarts.Add(await StartAsync(library));
            }
        }

        Quartiles libraryInHand = new(libraryStarts, start => start.MicrosecondsInHand), jsonInHand = new(jsonStarts, start => start.MicrosecondsInHand);
        Quartiles libraryTime = new(libraryStarts, start => start.Microseconds), jsonTime = new(jsonStarts, start => start.Microseconds);
        Quartiles libraryBytes = new(libraryStarts, start => start.Bytes), jsonBytes = new(jsonStarts, start => start.Bytes);
        Console.WriteLine();
        Console.WriteLine($"// Cold start, {starts} starts each: median (lower - upper quartile)");
        Console.WriteLine();
        Console.WriteLine("| program | microseconds to the record | to its printing | bytes allocated |");
        Console.WriteLine("|---|---|---|---|");
        Console.WriteLine($"| library | {libraryInHand} | {libraryTime} | {libraryBytes} |");
        Console.WriteLine($"| JSON | {jsonInHand} | {jsonTime} | {jsonBytes} |");
        return
        [
            s_inHand with { Ratio = libraryInHand.Median / jsonInHand.Median },
            s_time with { Ratio = libraryTime.Median / jsonTime.Median },
            s_allocation with { Ratio = libraryBytes.Median / jsonBytes.Median },
        ];
    }

    private static async Task<Start> StartAsync(string program)
    {
        var (output, error) = await RunProcessAsync("dotnet", program);
        double[] numbers = [.. error.Split(' ', StringSplitOptions.TrimEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new Start(output, numbers[0], numbers[1], numbers[2]);
    }

    private static async Task ExportAsync(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = File.Create(path);
        var records = HcpcsTable.Embedded.EnumerateCodes().ToArray();
        await JsonSerializer.SerializeAsync(file, records, HcpcsJsonContext.Default.IReadOnlyListHcpcsRecord);
    }

    /// <summary>A plain Release build; the result is the program's assembly.</summary>
    private static async Task<string> BuildAsync(string programs, string name)
    {
        string directory = Path.Combine(programs, name);
        // No server process may outlive the build: it would hold the pipes open that are read to their end.
        await RunProcessAsync(
            "dotnet", "build", directory, "--configuration", "Release", "--nologo", "--verbosity", "quiet", "--disable-build-servers");
        return Path.Combine(directory, "bin", "Release", "net10.0", $"{name}.dll");
    }

    private static async Task<(string Output, string Error)> RunProcessAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? (await output, await error)
            : throw new InvalidOperationException(
                $"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}.{Environment.NewLine}{await output}{await error}");
    }

    private sealed record Start(string Output, double Microseconds, double Bytes, double MicrosecondsInHand);

    private sealed class Quartiles
    {
        private readonly double[] _sorted;

        public Quartiles(List<Start> starts, Func<Start, double> measure) => _sorted = [.. starts.Select(measure).Order()];

        public double Median => At(0.5);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:N0} ({At(0.25):N0} - {At(0.75):N0})");

        /// <summary>Interpolated between the two nearest.</summary>
        private double At(double part)
        {
            double place = part * (_sorted.Length - 1);
            int below = (int)place, above = Math.Min(below + 1, _sorted.Length - 1);
            return double.Lerp(_sorted[below], _sorted[above], place - below);
        }
    }
}
