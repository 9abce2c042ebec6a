namespace Hcpcs.Reference.Pages;

// Makes the statements of pages.
internal static class Statements
{
    // The rules that say how far the files go, what stands among the key facts already, or what holds of every drug.
    private static readonly string[] s_remarks =
    [
        "multiple-pricing", "payment-limit-caveat", "drug-files-other-quarter", "asp", "asc-list", "fee-files-caveat", "not-in-fee-files",
        "fee-files-other-quarter", "billing-unit", "coverage", "drug-ndc", "drug-administration", "drug-documentation",
    ];

    public static PageStatement Make(string rule, string source, string text, string? url = null) =>
        new() { Rule = rule, Source = source, Text = text, Url = url, IsRemark = s_remarks.Contains(rule) };
}
