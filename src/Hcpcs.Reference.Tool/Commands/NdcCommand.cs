using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// hcpcs ndc NDC: the codes of a drug product, and how many billing units its packages or the quantity of a claim are.
internal static class NdcCommand
{
    private const decimal MaxPackages = 1_000_000_000;

    public static Command Create(ToolOutput output)
    {
        var ndc = new Argument<string>("NDC") { Description = "An NDC such as 00002-9401-01; ten digits need their hyphens. It may begin with a claim's qualifier N4." };
        ndc.Validators.Add(UnknownOption.Refuse);
        var quantity = new Option<NdcQuantity?>("--quantity")
        {
            Description = "What a claim states beside the NDC, such as 2UN or 10ML (UN, ML, GR, F2 or ME): shows how many billing units it is.",
            HelpName = "QUANTITY",
            CustomParser = ParseQuantity,
        };
        var packages = new Option<decimal?>("--packages")
        {
            Description = "A number of packages as the crosswalk counts them: shows how many billing units they are.",
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
            ndc, quantity, packages, format, table,
        };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs ndc 00781-3400-95",
                "hcpcs ndc 57894-030-01 --quantity 2UN",
                "hcpcs ndc 0143-9504-01 --packages 2 --format json",
            ]);
        command.Validators.Add(result =>
        {
            if (result.GetResult(quantity) is not null && result.GetResult(packages) is not null)
            {
                result.AddError("--quantity and --packages do not go together: one counts as a claim does, the other as the crosswalk does.");
            }
        });
        command.SetAction(parsed => Show(
            parsed.GetValue(table) is { } file ? HcpcsDrugTable.Load(file) : HcpcsDrugTable.Embedded,
            parsed.GetRequiredValue(ndc), parsed.GetValue(quantity), parsed.GetValue(packages), parsed.GetValue(format) is "json", output));
        return command;
    }

    private static int Show(HcpcsDrugTable table, string text, NdcQuantity? quantity, decimal? packages, bool asJson, ToolOutput output)
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
            quantity,
            [.. products.Select(product => new NdcAnswerCode(
                product,
                packages is { } count ? product.GetBillingUnits(new PackageCount(count))
                : quantity is { } counted ? product.GetBillingUnits(counted, UnitOf(product.Code))
                : null,
                table.FindPaymentLimit(product.Code)))]);
        if (asJson)
        {
            output.Text.Write(JsonSerializer.Serialize(answer, NdcJsonContext.Default.NdcAnswer));
            output.Text.Write('\n');
        }
        else
        {
            output.Write(MakeReport(answer));
        }

        bool isAsked = packages is not null || quantity is not null;
        return isAsked && answer.Codes.All(code => code.BillingUnits is null) ? ExitCode.No : ExitCode.Done;
    }

    private static BillingUnit? UnitOf(HcpcsCode code) => HcpcsTable.Embedded.TryGet(code, out var record) ? BillingUnit.Of(record) : null;

    private static NdcQuantity? ParseQuantity(ArgumentResult result)
    {
        if (NdcQuantity.TryParse(result.Tokens[0].Value, out var quantity, out string? reason))
        {
            return quantity;
        }

        result.AddError(IsNumber(result.Tokens[0].Value, out _) ? $"{reason.TrimEnd('.')}; --packages counts packages." : reason);
        return null;
    }

    private static decimal? ParsePackages(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsNumber(text, out decimal packages) && packages is > 0 and <= MaxPackages)
        {
            return packages;
        }

        result.AddError($"'{text}' is not a number of packages greater than 0 and at most {Format(MaxPackages)}, for example 2 or 0.5.");
        return null;
    }

    private static bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

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
                items.Add(new(
                    $"Billing units in {Format(packages)} package{(packages == 1 ? string.Empty : "s")}",
                    billingUnits is { } units ? Format(units) : "not stated"));
            }

            if (answer.Quantity is { } quantity)
            {
                items.Add(new($"Billing units in {quantity}", billingUnits is { } units ? Format(units) : ExplainSilence(product.Code, quantity)));
            }

            items.Add(new("Payment limit", DescribeLimit(limit, answer.PaymentLimitSource)));
        }

        items.Add(new(
            "Coverage",
            "a payment limit, or none, does not say whether Medicare covers the drug; the contractor that processes the claim decides"));
        if (answer.Packages is not null)
        {
            items.Add(new("Packages", "counted as the crosswalk has them; the UN, ML, GR, F2 or ME that a claim states beside an NDC is --quantity"));
        }

        return new Report($"NDC {answer.Ndc} in the crosswalk of {answer.Crosswalk}", items);
    }

    private static string ExplainSilence(HcpcsCode code, NdcQuantity quantity) =>
        quantity.Unit == NdcUnit.Unit ? "not told: the crosswalk does not say for certain how many units one UN is"
        : UnitOf(code) is not { } unit ? $"not told: the description of {code} does not state a billing unit"
        : $"not told: {quantity.Unit.ToCode()} does not convert to {unit}, the unit of {code}";

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

    // A claim's units agree from the exact value up to the next whole unit.
    private static string Format(HcpcsUnits units) => units.Whole == units.Exact
        ? string.Create(CultureInfo.InvariantCulture, $"{units.Whole}")
        : string.Create(CultureInfo.InvariantCulture, $"{units.Exact:0.######}; the next whole unit is {units.Whole}");

    private static string Format(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "not stated";
}
