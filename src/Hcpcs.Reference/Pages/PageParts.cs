namespace Hcpcs.Reference.Pages;

// Arranges the data of a page in parts, which all renderers walk.
internal static class PageParts
{
    // The heading of the part that holds the fields of the record.
    public const string Record = "Record";

    public static ValueList<PagePart> Of(HcpcsPage page, bool includeEmptyFields)
    {
        var parts = new List<PagePart>(12);
        var items = new List<PageItem>();
        void End(string heading)
        {
            if (items.Count > 0)
            {
                parts.Add(new PagePart { Heading = heading, Items = [.. items] });
                items.Clear();
            }
        }

        items.Add(Fact(page.Kind, page.Identity));
        AddFact(items, "Short description", page.Entry.ShortDescription);
        AddFact(items, "Long description", page.Entry.LongDescription);
        AddSection(items, page);
        items.AddRange(Standing(page));
        End("Identification");

        foreach (var field in page.Fields)
        {
            if (includeEmptyFields || !field.Values.IsEmpty)
            {
                items.Add(new PageItem { Name = field.Field.Name, Values = field.Values, Remark = field.Field.Definition });
            }
        }

        End(Record);
        AddSection(items, page);
        if (page.Entry.Betos is { } betos)
        {
            items.Add(Fact("BETOS group", $"{betos.GetDescription() ?? "not defined by the record layout"} ({betos.ToCode()})"));
        }

        End("Category");
        foreach (var name in page.Names)
        {
            items.Add(Fact(name.Name, "from the " + name.Source));
        }

        End("Also known as");
        items.Add(Sentence(page.PlainLanguage));
        End("In plain language");
        AddStatements(items, page.Payment);
        items.AddRange(page.Fees is { } fees ? FeeStatements.ListRows(fees) : []);
        End("Payment");
        AddStatements(items, page.Billing);
        AddProducts(items, page.Products);
        End("Billing and documentation");
        if (page.Note is { } note)
        {
            if (note.BoxedWarning is { } warning)
            {
                items.Add(Fact("Boxed warning", warning) with { IsWarning = true });
            }

            items.Add(Fact("What it is", note.WhatItIs));
            items.Add(Fact("What it is for", note.UsedFor));
            items.Add(Fact("How it is given", note.HowGiven));
            End("Clinical context");
            foreach (string specialty in note.Specialties)
            {
                items.Add(Sentence(specialty));
            }

            End("Specialties");
        }

        foreach (var question in page.Questions)
        {
            items.Add(Fact(question.Question, question.Answer));
        }

        End("Questions");
        foreach (var source in page.Sources)
        {
            items.Add(Fact(source.Name, source.Text) with { Url = source.Url });
        }

        End("Sources and contacts");
        return [.. parts];
    }

    // Release, validity and the day asked for: what a page of text begins with.
    public static List<PageItem> Standing(HcpcsPage page)
    {
        var release = page.Release;
        var items = new List<PageItem>
        {
            Fact("Release", $"{release}, for {PageText.Format(release.FirstDay)} to {PageText.Format(release.LastDay)}"),
            Fact("Validity", PageText.Validity(page.Entry)),
        };
        if (page.DateOfService is { } day)
        {
            items.Add(Fact("On " + PageText.Format(day), PageText.StatusOn(page.Entry, day, release)));
        }

        return items;
    }

    public static PageItem Fact(string name, string text) => new() { Name = name, Values = [new PageValue { Text = text }] };

    // The official names of the fields that have no value.
    public static string EmptyFields(HcpcsPage page) =>
        string.Join(", ", page.Fields.AsEnumerable().Where(field => field.Values.IsEmpty).Select(field => field.Field.Name));

    private static void AddFact(List<PageItem> items, string name, string text)
    {
        if (text.Length > 0)
        {
            items.Add(Fact(name, text));
        }
    }

    private static void AddSection(List<PageItem> items, HcpcsPage page)
    {
        if (page.Section is { } section)
        {
            items.Add(Fact("Section", $"{section.Name} ({section.First}-{section.Last})"));
        }
    }

    private static void AddStatements(List<PageItem> items, ValueList<PageStatement> statements)
    {
        foreach (var statement in statements)
        {
            items.Add(Sentence(statement.Text) with { Remark = $"Rule {statement.Rule}, from: {statement.Source}" });
        }
    }

    // A product name with its packages, each a line.
    private static void AddProducts(List<PageItem> items, ValueList<DrugProduct> products)
    {
        foreach (var named in products.AsEnumerable().GroupBy(product => product.Name.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            items.Add(new PageItem
            {
                Name = named.Key,
                Values = [.. named.Select(product => new PageValue { Text = "NDC " + product.NdcText, Meaning = Describe(product) })],
            });
        }
    }

    private static string Describe(DrugProduct product)
    {
        var facts = new List<string> { product.Labeler.Trim() };
        void Add(string text, decimal? value)
        {
            if (value is { } number)
            {
                facts.Add($"{text} {PageText.Format(number)}");
            }
        }

        if (product.Dosage.Length > 0)
        {
            facts.Add("dosage " + product.Dosage);
        }

        Add("package size", product.PackageSize);
        Add("package quantity", product.PackageQuantity);
        Add("billing units per item", product.BillingUnitsPerItem);
        Add("billing units per package", product.BillingUnitsPerPackage);
        if (product.BillingUnitsDisagree)
        {
            facts.Add("which disagree: the crosswalk states both");
        }

        facts.AddRange(product.NonNumericTexts.AsEnumerable().Select(cell => $"the crosswalk has \"{cell}\""));
        return string.Join(", ", facts);
    }

    private static PageItem Sentence(string text) => new() { Values = [new PageValue { Text = text }] };
}
