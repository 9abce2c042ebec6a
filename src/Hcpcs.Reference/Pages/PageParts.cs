namespace Hcpcs.Reference.Pages;

// Arranges the data of a page in parts, which all renderers walk.
internal static class PageParts
{
    // The ids of the parts that renderers treat in their own way.
    public const string Record = "record", Sources = "sources", Questions = "questions", Timeline = "timeline", Packages = "packages";

    public static ValueList<PagePart> Of(HcpcsPage page, bool includeEmptyFields)
    {
        var parts = new List<PagePart>(12);
        if (!page.Products.IsEmpty)
        {
            parts.Add(new PagePart { Id = Packages, Heading = "Packages (NDC) and their billing units", Table = ProductTable.Of(page.Products) });
        }

        var items = new List<PageItem>();
        void End(string id, string heading, string? summary = null)
        {
            if (items.Count > 0)
            {
                parts.Add(new PagePart { Id = id, Heading = heading, Items = [.. items], Summary = summary });
                items.Clear();
            }
        }

        AddStatements(items, page.Payment, page.Sources, remarks: false);
        items.AddRange(page.Fees is { } fees ? FeeStatements.ListRows(fees) : []);
        AddStatements(items, page.Payment, page.Sources, remarks: true);
        End("payment", "Payment");
        AddStatements(items, page.Billing, page.Sources, remarks: false);
        AddStatements(items, page.Billing, page.Sources, remarks: true);
        End("billing", "Billing and documentation");
        if (page.Note is { } note)
        {
            items.Add(Fact("What it is", note.WhatItIs));
            items.Add(Fact("What it is for", note.UsedFor));
            AddFact(items, "Limitations of use", note.LimitationsOfUse);
            items.Add(Fact("How it is given", note.HowGiven));
            // That a text was not read is not to be taken for "none".
            items.Add(Fact("Contraindications", note.Contraindications ?? "Not read here: see the label."));
            AddFact(items, "Monitoring", note.Monitoring);
            if (!note.Specialties.IsEmpty)
            {
                items.Add(Fact("Who gives it", string.Join(", ", note.Specialties.AsEnumerable())));
            }

            End("clinical", "Clinical context");
        }

        if (page.ModifierNote is { } use)
        {
            items.Add(Fact("What it says", use.Meaning));
            AddFact(items, "Use with", use.UsedWith);
            AddFact(items, "Do not use with", use.NotWith);
            AddFact(items, "History", use.History);
            AddFact(items, "Payment", use.Payment);
        }

        End("modifier", "Use on Medicare claims");
        AddEntries(items, page.History);
        End("history", "History");
        if (page.Timeline is { } timeline)
        {
            parts.Add(new PagePart { Id = Timeline, Heading = "What was known when", Table = Timelines.ToTable(timeline) });
        }

        AddEntries(items, page.Neighbors);
        End("near", "Near this code", items.Count == 1 ? "The code next to it" : $"{items.Count} codes next to it");
        foreach (var question in page.Questions)
        {
            items.Add(Fact(question.Question, question.Answer));
        }

        End(Questions, "Questions", $"{items.Count} questions with answers");
        int count = 0;
        foreach (var field in page.Fields)
        {
            if (includeEmptyFields || !field.Values.IsEmpty)
            {
                count++;
                items.Add(new PageItem { Name = field.Field.Name, Values = field.Values, Remark = field.Field.Definition });
            }
        }

        End(Record, "CMS record", includeEmptyFields ? $"All {count} fields of CMS's file" : $"The {count} fields of CMS's file that have a value");
        foreach (var source in page.Sources)
        {
            items.Add(Fact(source.Name, source.Text) with { Url = source.Url });
        }

        End(Sources, "Sources and contacts", $"{items.Count} sources and contacts");
        return [.. parts];
    }

    public static PageItem Fact(string name, string text) => new() { Name = name, Values = [new PageValue { Text = text }] };

    // What kind of thing it is, and where it belongs.
    public static string Category(HcpcsPage page) =>
        page.Section is { } section ? $"{page.Kind}, {section.Name} ({section.First}-{section.Last})" : page.Kind;

    // The official names of the fields that have no value.
    public static string EmptyFields(HcpcsPage page) =>
        string.Join(", ", page.Fields.AsEnumerable().Where(field => field.Values.IsEmpty).Select(field => field.Field.Name));

    private static void AddFact(List<PageItem> items, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            items.Add(Fact(name, text));
        }
    }

    private static void AddStatements(List<PageItem> items, ValueList<PageStatement> statements, ValueList<PageSource> sources, bool remarks)
    {
        foreach (var statement in statements)
        {
            if (statement.IsRemark == remarks)
            {
                items.Add(new PageItem
                {
                    Values = [new PageValue { Text = statement.Text }],
                    Footnotes = PageSources.Number(statement, sources),
                    IsRemark = remarks,
                });
            }
        }
    }

    private static void AddEntries(List<PageItem> items, ValueList<PageEntry> entries)
    {
        foreach (var entry in entries)
        {
            items.Add(new PageItem { Name = entry.Identity, Values = [new PageValue { Text = entry.ShortDescription, Meaning = PageText.Period(entry.FirstDay, entry.LastDay) }] });
        }
    }
}
