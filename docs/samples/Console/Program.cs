using Hcpcs.Reference;

HcpcsTable hcpcs = HcpcsTable.Embedded;
Console.WriteLine($"Release: {hcpcs.Release}, {hcpcs.Release.CodeCount} codes, {hcpcs.Release.ModifierCount} modifiers");

// A code that must be there. Find and TryGet are for codes that may not be.
HcpcsRecord record = hcpcs.Get("J1412");
Console.WriteLine($"{record.Code}: {record.LongDescription}");
Console.WriteLine($"  valid from {record.AddedDate:O}, last valid day {record.TerminationDate?.ToString("O") ?? "not set"}");
Console.WriteLine($"  pricing {record.PricingIndicators[0].ToCode()}, coverage {record.Coverage?.ToCode()}: {record.Coverage?.GetDescription()}");

// A date of service decides. The termination date is the last valid day.
foreach (DateOnly day in new DateOnly[] { new(2015, 3, 31), new(2015, 4, 1) })
{
    Console.WriteLine($"C9136 on {day:O}: {hcpcs.GetStatus("C9136", day)}");
}

// A claim line: code, date of service, modifiers.
var validator = new HcpcsValidator(hcpcs);
HcpcsValidationResult result = validator.Validate("C9136", new DateOnly(2026, 1, 15), "JZ", "ZZ");
foreach (HcpcsFinding finding in result.Findings)
{
    Console.WriteLine($"{finding.Severity}: {finding.Reason} ({finding.Element}) {finding.Message}");
    foreach (HcpcsSuccessor successor in finding.Successors.Where(successor => successor.IsBillable))
    {
        Console.WriteLine($"  bill instead: {successor.Reference}");
    }
}

// CPT is another code set. Its codes are not errors: they are not judged.
Console.WriteLine($"99213 not judged: {validator.Validate("99213", new DateOnly(2026, 1, 15)).NotJudged}");

// Search by words, names or the beginning of a code. The first search makes the index.
var search = new HcpcsSearch(hcpcs);
foreach (HcpcsSearchHit hit in search.Search("duchenne").Hits)
{
    Console.WriteLine($"Search for duchenne: {hit.Identity} {hit.Entry.ShortDescription}");
}
