namespace Hcpcs.Reference.Pages;

// The names of a code: those of its note first, then those of CMS's crosswalk. None occurs twice.
internal static class PageNames
{
    public static ValueList<PageName> Of(HcpcsRecord record, PageSubject subject, ClinicalNote? note, ValueList<DrugProduct> products)
    {
        var names = new List<PageName>();
        foreach (string name in note?.Names ?? default)
        {
            Add(names, name, "sourced note");
        }

        foreach (string name in note?.Names ?? default)
        {
            if (WithoutSuffix(name) is { } core)
            {
                Add(names, core, "sourced note, without the suffix of the biologic");
            }
        }

        foreach (string name in subject.Lookup.GetProductNames(record.Code))
        {
            Add(names, name, PageText.ProductNames(subject.Release));
        }

        foreach (var product in products)
        {
            Add(names, product.Name, PageText.Crosswalk(subject.Data.Drugs!));
        }

        return [.. names];
    }

    // A biologic's nonproprietary name ends with a hyphen and four small letters that the FDA gives to tell makers apart (ocrelizumab-xxxx): people
    // say the name without them.
    private static string? WithoutSuffix(string name) =>
        name.Length > 5 && name[^5] == '-' && !name.AsSpan(name.Length - 4).ContainsAnyExceptInRange('a', 'z') ? name[..^5] : null;

    // A name that is there already gets the further source.
    private static void Add(List<PageName> names, string name, string source)
    {
        int place = names.FindIndex(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        if (place < 0)
        {
            names.Add(new PageName { Name = name, Source = source });
        }
        else if (!names[place].Source.Contains(source, StringComparison.Ordinal))
        {
            names[place] = names[place] with { Source = $"{names[place].Source}; {source}" };
        }
    }
}
