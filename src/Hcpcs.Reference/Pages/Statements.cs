namespace Hcpcs.Reference.Pages;

// Makes the statements of pages.
internal static class Statements
{
    // The rules that say how far the files go, or what stands among the key facts already.
    private static readonly string[] s_remarks =
    [
        "multiple-pricing", "payment-limit-caveat", "drug-files-other-quarter", "asp", "asc-list", "fee-files-caveat", "not-in-fee-files",
        "fee-files-other-quarter", "billing-unit", "coverage",
    ];

    public static PageStatement Make(string rule, string source, string text, string? url = null) =>
        new() { Rule = rule, Source = source, Text = text, Url = url, IsRemark = s_remarks.Contains(rule) };
}
