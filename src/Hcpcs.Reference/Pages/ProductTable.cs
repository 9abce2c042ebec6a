namespace Hcpcs.Reference.Pages;

// The packages of a code as a table. A column that says the same in each row is said once, in the caption.
internal static class ProductTable
{
    public static PageTable Of(ValueList<DrugProduct> products)
    {
        bool isOne = products.Count == 1;
        string? name = Same(products, product => product.Name.Trim()), dosage = Same(products, product => product.Dosage);
        var columns = new List<PageColumn>
        {
            new() { Name = "NDC" },
            new() { Name = name is null || isOne ? "Product, labeler" : "Labeler" },
        };
        if (dosage is null)
        {
            columns.Add(new PageColumn { Name = "Dosage" });
        }

        columns.Add(new PageColumn { Name = "Units per item", IsNumber = true });
        columns.Add(new PageColumn { Name = "Units per package", IsNumber = true });
        string shared = string.Join(", ", new[] { isOne ? null : name, string.IsNullOrEmpty(dosage) ? null : "per " + dosage }.OfType<string>());
        string count = isOne ? "One package in CMS's crosswalk" : $"{products.Count} packages in CMS's crosswalk";
        return new PageTable
        {
            Caption = shared.Length == 0 ? count : $"{count}; {(isOne ? string.Empty : "each ")}{shared}",
            Columns = [.. columns],
            Rows = [.. products.Select(product => MakeRow(product, name is null || isOne, dosage is null))],
        };
    }

    private static PageRow MakeRow(DrugProduct product, bool hasName, bool hasDosage)
    {
        var remarks = new List<string>();
        if (product.BillingUnitsDisagree)
        {
            remarks.Add("the two figures disagree in the crosswalk");
        }

        remarks.AddRange(product.NonNumericTexts.Select(cell => $"the crosswalk has \"{cell}\""));
        string labeler = product.Labeler.Trim();
        string? remark = remarks.Count > 0 ? string.Join("; ", remarks) : null;
        var cells = new List<PageValue>
        {
            new() { Text = product.NdcText },
            hasName
                ? new() { Text = product.Name.Trim(), Meaning = remark is null ? labeler : $"{labeler}; {remark}" }
                : new() { Text = labeler, Meaning = remark },
        };
        if (hasDosage)
        {
            cells.Add(new PageValue { Text = product.Dosage });
        }

        cells.Add(Number(product.BillingUnitsPerItem));
        cells.Add(Number(product.BillingUnitsPerPackage));
        return new PageRow { Cells = [.. cells] };
    }

    private static PageValue Number(decimal? number) => new() { Text = number is { } value ? PageText.Format(value) : "not stated" };

    private static string? Same(ValueList<DrugProduct> products, Func<DrugProduct, string> select)
    {
        string first = select(products[0]);
        return products.All(product => string.Equals(select(product), first, StringComparison.OrdinalIgnoreCase)) ? first : null;
    }
}
