using Hcpcs.Reference;
using Hcpcs.Reference.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Samples.Worker;

/// <summary>Judges a file of claims (X12 837, FHIR, CSV), and writes the findings as text with tabs.</summary>
public sealed class ClaimFileWorker(IHcpcsValidator validator, IConfiguration configuration, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await JudgeAsync(Required("input"), Required("output"), stoppingToken);
        }
        catch (InvalidDataException exception)
        {
            Console.Error.WriteLine($"The file {configuration["input"]} {exception.Message}.");
            Environment.ExitCode = 2;
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

    private async Task JudgeAsync(string input, string output, CancellationToken stoppingToken)
    {
        int withErrors = 0;
        await using ClaimReader reader = await ClaimReader.OpenAsync(File.OpenRead(input), cancellationToken: stoppingToken);
        await using var findings = new StreamWriter(output);
        await findings.WriteLineAsync("position\tclaim\tline\tseverity\treason\telement\tmessage");
        await foreach (ClaimLine line in reader.ReadAllAsync(stoppingToken))
        {
            // A claim that takes a former one back bills nothing.
            if (line.IsVoid)
            {
                continue;
            }

            HcpcsValidationResult result = validator.Validate(line);
            withErrors += result.HasErrors ? 1 : 0;
            foreach (HcpcsFinding finding in result.Findings)
            {
                await findings.WriteLineAsync(
                    $"{line.Position}\t{line.Claim}\t{line.ServiceLine}\t{finding.Severity}\t{finding.ReasonId}\t{finding.ElementId}\t{finding.Message}");
            }
        }

        Console.WriteLine($"{reader.Format}: {reader.Counts.Claims} claims, {reader.Counts.Lines} lines, {withErrors} with errors");
        if (reader.Fault is { } fault)
        {
            // What was found before is kept; the rest of the file is not known.
            Console.Error.WriteLine($"The file is incomplete at {fault.Position}: {fault.Message}");
            Environment.ExitCode = 2;
        }
    }
}
