using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// hcpcs ndc NDC: the codes of a drug product, and how many billing units a package of it is.
internal static class NdcCommand
{
    private const decimal MaxPackages = 1_000_000_000;

    public static Command Create(ToolOutput output)
    {
        var ndc = new Argument<string>("NDC") { Description = "An NDC such as 00002-9401-01; ten digits need their hyphens. It may begin with a claim's qualifier N4." };
        ndc.Validators.Add(ShowCommand.RefuseOption);
        var quantity = new Option<decimal?>("--quantity")
        {
            Description = "A number of packages (not the ML, UN or GR of a claim): shows how many billing units they are.",
            HelpName = "N",
            CustomParser = ParsePackages,
        };
        var format = new Option<string>("--format") { Description = "Text for people, or one JSON object.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var table = new Option<string?>("--table")
        {
            Description = "A drug table that 'hcpcs compile-drugs' wrote, instead of the embedded one.",
            HelpName = "FILE",
        };
        table.Validators.Add(TableOption.RefuseEmpty);
        var command = new Command("ndc", "Shows the codes of a drug product (NDC), its billing units and the payment limits.")
        {
            ndc, quantity, format, table,
        };
        command.SetAction(parsed => Show(
            parsed.GetValue(table) is { } file ? HcpcsDrugTable.Load(file) : HcpcsDrugTable.Embedded,
            parsed.GetRequiredValue(ndc), parsed.GetValue(quantity), parsed.GetValue(format) is "json", output));
        return command;
    }

    private static int Show(HcpcsDrugTable table, string text, decimal? packages, bool asJson, ToolOutput output)
    {
        var products = table.GetProductsByNdcText(text);
        if (products.IsEmpty)
        {
            output.Error.WriteLine(ExplainAbsence(table, text));
            return ExitCode.No;
        }

        var answer = new NdcAnswer(
            products[0].Ndc?.ToString() ?? products[0].NdcText,
            table.Crosswalk,
            table.PaymentLimitSource,
            packages,
            [.. products.Select(product => new NdcAnswerCode(
                product, packages is { } count ? product.GetBillingUnits(count) : null, table.FindPaymentLimit(product.Code)))]);
        if (asJson)
        {
            output.Text.Write(JsonSerializer.Serialize(answer, NdcJsonContext.Default.NdcAnswer));
            output.Text.Write('\n');
        }
        else
        {
            output.Write(MakeReport(answer));
        }

        return ExitCode.Done;
    }

    private static decimal? ParsePackages(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal packages)
            && packages is > 0 and <= MaxPackages)
        {
            return packages;
        }

        result.AddError($"'{text}' is not a number of packages greater than 0 and at most {Format(MaxPackages)}, for example 2 or 0.5.");
        return null;
    }

    private static string ExplainAbsence(HcpcsDrugTable table, string text)
    {
        if (NdcCode.GetReadings(text) is { Count: > 1 } readings && readings.Any(ndc => !table.GetProducts(ndc).IsEmpty))
        {
            var known = readings.ToLookup(ndc => !table.GetProducts(ndc).IsEmpty);
            string others = known[false].Any() ? $"; it may also be {string.Join(" or ", known[false])}" : string.Empty;
            return $"'{text.Trim()}' has ten digits without hyphens, which is ambiguous: the crosswalk of {table.Crosswalk} has "
                + $"{string.Join(" and ", known[true])}{others}.";
        }

        try
        {
            return $"NDC {NdcCode.Parse(text)} is not in the crosswalk of {table.Crosswalk}, which does not list every drug.";
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }

    private static Report MakeReport(NdcAnswer answer)
    {
        List<ReportItem> items = [new("Crosswalk", $"{answer.Crosswalk}, for {Days(answer.Crosswalk)}")];
        foreach (var (product, billingUnits, limit) in answer.Codes)
        {
            items.Add(new("Code", [new(product.Code.ToString(), product.ShortDescription)]));
            items.Add(new("Product", product.Name));
            items.Add(new("Labeler", product.Labeler));
            items.Add(new("Dosage of a billing unit", product.Dosage));
            items.Add(new("Package size", Format(product.PackageSize)));
            items.Add(new("Package quantity", Format(product.PackageQuantity)));
            items.Add(new("Billing units per item", Format(product.BillingUnitsPerItem)));
            items.Add(new("Billing units per package", Format(product.BillingUnitsPerPackage)));
            if (product.BillingUnitsDisagree)
            {
                items.Add(new(
                    "They disagree", "the units per item times the package quantity are not the units per package; all numbers are the crosswalk's"));
            }

            if (product.NonNumericTexts.Count > 0)
            {
                items.Add(new("Stated instead of a number", string.Join(", ", product.NonNumericTexts.AsEnumerable())));
            }

            if (answer.Packages is { } packages)
            {
                items.Add(new($"Billing units in {Format(packages)} package{(packages == 1 ? string.Empty : "s")}", Format(billingUnits)));
            }

            items.Add(new("Payment limit", DescribeLimit(limit, answer.PaymentLimitSource)));
        }

        items.Add(new(
            "Coverage",
            "a payment limit, or none, does not say whether Medicare covers the drug; the contractor that processes the claim decides"));
        if (answer.Packages is not null)
        {
            items.Add(new("Packages", "counted as the crosswalk has them; the ML, UN or GR that a claim states beside an NDC is another quantity"));
        }

        return new Report($"NDC {answer.Ndc} in the crosswalk of {answer.Crosswalk}", items);
    }

    private static string DescribeLimit(PaymentLimit? limit, DrugDataSource source)
    {
        if (limit is null)
        {
            return $"none in the file of {source}";
        }

        List<string> parts = [limit.Limit is { } amount ? $"${Format(amount)} for {limit.Dosage}" : $"no amount for {limit.Dosage}"];

        void Add(string before, decimal? number, string after = "")
        {
            if (number is not null)
            {
                parts.Add(before + Format(number) + after);
            }
        }

        Add("coinsurance ", limit.CoinsurancePercentage, " %");
        Add("vaccine ", limit.VaccineAwpPercentage, " % of AWP");
        Add("vaccine limit $", limit.VaccineLimit);
        Add("blood ", limit.BloodAwpPercentage, " % of AWP");
        Add("blood limit $", limit.BloodLimit);
        if (limit.ClottingFactor is { } factor)
        {
            parts.Add($"clotting factor: {factor}");
        }

        parts.AddRange(limit.NonNumericTexts);
        if (limit.Notes is { } notes)
        {
            parts.Add(notes);
        }

        return $"{string.Join("; ", parts)} ({source})";
    }

    private static string Days(DrugDataSource source) => string.Create(CultureInfo.InvariantCulture, $"{source.FirstDay:O} to {source.LastDay:O}");

    private static string Format(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "not stated";
}
