namespace Hcpcs.Reference.Pages;

// The four to six facts that most readers open a page for.
internal static class KeyFacts
{
    private const int Most = 6, MostPayments = 2;

    public static ValueList<PageFact> Of(HcpcsRecord record, PageSubject subject, BillingUnit? unit, PaymentLimit? limit, CodeFees? fees, ValueList<PageStatement> payment)
    {
        var facts = new List<PageFact>(Most);
        AddStatus(facts, subject);
        if (unit is not null && !PageText.IsOneUnit(unit))
        {
            Add("One unit", PageText.Format(unit));
        }

        if (record.NotOtherwiseClassified == true)
        {
            Add("Not otherwise classified", PaymentRules.IsDrug(record) ? "name and dosage go on the claim" : "a description goes on the claim");
        }

        int before = facts.Count;
        if (limit?.Limit is { } amount)
        {
            Add("Part B limit, " + subject.Data.Drugs!.PaymentLimitQuarter.Name, $"{FeeText.Dollars(amount)} per {limit.Dosage}");
        }

        foreach (var (file, quarter, text) in FeeStatements.Shorten(fees))
        {
            if (facts.Count < before + MostPayments)
            {
                Add($"{file}, {quarter.Name}", text);
            }
        }

        // A remark that a fee file contradicts is not a key fact.
        if (facts.Count == before && !payment.Any(statement => statement.Rule is PaymentRules.Differ)
            && record.PricingIndicators is [var indicator, ..] && indicator.GetDescription() is { } label)
        {
            Add("Pricing, HCPCS file", $"{label} ({indicator.ToCode()})");
        }

        if (PracticeRules.DeterminationOf(record.Code) is { } determination)
        {
            Add("Medicare coverage", determination.Name);
        }
        else if (BillingRules.SaysCoverage(record) && record.Coverage is { } coverage && coverage.GetDescription() is { } meaning)
        {
            Add("Coverage, HCPCS file", coverage == CoverageCode.CarrierJudgment ? "left to the contractor (C)" : $"{meaning} ({coverage.ToCode()})");
        }

        if (record.AscPaymentGroup is { } group && group.IsKnown())
        {
            Add("Surgery centers", "on CMS's list" + (record.AscPaymentGroupEffectiveDate is { } day ? $" since {PageText.Format(day)}" : string.Empty));
        }

        return [.. facts.Take(Most)];

        void Add(string name, string text) => facts.Add(new PageFact { Name = name, Text = text });
    }

    public static ValueList<PageFact> Of(PageSubject subject)
    {
        var facts = new List<PageFact>();
        AddStatus(facts, subject);
        return [.. facts];
    }

    private static void AddStatus(List<PageFact> facts, PageSubject subject)
    {
        if (subject is { DateOfService: { } day, Status: { } status })
        {
            facts.Add(new PageFact
            {
                Name = "On " + PageText.Format(day),
                Text = PageText.StatusOn(subject.Entry, day, subject.Release, status),
            });
        }
    }
}
