namespace Hcpcs.Reference.Pages;

// The files and texts that a page relies on, and whom to ask.
internal static class PageSources
{
    public static ValueList<PageSource> Of(PageSubject subject, ClinicalNote? note, bool usesDrugFiles)
    {
        var release = subject.Release;
        var sources = new List<PageSource>();
        void Add(string name, string text, string? url = null) => sources.Add(new PageSource { Name = name, Text = text, Url = url });

        Add("Release", release.SourceName.Length > 0 ? $"CMS, HCPCS release of {release}, {release.SourceName}" : $"HCPCS release of {release}");
        if (usesDrugFiles)
        {
            Add("Crosswalk", $"CMS, {PageText.Crosswalk(subject.Data.Drugs!)}");
            Add("Payment limits", $"CMS, {PageText.PaymentLimitFile(subject.Data.Drugs!)}");
        }

        if (subject is { Data.Fees: { } data, Entry: HcpcsRecord })
        {
            // Those that do not list the code are told of too: all of them.
            foreach (var (name, source) in FeeText.ListFiles(data, null, listing: false))
            {
                Add(BillingRules.Capital(name), $"CMS, {source}");
            }
        }

        if (subject.Entry is HcpcsRecord record && !subject.Lookup.GetProductNames(record.Code).IsEmpty
            && !(usesDrugFiles && release.ProductNamesQuarter == subject.Data.Drugs!.CrosswalkQuarter))
        {
            Add("Product names", $"CMS, {PageText.ProductNames(release)}");
        }

        foreach (var source in note?.Sources ?? default)
        {
            string facts = source.Facts.IsEmpty ? string.Empty : $"; relied on for: {string.Join("; ", source.Facts.AsEnumerable())}";
            Add(source.Title, $"{source.Publisher}, {source.Date ?? "no date stated"}{facts}", source.Url);
        }

        Add("Questions about HCPCS", "CMS, hcpcs@cms.hhs.gov");
        if (BillingRules.IsDmepos(subject.Entry))
        {
            Add("Questions about coding DMEPOS", "PDAC, (877) 735-1326");
        }

        return [.. sources];
    }
}
