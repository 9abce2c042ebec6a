using Hcpcs.Reference;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Samples.EntityFramework;

/// <summary>Judges the charges of a database that were not judged yet, and writes what was found beside them.</summary>
public sealed class ChargeWorker(IDbContextFactory<ChargeContext> contexts, IHcpcsValidator validator, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using ChargeContext context = await contexts.CreateDbContextAsync(stoppingToken);
            if (await context.Database.EnsureCreatedAsync(stoppingToken))
            {
                context.AddRange(Invented());
                await context.SaveChangesAsync(stoppingToken);
            }

            await JudgeAsync(context, stoppingToken);
            await ReportAsync(context, stoppingToken);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task JudgeAsync(ChargeContext context, CancellationToken stoppingToken)
    {
        List<Charge> charges = await context.Charges.Where(charge => !charge.IsJudged).ToListAsync(stoppingToken);
        foreach (Charge charge in charges)
        {
            HcpcsValidationResult result = validator.Validate(charge.Code, charge.ServiceDay, modifiers: charge.Modifiers);
            HcpcsFinding? error = result.Findings.FirstOrDefault(finding => finding.Severity == HcpcsFindingSeverity.Error);
            charge.IsJudged = true;
            charge.Error = error?.ReasonId;
            // Null where there is no successor, or it is not a code.
            charge.BillInstead = error?.Successors.FirstOrDefault(successor => successor.IsBillable)?.Reference.Code;
        }

        await context.SaveChangesAsync(stoppingToken);
        Console.WriteLine($"{charges.Count} charges judged, {charges.Count(charge => charge.Error is not null)} with errors");
    }

    private static async Task ReportAsync(ChargeContext context, CancellationToken stoppingToken)
    {
        List<Charge> replaced = await context.Charges.Where(charge => charge.BillInstead != null).OrderBy(charge => charge.Code)
            .ToListAsync(stoppingToken);
        foreach (Charge charge in replaced)
        {
            Console.WriteLine($"{charge.Code} on {charge.ServiceDay:O}: {charge.Error}, bill {charge.BillInstead}");
        }

        HcpcsModifier noWaste = HcpcsModifier.Parse("JZ");
        int withoutWaste = await context.Charges.WhereLetter(charge => charge.Code, 'J')
            .CountAsync(charge => charge.Modifiers.Contains(noWaste), stoppingToken);
        Console.WriteLine($"J codes with JZ: {withoutWaste}");
    }

    private static Charge[] Invented() =>
    [
        new Charge { Code = HcpcsCode.Parse("J1412"), Modifiers = [HcpcsModifier.Parse("JZ")], ServiceDay = new DateOnly(2026, 1, 15) },
        new Charge { Code = HcpcsCode.Parse("J1412"), Modifiers = [HcpcsModifier.Parse("JZ")], ServiceDay = new DateOnly(2023, 12, 31) },
        new Charge { Code = HcpcsCode.Parse("C9136"), ServiceDay = new DateOnly(2026, 1, 15) },
    ];
}
