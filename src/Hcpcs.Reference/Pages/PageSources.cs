namespace Hcpcs.Reference.Pages;

// The files and texts that a page relies on, and whom to ask. Statements refer to them by their number.
internal static class PageSources
{
    private const string
        ReleaseUrl = "https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system/quarterly-update",
        DrugUrl = "https://www.cms.gov/medicare/payment/part-b-drugs/asp-pricing-files";

    public static ValueList<PageSource> Of(
        PageSubject subject, ValueList<NoteSource> noteSources, bool usesDrugFiles, IEnumerable<PageStatement> statements)
    {
        var release = subject.Release;
        var sources = new List<PageSource>();
        void Add(string name, string text, string? url = null) => sources.Add(new PageSource { Name = name, Text = text, Url = url });

        if (release.SourceName.Length > 0)
        {
            Add("Release", $"CMS, HCPCS release of {release}, {release.SourceName}", ReleaseUrl);
        }
        else
        {
            Add("Release", $"HCPCS release of {release}");
        }

        if (usesDrugFiles)
        {
            Add("Crosswalk", $"CMS, {PageText.Crosswalk(subject.Data.Drugs!)}", DrugUrl);
            Add("Payment limits", $"CMS, {PageText.PaymentLimitFile(subject.Data.Drugs!)}", DrugUrl);
        }

        if (subject is { Data.Fees: { } data, Entry: HcpcsRecord })
        {
            // Those that do not list the code are told of too: all of them.
            foreach (var (name, source) in FeeText.ListFiles(data, null, listing: false))
            {
                Add(BillingRules.Capital(name), $"CMS, {source}", UrlOf(name));
            }
        }

        if (subject.Entry is HcpcsRecord record && !subject.Lookup.GetProductNames(record.Code).IsEmpty
            && !(usesDrugFiles && release.ProductNamesQuarter == subject.Data.Drugs!.CrosswalkQuarter))
        {
            Add("Product names", $"CMS, {PageText.ProductNames(release)}", DrugUrl);
        }

        // Texts of rules; CMS's files are there already.
        foreach (var statement in statements.Where(IsRead).DistinctBy(statement => statement.Source, StringComparer.Ordinal))
        {
            Add("Rule", statement.Source, statement.Url);
        }

        foreach (var source in noteSources)
        {
            string facts = source.Facts.IsEmpty ? string.Empty : $"; relied on for: {string.Join("; ", source.Facts.AsEnumerable())}";
            Add(source.Title, $"{source.Publisher}, {source.Date ?? "no date stated"}{facts}", source.Url);
        }

        Add("Questions about HCPCS", "CMS, hcpcs@cms.hhs.gov", "mailto:hcpcs@cms.hhs.gov");
        if (BillingRules.IsDmepos(subject.Entry))
        {
            Add("Questions about coding DMEPOS", "PDAC, (877) 735-1326", "tel:+1-877-735-1326");
        }
        else if (IsAnsweredByAha(subject.Entry))
        {
            Add("Questions about coding", "American Hospital Association, Coding Clinic", "https://www.codingclinicadvisor.com/");
        }

        return [.. sources];
    }

    // The numbers of the sources of a page that a statement names: a file by its name, the text of a rule whole, the HCPCS file by its fields.
    public static ValueList<int> Number(PageStatement statement, ValueList<PageSource> sources)
    {
        var numbers = new List<int>();
        bool namesField = statement.Source.StartsWith("HCPCS ", StringComparison.Ordinal);
        for (int i = 0; i < sources.Count; i++)
        {
            string text = sources[i].Text;
            if ((i == 0 && namesField)
                || string.Equals(text, statement.Source, StringComparison.Ordinal)
                || (text.StartsWith("CMS, ", StringComparison.Ordinal) && statement.Source.Contains(text[5..], StringComparison.Ordinal)))
            {
                numbers.Add(i + 1);
            }
        }

        // What names no other source is read off the release: its notes, its list of codes not otherwise classified.
        return numbers.Count == 0 && !sources.IsEmpty ? [1] : [.. numbers];
    }

    // Whether the text of a rule was read elsewhere than in CMS's files.
    private static bool IsRead(PageStatement statement) => statement.Url is not null;

    // The codes on which the AHA answers questions by its agreement with CMS: ambulance services, radiopharmaceuticals and the letters C, G, J and Q
    // (https://www.codingclinicadvisor.com/aha-central-office-history-role).
    private static bool IsAnsweredByAha(HcpcsEntry entry) => entry is HcpcsRecord { Code: var code } && (OriginAndDestination.IsAmbulance(code)
        || (code.Letter, code.Number) is ('C' or 'G' or 'J', _) or ('Q', not (>= 136 and <= 181)) or ('A', (>= 9500 and <= 9699) or 9800));

    private static string? UrlOf(string file) => file switch
    {
        FeeText.Physician => "https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files",
        FeeText.Dmepos or FeeText.Enteral => "https://www.cms.gov/medicare/payment/fee-schedules/dmepos/dmepos-fee-schedule",
        FeeText.Outpatient => "https://www.cms.gov/medicare/payment/prospective-payment-systems/hospital-outpatient-pps/quarterly-addenda-updates",
        FeeText.Laboratory => "https://www.cms.gov/medicare/payment/fee-schedules/clinical-laboratory-fee-schedule-clfs/files",
        _ => null,
    };
}
