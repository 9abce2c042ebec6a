using System.Globalization;
using Hcpcs.Reference;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Samples.Worker;

/// <summary>Judges a file of claim lines, <c>code,date,modifier,...</c>, and writes the findings as text with tabs.</summary>
public sealed class ClaimFileWorker(IHcpcsValidator validator, IConfiguration configuration, IHostApplicationLifetime lifetime) : BackgroundService
{
    private const int MaxFields = 6;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Console.WriteLine(await JudgeAsync(Required("input"), Required("output"), stoppingToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            Environment.ExitCode = 2;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private string Required(string name) => configuration[name] ?? throw new IOException($"Name the files: --input FILE --output FILE. There is no {name}.");

    private async Task<string> JudgeAsync(string input, string output, CancellationToken stoppingToken)
    {
        int rows = 0, withErrors = 0, unreadable = 0;
        await using var findings = new StreamWriter(output);
        await findings.WriteLineAsync("row\tseverity\treason\telement\tmessage");
        await foreach (string row in File.ReadLinesAsync(input, stoppingToken))
        {
            rows++;
            if (!TryParse(row, out HcpcsLine line))
            {
                unreadable++;
                await findings.WriteLineAsync($"{rows}\tError\tUnreadableRow\trow\tThe row is not code,date,modifiers with a date as YYYY-MM-DD.");
                continue;
            }

            HcpcsValidationResult result = validator.Validate(line);
            withErrors += result.HasErrors ? 1 : 0;
            foreach (HcpcsFinding finding in result.Findings)
            {
                await findings.WriteLineAsync($"{rows}\t{finding.Severity}\t{finding.ReasonId}\t{finding.ElementId}\t{finding.Message}");
            }
        }

        return $"{rows} rows: {withErrors} with errors, {unreadable} unreadable";
    }

    private static bool TryParse(ReadOnlySpan<char> row, out HcpcsLine line)
    {
        // Ranges without a field stay empty, and so do the modifiers that they stand for.
        Span<Range> fields = stackalloc Range[MaxFields + 1];
        int count = row.Split(fields, ',', StringSplitOptions.TrimEntries);
        if (count is < 2 or > MaxFields
            || !DateOnly.TryParseExact(row[fields[1]], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            line = default;
            return false;
        }

        line = HcpcsLine.Parse(row[fields[0]], day, through: null, row[fields[2]], row[fields[3]], row[fields[4]], row[fields[5]]);
        return true;
    }
}
